import { isDeviceLine } from './device-lines.ts';
import { isFarewell } from './farewells.ts';
import { isGreeting } from './greetings.ts';
import { machineLines } from './machine-lines.ts';
import { speaks } from './signature-lines.ts';
import { withoutQuotes } from './without-quotes.ts';

/** A signature longer than this is a mail that was sent twice. */
const LONGEST = 12;
/** What ends in a full stop or a question is said, not signed; so is a line this long. */
const SAID = /\p{L}{2,}.{0,200}[.?!…。？！؟]\s*$/u;
const LONGEST_LINE = 90;

/** The last lines of a mail that its writer wrote, without quotes and what a machine added: by them signatures are learnt. */
export interface Ending {
  /** Trimmed, none empty, in their order. */
  readonly lines: readonly string[];
  /** Where in the mail each of them stands. */
  readonly places: readonly number[];
  /** An empty line stands above it. */
  readonly isParted: readonly boolean[];
  /** What stands above them, as one: two mails that say the same are one mail that was sent twice. */
  readonly above: string;
}

/** Reads a mail's ending; two more lines than a signature has, so that what is left is known. */
export function endingOf(text: string): Ending {
  const lines = withoutQuotes(text).split('\n');
  const machine = machineLines(lines);
  const written = lines.flatMap((line, at) =>
    line.trim() === '' || machine[at] === true || isDeviceLine(line) ? [] : [at],
  );
  const places = written.slice(-LONGEST - 2);
  return {
    lines: places.map((at) => (lines[at] ?? '').trim()),
    places,
    isParted: places.map((at) => (lines[at - 1] ?? '').trim() === ''),
    above: written
      .slice(0, -LONGEST - 2)
      .map((at) => lines[at])
      .join('\n'),
  };
}

/**
 * The mail with the signature blanked in which other mails of the same writer end, too: the longest common ending, when
 * it stands apart and something else is left in both. The idea is Zammad's (its `email_signature_detection`). The length
 * and every offset hold. `own`: the mail's own ending.
 */
export function withoutEnding(text: string, own: Ending, others: readonly Ending[]): string {
  const count = Math.max(0, ...others.map((other) => commonEnding(own, other)));
  if (count === 0) return text;
  const signature = new Set(own.places.slice(-count));
  return text
    .split('\n')
    .map((line, at) => (signature.has(at) ? ' '.repeat(line.length) : line))
    .join('\n');
}

/** The same for a mail by itself. `earlier`: other mails of the same writer. */
export function withoutLearntSignature(text: string, earlier: readonly string[]): string {
  return earlier.length === 0 ? text : withoutEnding(text, endingOf(text), earlier.map(endingOf));
}

/** How many of the last lines are a signature that both have. */
function commonEnding(one: Ending, other: Ending): number {
  const most = Math.min(one.lines.length, other.lines.length, LONGEST);
  let count = 0;
  for (; count < most; count += 1) {
    const line = one.lines.at(-1 - count) ?? '';
    if (line !== other.lines.at(-1 - count) || isSaid(line) || isFarewell(line)) break;
  }
  while (count > 0 && !isSignature(one, count)) count -= 1;
  return count > 0 && saysMore(one, count) && saysMore(other, count) && differ(one, other, count) ? count : 0;
}

function isSaid(line: string): boolean {
  return line.length > LONGEST_LINE || SAID.test(line);
}

/**
 * Whether it begins like a signature, with a name, not with a word that is said; and, where it has one line only, stands
 * apart below an empty line or a farewell.
 */
function isSignature({ lines, isParted }: Ending, count: number): boolean {
  const own = lines.slice(-count);
  if (/^\p{Ll}/u.test(own[0] ?? '') || own.every(speaks)) return false;
  return count > 1 || isParted.at(-1) === true || isFarewell(lines.at(-2) ?? '');
}

/** Whether a line is left that is more than a greeting or a farewell. */
function saysMore({ lines }: Ending, count: number): boolean {
  return lines.slice(0, -count).some((line) => !isGreeting(line) && !isFarewell(line));
}

function differ(one: Ending, other: Ending, count: number): boolean {
  const rest = ({ lines, above }: Ending): string => `${above}\n${lines.slice(0, -count).join('\n')}`;
  return rest(one) !== rest(other);
}
