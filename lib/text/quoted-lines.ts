import planer from 'planer';
import { type AfterAnnouncement, attributionLength } from './attribution-lines.ts';
import { isDeviceLine } from './device-lines.ts';
import { FORWARD_LINE, passesOn } from './forward-lines.ts';
import { headLength, isBareOriginalLine, isOriginalLine, isReplyAboveLine } from './mail-heads.ts';
import { notesHeadLength } from './notes-head.ts';

/** Lines of one kind in a row are told to planer once, quotes at most this often: it asks for three to believe them. */
const ENOUGH_QUOTES = 3;
/** planer's patterns look back and forth over all lines; more stretches than this are history. */
const MOST_STRETCHES = 300;
/** Lines of a cover above a mail that is passed on. */
const MOST_COVER = 12;
/** So much of a line tells its kind. */
const LOOK_AT = 240;

/** What planer is told of lines that part two mails. */
const PARTS = '-----Original Message-----';
const FORWARDS = '---------- Forwarded message ----------';
const isQuote = (line: string): boolean => /^\s{0,3}>/.test(line);
const isRule = (line: string): boolean => /^\s*[-_=*─—]{5,}\s*$/.test(line);

/**
 * Which lines are somebody else's words: quotes, the lines that announce them, header blocks. A mail that is passed on
 * is kept: it is what the writer wants read. So is what stands below a header block with nothing above.
 *
 * The lines are told to `planer` by kind only, so that its rules for where quotes end do the work, while long or
 * odd lines of a mail cannot slow it down or be taken for an announcement.
 */
export function quotedLines(lines: readonly string[]): boolean[] {
  const told: string[] = [];
  /** The stretch of plain text a line belongs to; `undefined` for announcements, quotes and empty lines. */
  const stretches: (string | undefined)[] = [];
  const announced = lines.map(() => false);
  const following = followers(lines);
  const afterAt = (at: number): AfterAnnouncement => {
    const line = lines[following[at] ?? lines.length];
    if (line === undefined) return 'nothing';
    return isQuote(line) ? 'quote' : 'words';
  };
  const announce = (from: number, length: number): void => {
    for (let at = from; at < from + length; at += 1) {
      announced[at] = true;
      stretches[at] = undefined;
    }
  };
  let quotes = 0;
  /** The writer's lines above the first mark: a cover, where they are few. */
  const own: string[] = [];
  let isSigned = false;
  let isForward = false;
  let isOwnList = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').slice(0, LOOK_AT);
    const before = told.at(-1);
    if (line.trim() === '') {
      if (before !== '') told.push('');
      continue;
    }
    if (isQuote(line)) {
      const isFirst = !isQuote(lines[at - 1] ?? '');
      if (isFirst) isOwnList = isIntroduced(lines, at, announced, isOwnList);
      if (!isOwnList) {
        quotes = before?.startsWith('>') === true ? quotes + 1 : 1;
        if (quotes <= ENOUGH_QUOTES) told.push(`> ${at}`);
        announce(at, 1);
        continue;
      }
    } else {
      if (FORWARD_LINE.test(line)) {
        told.push(FORWARDS);
        isForward = true;
        announce(at, 1);
        continue;
      }
      const parted = partedBy(lines, at, afterAt);
      if (parted) {
        announce(at, parted.length);
        at += parted.length - 1;
        const isQuoteNext = afterAt(at + 1) === 'quote';
        // Nothing above: a forward, or an answer below. What stands there is to be read.
        const isPassedOn = isForward || (!isQuoteNext && (own.length === 0 || (parted.isHead && isCover(own))));
        if (!isPassedOn) told.push(PARTS);
        isForward = false;
        continue;
      }
    }
    isSigned ||= own.length === 0 && /^\s*--\s*$/.test(line);
    if (own.length <= MOST_COVER && !isSigned && !isRule(line) && !isDeviceLine(line)) own.push(line);
    const stretch = before?.startsWith('t') === true ? before : `t${at}`;
    if (stretch !== before) told.push(stretch);
    stretches[at] = stretch;
  }
  const kept = new Set(planer.extractFromPlain(told.slice(0, MOST_STRETCHES).join('\n')).split('\n'));
  return lines.map((_, at) => {
    const stretch = stretches[at];
    return announced[at] === true || (stretch !== undefined && !kept.has(stretch));
  });
}

interface Parted {
  readonly length: number;
  /** It is the head of a mail, which looks the same above one that is passed on. */
  readonly isHead: boolean;
}

/** The lines from `at` on that part the writer's words from those of another mail; `undefined` where none begin there. */
function partedBy(
  lines: readonly string[],
  at: number,
  afterAt: (line: number) => AfterAnnouncement,
): Parted | undefined {
  const line = lines[at] ?? '';
  if (isReplyAboveLine(line)) return { length: 1, isHead: false };
  const attribution = attributionLength(lines, at, afterAt);
  if (attribution > 0) return { length: attribution, isHead: false };
  const notes = notesHeadLength(lines, at);
  if (notes > 0) return { length: notes, isHead: true };
  const rules = isBareOriginalLine(line) || isRule(line.slice(0, LOOK_AT)) ? 1 : 0;
  let below = at + rules;
  while (rules > 0 && below < at + 4 && below < lines.length && (lines[below] ?? '').trim() === '') below += 1;
  if (rules > 0 && isReplyAboveLine(lines[below] ?? '')) return { length: below + 1 - at, isHead: false };
  const head = headLength(lines, below);
  if (head > 0) return { length: below + head - at, isHead: true };
  return isOriginalLine(line) ? { length: 1, isHead: true } : undefined;
}

/** For each line the next one that has words, itself included. */
function followers(lines: readonly string[]): number[] {
  const found: number[] = [];
  let next = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (/\S/.test((lines[at] ?? '').slice(0, LOOK_AT))) next = at;
    found[at] = next;
  }
  return found;
}

/** Whether lines with a sign before them are a list of the writer's own: "What I do is:" stands above, and no question in them. */
function isIntroduced(
  lines: readonly string[],
  at: number,
  announced: readonly boolean[],
  wasOwnList: boolean,
): boolean {
  let above = at - 1;
  while (above >= 0 && above > at - 4 && (lines[above] ?? '').trim() === '') above -= 1;
  if (wasOwnList && isQuote(lines[above] ?? '')) return true;
  const introduces = /\p{L}[)\]"'’”»]?\s?[:：]\s*$/u.test((lines[above] ?? '').slice(-LOOK_AT));
  if (!introduces || announced[above] === true) return false;
  for (let line = at; line < at + 12 && isQuote(lines[line] ?? ''); line += 1) {
    if (/\?\s*$|^\s*>\s*>/.test((lines[line] ?? '').slice(-LOOK_AT))) return false;
  }
  return true;
}

function isCover(own: readonly string[]): boolean {
  return own.length <= MOST_COVER && passesOn(own.join('\n'));
}
