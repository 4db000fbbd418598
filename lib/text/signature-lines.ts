import { isDeviceLine } from './device-lines.ts';
import { isFarewell } from './farewells.ts';
import { isGreeting } from './greetings.ts';

/** The line that parts a signature from a mail by convention, and lines that people draw in its place. */
const DELIMITER = /^\s*(?:--|—|–|[-_=*~─•.#]{2,}|(?:[-_=*~] ){2,}[-_=*~])\s*$/;
const CONVENTION = /^\s*--\s*$/;
const CONTACT =
  /(?:\+?\p{Nd}[\p{Nd}\s()./-]{6,}\p{Nd})|[^\s@]{1,80}@[^\s@]{1,80}\.\w|https?:\/\/|www\.|\b(?:ltd|gmbh|inc|llc|plc|corp|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s|sarl|s\.?l\.?u?|b\.?v|n\.?v|sp\. z o\.o|aps|a\/s|oy|kft|zrt|s\.?r\.?o|e\.?k|e\.?v|ug|limited|phone|tel|téléphone|teléfono|telefono|telefoon|telefon|tlf|mobile|mobil|móvil|cell|handy|fax|manager|director|lead|officer|assistant|customer care|customer support|support team|support desk|department|abteilung|leiter(?:in)?|geschäftsführ\p{L}+|directeur|directrice|responsable|direttore|responsabile|diretor[a]?|gerente|hoofd|kierownik|dyrektor|prezes|dział|hrb|ust|vat|siret|kvk|btw|nip|regon|cif|nif|p\.? ?iva|cvr|org\.? ?nr)(?![\p{L}])|(?:電話|携帯|〒|株式会社|有限会社|电话|手机|전화|هاتف|جوال|טלפון|тел\.|τηλ)/iu;
/** A number, an address: what one is reached by. */
const REACHED = /\p{Nd}[\p{Nd}\s()./-]{6,}\p{Nd}|\S@\S|https?:\/\/|www\./u;
const PARTICLE =
  'd[aeiou]|del|della|di|du|von|vom|van|der|den|dos|das|zu|la|le|el|y|e|i|ter|ten|af|av|bin|al|und|and|et|en|och|og|&|x+';
const NAME = new RegExp(
  `^\\s*[~/–—*-]?\\s?(?:(?:gez|i\\. ?[av]|p\\.? ?p|ppa|dr|prof|mr|mrs|ms|m|mme|sig|sig\\.ra|dott|ing|dipl\\.-ing|mag|med|fr|hr)\\.?\\s)*(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|x+|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Hangul}\\p{Script=Thai}]+)(?:[\\s(]+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\)?|(?:${PARTICLE})(?![\\p{L}])|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Hangul}]+)){0,4}\\s*,?\\s*$`,
  'u',
);
/** A first name in small letters, which only a farewell above tells from a word. */
const SMALL_NAME = /^\s*\p{Ll}[\p{L}'’-]{1,14}(?:\s\p{L}\.?)?\s*$/u;
/** One capital word alone may be a verdict ("Unacceptable") rather than a name. */
const VERDICT = /^\s*\p{L}+(?:able|ible|ing|ed|ful|less|ous|ly|ent|ic)\s*$/iu;
/** Said below the signature. */
const POSTSCRIPT =
  /^\s*(?:p\.?\s?-?\s?s\.?|p\.?\s?p\.?\s?s\.?|n\.? ?b\.?|p\.? ?d\.?|ps\d?|post ?scriptum|edit|追伸|追記|推伸|又及|추신|ملاحظة|נ\.?ב|з\.?ы|υ\.?γ)(?![\p{L}])/iu;
/** Words in which people speak: a signature has none. */
const SPOKEN =
  /(?<![\p{L}'’])(?:i|i'm|i’m|i'll|we|you|your|please|is|are|was|were|will|would|can|could|have|has|do|does|don't|not|it|this|ich|wir|sie|ihnen|bitte|ist|sind|war|habe|haben|kann|können|wird|nicht|noch|das|es|je|j['’]ai|vous|nous|est|sont|pas|pouvez|merci de|yo|usted|ustedes|puede|pueden|está|están|tengo|favor|no|io|voi|può|potete|sono|non|è|você|vocês|pode|podem|estou|não|ik|wij|u|jullie|kunt|heb|hebben|niet|proszę|jest|nie|mam|czy|jag|ni|kan|är|inte|har|jeg|ikke|er)(?![\p{L}'’])/iu;
/** So much of a line tells its kind. */
const LOOK_AT = 240;
/** A signature longer than this is a mail that happens to hold a rule. */
const LONGEST = 14;
/** Behind the sign that is there for it, a longer one is believed. */
const LONGEST_MARKED = 24;

/**
 * Which lines belong to a signature: from a `--` line on, a device's own line, what stands below a farewell, and a block
 * at the end made of a name and contact lines. The farewell itself ("Kind regards,") stays: it is the writer's own word,
 * and so does a postscript. `skip` marks lines already known not to be the writer's.
 */
export function signatureLines(whole: readonly string[], skip: readonly boolean[]): boolean[] {
  const lines = whole.map((line) => line.slice(0, LOOK_AT));
  const marks = lines.map(() => false);
  const own = lines.map((_, at) => at).filter((at) => skip[at] !== true && (lines[at] ?? '').trim() !== '');
  const mark = (found: readonly number[]): void => {
    for (const at of found) marks[at] = true;
  };

  mark(own.filter((at) => isDeviceLine(lines[at] ?? '')));
  mark(belowDelimiter(lines, own));
  const left = own.filter((at) => marks[at] !== true);
  mark(belowFarewells(lines, left));
  mark(
    trailing(
      lines,
      left.filter((at) => marks[at] !== true),
    ),
  );
  return marks;
}

/** From the last line that parts a signature on, to the end or a postscript; or none. */
function belowDelimiter(lines: readonly string[], own: readonly number[]): readonly number[] {
  const place = own.findLastIndex((at) => DELIMITER.test(lines[at] ?? ''));
  const delimiter = own[place];
  if (delimiter === undefined) return [];
  const after = beforePostscript(lines, own.slice(place + 1));
  const isMarked = CONVENTION.test(lines[delimiter] ?? '');
  if (isMarked) return after.length <= LONGEST_MARKED ? [delimiter, ...after] : [];
  // A drawn line at the very end parts nothing any more.
  if (after.length === 0 && place > 0) return [delimiter];
  const isSigned = after.some((at) => CONTACT.test(lines[at] ?? '')) || isNamed(lines[after[0] ?? -1] ?? '');
  return after.length <= LONGEST && isSigned && after.every((at) => !isProse(lines[at] ?? ''))
    ? [delimiter, ...after]
    : [];
}

function beforePostscript(lines: readonly string[], places: readonly number[]): readonly number[] {
  const postscript = places.findIndex((at) => POSTSCRIPT.test(lines[at] ?? ''));
  return postscript < 0 ? places : places.slice(0, postscript);
}

/** A signature stands below a farewell: a name and short lines without prose, to the end of the mail or what is said below. */
function belowFarewells(lines: readonly string[], own: readonly number[]): readonly number[] {
  return own.flatMap((farewell, place) => {
    if (!isFarewell(lines[farewell] ?? '')) return [];
    const below = own.slice(place + 1, place + 2 + LONGEST);
    const end = below.findIndex((at) => {
      const line = lines[at] ?? '';
      return POSTSCRIPT.test(line) || isFarewell(line) || isProse(line);
    });
    const signed = end < 0 ? below : below.slice(0, end);
    const first = lines[signed[0] ?? -1];
    if (first === undefined || signed.length > LONGEST) return [];
    const next = below[end];
    if (next === undefined || POSTSCRIPT.test(lines[next] ?? '') || isFarewell(lines[next] ?? ''))
      return startsSignature(first, signed.length === 1) ? signed : [];
    // Something is said below: then only a name that an empty line parts from it is sure.
    const isParted = (lines[next - 1] ?? '').trim() === '';
    return isParted && isNamed(first) && !VERDICT.test(first) ? signed : [];
  });
}

function startsSignature(line: string, isAlone: boolean): boolean {
  if (isNamed(line) || CONTACT.test(line)) return true;
  if (isGreeting(line)) return false;
  const words = line.trim().split(/\s+/);
  if (isAlone && SMALL_NAME.test(line)) return true;
  // "Your team at the bike shop", "Ruth and the girls".
  return words.length <= 8 && /^[\p{Lu}\p{Lo}"“„«(*|]/u.test(line.trim()) && !/[.;:,]\s*$/.test(line);
}

function isNamed(line: string): boolean {
  return NAME.test(line) && !isGreeting(line);
}

/** A name and contact lines at the end, parted from the rest. */
function trailing(lines: readonly string[], body: readonly number[]): readonly number[] {
  let first = body.length;
  while (first > 1 && body.length - first < 8) {
    const line = lines[body[first - 1] ?? 0] ?? '';
    const isOfSignature =
      !isGreeting(line) &&
      !isFarewell(line) &&
      !POSTSCRIPT.test(line) &&
      line.trim().length <= 70 &&
      !/[?!]\s*$/.test(line) &&
      ((NAME.test(line) && !VERDICT.test(line) && !/\.\s*$/.test(line)) ||
        (CONTACT.test(line) && line.trim().split(/\s+/).length <= 9 && !SPOKEN.test(line)));
    if (!isOfSignature) break;
    first -= 1;
  }
  const foundName = body.slice(first).some((at) => NAME.test(lines[at] ?? ''));
  const before = lines[body[first - 1] ?? 0] ?? '';
  const afterBreak = first < body.length && (isFarewell(before) || (lines[(body[first] ?? 0) - 1] ?? '').trim() === '');
  const block = body.slice(first);
  // One or two words alone may be a verdict, in a language where it has a capital letter.
  const isBlock = block.length > 1 || block.some((at) => REACHED.test(lines[at] ?? ''));
  return foundName && afterBreak && isBlock ? block : [];
}

/** Whether a line has words in which people speak. */
export function speaks(line: string): boolean {
  return SPOKEN.test(line);
}

/** What is said, not signed: a question, a sentence. */
function isProse(line: string): boolean {
  const said = line.trim();
  if (/[?!？！]$/.test(said)) return true;
  const words = said.split(/\s+/).length;
  if (CONTACT.test(said) && words <= 14) return false;
  if (words > 9) return true;
  if (/。$/u.test(said) && said.length >= 6) return true;
  return words >= 4 && (/[.…]$/.test(said) || SPOKEN.test(said));
}
