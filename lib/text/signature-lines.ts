import { DEVICE_LINES, FAREWELL } from './mail-phrases.ts';

/** The line that parts a signature from a mail by convention, and the ones mobile programs add. */
const DELIMITER = /^\s*(?:--|\u2014|_{2,}|-{2,})\s*$/;
const SIGN_OFF =
  /^\s*(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|friendly)?\s*(?:regards|wishes)|best|all the best|cheers|thanks|many thanks|thank you|thanks in advance|thanks again|thx|sincerely|(?:yours|your) (?:sincerely|faithfully|truly)|yours|respectfully|cordially|take care|ttyl|rgds|br|mit freundlichen gr\u00fc\u00dfen|viele gr\u00fc\u00dfe|cordialement|saludos|un saludo)(?:\s+(?:and|&)\s+.{3,20})?\s*[,.!-]*\s*$/i;
/** Whether a line is a farewell: the writer's own word, not the signature below it. */
export function isFarewell(line: string): boolean {
  return SIGN_OFF.test(line) || FAREWELL.test(line);
}

const CONTACT =
  /(?:\+?\d[\d\s().-]{7,}\d)|[^\s@]{1,80}@[^\s@]{1,80}\.\w|https?:\/\/|www\.|\b(?:ltd|gmbh|inc|llc|plc|limited|phone|tel|mobile|fax|manager|director|lead|officer|assistant|customer care|customer support|support team|support desk|department)\b/i;
const NAME =
  /^\s*(?:\p{Lu}[\p{L}'.-]*|x+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]+)(?:[\s(]+(?:\p{Lu}[\p{L}'.-]*\)?|de|van|von|der|x+|[\p{Script=Han}]+)){0,4}\s*,?\s*$/u;
/** One capital word alone may be a verdict ("Unacceptable") rather than a name. */
const VERDICT = /^\s*\p{L}+(?:able|ible|ing|ed|ful|less|ous|ly|ent|ic)\s*$/iu;
const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/i;
/** Said below the signature. */
const POSTSCRIPT = /^\s*(?:p\.? ?s\.?|n\.? ?b\.?|\u8ffd\u4f38)(?![\p{L}])/iu;
/** So much of a line tells its kind. */
const LOOK_AT = 240;
/** A signature longer than this is a mail that happens to hold a rule. */
const LONGEST = 14;

/**
 * Which lines belong to a signature: from a `--` line on, a device's own line, and a block at the end made of
 * a name and contact lines. The farewell itself ("Kind regards,") stays: it is the writer's own word.
 * `skip` marks lines already known not to be the writer's.
 */
export function signatureLines(whole: readonly string[], skip: readonly boolean[]): boolean[] {
  const lines = whole.map((line) => line.slice(0, LOOK_AT));
  const marks = lines.map(() => false);
  const own = lines.map((_, at) => at).filter((at) => skip[at] !== true && (lines[at] ?? '').trim() !== '');

  for (const at of own) if (isDeviceLine(lines[at] ?? '')) marks[at] = true;

  const delimiter = own.findLast((at) => DELIMITER.test(lines[at] ?? ''));
  if (delimiter !== undefined) {
    const after = own.filter((at) => at > delimiter);
    const isSignature = /^\s*--\s*$/.test(lines[delimiter] ?? '') || after.some((at) => CONTACT.test(lines[at] ?? ''));
    if (after.length <= LONGEST && isSignature) {
      marks[delimiter] = true;
      for (const at of after) marks[at] = true;
    }
  }

  for (const at of belowFarewell(lines, own, marks)) marks[at] = true;

  const body = own.filter((at) => marks[at] !== true);
  let first = body.length;
  while (first > 1 && body.length - first < 8) {
    const at = body[first - 1] ?? 0;
    const line = lines[at] ?? '';
    const isOfSignature =
      !GREETING.test(line) &&
      !isFarewell(line) &&
      line.trim().length <= 70 &&
      !/[?!]\s*$/.test(line) &&
      ((NAME.test(line) && !VERDICT.test(line) && !/\.\s*$/.test(line)) ||
        (CONTACT.test(line) && line.trim().split(/\s+/).length <= 9 && !/\b(?:i|you|my|please|is|was)\b/i.test(line)));
    if (!isOfSignature) break;
    first--;
  }
  const foundName = body.slice(first).some((at) => NAME.test(lines[at] ?? ''));
  const before = lines[body[first - 1] ?? 0] ?? '';
  const afterBreak =
    first < body.length && (isFarewell(before) || (lines[(body[first] ?? 0) - 1] ?? '').trim() === '');
  if (foundName && afterBreak) for (const at of body.slice(first)) marks[at] = true;
  return marks;
}

function isDeviceLine(line: string): boolean {
  return DEVICE_LINES.some((device) => device.test(line));
}

/** A signature stands below a farewell: short lines without prose, to the end of the mail. */
function belowFarewell(lines: readonly string[], own: readonly number[], marks: readonly boolean[]): readonly number[] {
  const farewell = own.findLastIndex((at) => isFarewell(lines[at] ?? ''));
  if (farewell < 0) return [];
  const all = own.slice(farewell + 1).filter((at) => marks[at] !== true);
  const postscript = all.findIndex((at) => POSTSCRIPT.test(lines[at] ?? ''));
  const below = postscript < 0 ? all : all.slice(0, postscript);
  return below.length <= LONGEST && below.every((at) => !isProse(lines[at] ?? '')) ? below : [];
}

/** What is said, not signed: a question, a postscript, a sentence. */
function isProse(line: string): boolean {
  const said = line.trim();
  if (/[?!]$/.test(said)) return true;
  return said.split(/\s+/).length > 9 && !CONTACT.test(said);
}
