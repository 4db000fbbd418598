const ADDRESS = /[^\s@<>()]{1,80}@[^\s@<>()]{1,80}/;
const YEAR = /(?<!\p{N})(?:19|20|25|١٩|٢٠|۱۴)\p{N}{2}(?!\p{N})/u;
const DAY = /(?<!\p{N})\p{N}{1,4}\s?[./-]\s?\p{N}{1,2}(?:\s?[./-]|(?!\p{N}))|\p{N}\s?[月日월일]/u;
const TIME = /(?<!\p{N})\p{N}{1,2}\s?[:.hH時시]\s?\p{N}{2}(?!\p{N}{2})/u;
const ENDS = /[:：]\s*[-–—_]*$|-{3,}$/u;
/** Marks of direction, and of where bytes begin: nobody sees them. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONGEST = 300;

/** What a line tells that could announce a quoted mail. */
export interface Told {
  readonly hasAddress: boolean;
  readonly hasDate: boolean;
  readonly hasTime: boolean;
  /** Two of them: enough for a mail program's own line. */
  readonly isExact: boolean;
}

/** What is told of a mail in a line, in any language. */
export function toldIn(line: string): Told {
  const [hasAddress, hasDate, hasTime] = [ADDRESS.test(line), YEAR.test(line) || DAY.test(line), TIME.test(line)];
  return { hasAddress, hasDate, hasTime, isExact: (hasAddress && (hasDate || hasTime)) || (hasDate && hasTime) };
}

/** Whether a line ends as announcements do. */
export function endsLikeAnnouncement(line: string): boolean {
  return ENDS.test(line.trimEnd().slice(-12));
}

/** Lines as one, without marks that nobody sees; of each line so much as tells its kind. */
export function joinedLines(lines: readonly string[]): string {
  return lines.map((line) => line.slice(0, LONGEST).replace(UNSEEN, '').trim()).join(' ');
}

/** An announcement is no longer than this. */
export const LONGEST_ANNOUNCEMENT = LONGEST;
