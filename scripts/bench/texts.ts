/** Sentences of ordinary support replies, a few of them cold; each has places that are filled differently every time. */
const AGENT = [
  'Thank you for writing to us about the {thing}, {name}.',
  'I am sorry that the {thing} reached you damaged on {day}.',
  'I have looked at your order from {month} and can see where the {thing} went wrong.',
  "Unfortunately we can't refund the delivery fee for the {thing}.",
  'A new {thing} leaves our warehouse on {day} and should reach you by {day2}.',
  'You can keep the old {thing}, or give it to the driver when he calls on {day}.',
  'As I said before, the {thing} was sent to the address of {name}.',
  'My colleague {name} has checked the {thing} and found nothing loose.',
  'Would {day} suit you, or is it better if {name} takes in the parcel?',
  'I understand how annoying it is to wait for a {thing} since {month}.',
  'We will look into the {thing} and get back to you as soon as possible.',
  'The invoice for {month} is attached, and the {thing} stands on its second page.',
  'Please be patient while {name} looks for the {thing}.',
  'I can offer you the {thing} in brass, or your money back by {day}.',
  'If anything about the {thing} is unclear, just write to {name}.',
  'It must have been a long {day} without the {thing}, and I want to put that right.',
];
const CUSTOMER = [
  'I ordered the {thing} in {month} and have heard nothing since.',
  'This is the third time I write about the {thing}, and {name} never answered.',
  'Could you tell me whether the {thing} will be here by {day}?',
  'The {thing} is beautiful, but its cable was torn when it came on {day}.',
  "I'm really disappointed, since {name} had promised it for {day}.",
  'We need the {thing} for a wedding in {month}.',
  'Thank you for the quick answer about the {thing}, {name}.',
  'My card was charged twice for the {thing} on {day}.',
  'Please send the {thing} to the address of {name} instead.',
  'Nobody told me that the {thing} comes without a bulb until {day}.',
  'I would rather have my money back than wait for the {thing} until {month}.',
  'On {day} {name} said that the {thing} was on its way.',
];
const FILLS: Readonly<Record<string, readonly string[]>> = {
  thing: 'pendant,lamp,dimmer,shade,lantern,candle,bracket,switch,bulb,cable,mirror'.split(','),
  name: 'Anna,Boris,Clara,Dev,Edda,Femi,Greta,Hugo,Ines,Jonas,Karin,Lars,Mira'.split(','),
  day: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(','),
  day2: 'Friday,Saturday,Sunday,Monday,Tuesday'.split(','),
  month: 'January,March,May,June,August,October,November,December'.split(','),
};

/** The sentence number `at` of that side; sentences differ for thousands of numbers. */
function sentence(side: 'customer' | 'agent', at: number): string {
  const all = side === 'agent' ? AGENT : CUSTOMER;
  const round = Math.floor(at / all.length);
  return (all[at % all.length] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
    const fills = FILLS[name] ?? [];
    return fills[(round + at) % fills.length] ?? '';
  });
}

/**
 * English prose of exactly `words` words, in paragraphs of five sentences; another `seed` gives other sentences.
 * The same arguments give the same text.
 */
export function textOf(side: 'customer' | 'agent', words: number, seed = 0): string {
  const parts: string[] = [];
  let left = words;
  for (let at = 0; left > 0; at++) {
    const own = sentence(side, seed * 977 + at).split(' ');
    const taken = own.slice(0, left).join(' ');
    parts.push(taken, (at + 1) % 5 === 0 ? '\n\n' : ' ');
    left -= own.length;
  }
  return parts.join('').trim();
}
