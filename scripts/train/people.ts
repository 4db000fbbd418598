import { STEM, STEMMED } from '../../lib/tone/features.ts';
import { tokens } from '../../lib/tone/tokens.ts';

/**
 * What people are called, in many places of the world. No sign with one of these is learned: who somebody is must not move
 * how they sound. Names that are plain words as well (Grace, Mark, Hope) are left as words.
 */
const NAMES = `
  Maria Ahmed Chidi Priya Wei Olga DeShawn Latoya Sean Siobhan Fatima Yusuf Mohammed Aisha Juan Guadalupe Hiroshi Yuki Min-jun
  Nguyen Linh Kwame Ama Abeni Emeka Rajesh Lakshmi Gurpreet Harpreet Ingrid Lars Giulia Matteo Pierre Amélie Jakub Agnieszka
  Ioana Andrei Dimitra Kostas Ayşe Emre Leila Reza Shira Moshe Emily Greg Brad Karen Tyrone Keisha Aaliyah José Tane Moana Kaya
  Tenzin Alex Sam Zanele Okafor García Smith Kowalski Chen Patel Singh O'Brien Müller Rossi Haddad Cohen Yamamoto Kim Johansson
  Diallo Mbeki Washington Jefferson Ivanova Yilmaz Silva Papadopoulos Khan Begum Tran Tamihana Dubois Novak Hernández MacLeod
  Abebe Popescu James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony
  Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric
  Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Raymond Jack Dennis Jerry Tyler Aaron
  Jose Adam Nathan Henry Douglas Zachary Peter Kyle Noah Ethan Jeremy Walter Keith Roger Terry Austin Sean Gerald Carl
  Dylan Harold Jordan Jesse Bryan Lawrence Arthur Gabriel Bruce Logan Albert Willie Alan Eugene Russell Vincent Philip Bobby Johnny
  Bradley Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Lisa Nancy Sandra Betty Ashley Kimberly Margaret Donna
  Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Brenda Emma Anna
  Pamela Nicole Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce
  Victoria Kelly Christina Lauren Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice
  Ann Kathryn Abigail Sophia Frances Jean Judy Isabella Julia Denise Amber Danielle Marilyn Beverly Charlotte Natalie Theresa Diana
  Brittany Doris Kayla Alexis Lori Marie Jamal Darnell Malik Terrence Jermaine Marquis Kareem Rasheed Lakisha Latisha Tamika Ebony
  Shanice Imani Tanisha Kenya Nia Omar Ali Hassan Hussein Ibrahim Mustafa Khalid Tariq Zainab Noor Layla Mariam Yasmin Amina Abdul
  Muhammad Mohamed Sanjay Anil Vijay Sunil Amit Rahul Arjun Ananya Deepa Sunita Kavita Meera Neha Pooja Ravi Suresh Chen Li Zhang
  Wang Liu Yang Huang Mei Jing Xin Hui Ling Takashi Kenji Akira Sakura Haruka Ji-woo Seo-yeon Hyun Carlos Luis Miguel Pedro Diego
  Alejandro Fernando Javier Ana Carmen Rosa Lucia Sofia Isabel Elena Valentina Camila Ivan Dmitri Sergei Natasha Svetlana Tatiana
  Hans Klaus Jürgen Heike Sabine Anke Marta Dana Robin Faye Nina Lena Otto Anders Björn Sven Astrid Freya Liam Oisín Aoife Niamh
  Rhys Gareth Cerys Owen Angus Fiona Moira Hamish Chioma Ngozi Adaeze Obinna Tunde Folake Thabo Sipho Nomsa Kofi Kwesi Akosua Wanjiru
  Otieno Mwangi`;

const called = new Set(tokens(NAMES, () => 0).map(({ key }) => key));
/** How long names begin: such a sign would tell Mohammed from Greg. */
const begun = new Set([...called].filter((name) => name.length >= STEMMED).map((name) => `${name.slice(0, STEM)}~`));

/** Whether a sign stands on what somebody is called. */
export function namesSomebody(feature: string): boolean {
  if (begun.has(feature)) return true;
  return feature
    .replace(/^(?:not:|\^)/, '')
    .split(' ')
    .some((word) => called.has(word));
}
