/** How letters begin, in the languages most are written in. */
const GREETING =
  /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|to whom|hallo|hallöchen|moin|servus|grüß|guten|gute[nr]?|liebe[rs]?|sehr geehrte|verehrte|bonjour|bonsoir|salut|chère?s?|madame|monsieur|messieurs|hola|buen[oa]s|estimad[oa]s?|querid[oa]s?|muy señor|buon(?:giorno|asera)|salve|gentil[ei]|spett|egregi[oa]|car[oaie]|ciao|ol[áa]|oi|bom|boa|prezad[oa]s?|ex\.?m[oa]|beste|dag|goede|goeie|geachte|hoi|lieve|dzień|dobry|szanown|cześć|witam|witaj|drog[ia]|pani?e?|hejsan|hej|hei|hallå|kær[ea]|kära?|bästa|god|goddag|hyvä|moi|terve|dobrý|ahoj|vážen|milý|jó|szia|kedves|tisztelt|bună|stimat|dragă?|merhaba|sayın|selam|здравствуйте|добр|привет|уважаем|дорог|вітаю|шановн|здравей|γεια|καλ|αγαπητ|שלום|היי|בוקר|مرحبا|السلام عليكم|عزيز|سيد|أهلا)(?!\p{L})/iu;

/** What is longer goes on to say something. */
const MOST_WORDS = 6;

/** Whether a line greets: it stands at the beginning of a mail, and is no name. */
export function isGreeting(line: string): boolean {
  return GREETING.test(line) && line.trim().split(/\s+/).length <= MOST_WORDS;
}
