import type { Message, Side } from '../../conversation/conversation.ts';
import { fits } from '../fits.ts';
import type { SiteParts } from '../site-parts.ts';
import { wordsIn } from './names.ts';
import { classesOf, isSideWord } from './side-signs.ts';

/** What pages say of a message for a while only. */
const PASSING = new Set(
  'active selected focus focused hover open opened closed expanded collapsed first last new read unread latest current highlighted loaded visible hidden even odd'.split(
    ' ',
  ),
);
/** A site has so few marks of one side. */
const MOST_MARKS = 6;
/** Before the lack of a mark tells a side, each side has so many messages in view, and all are told. */
const LEAST_OF_EACH = 2;

/** A message with the element that shows it whole. */
export interface Placed {
  readonly message: Message;
  readonly item: HTMLElement;
  readonly body: HTMLElement | undefined;
}

/**
 * The agent said whose a message is: marks by which the page itself tells that side, where it has any. A class is one only
 * if all messages of a writer have it or none, no message of another side does, and it either speaks of sides or stands on
 * two messages at least: what two have by chance would make a third one untrue.
 */
export function withSide(
  site: SiteParts,
  placed: readonly Placed[],
  at: number,
  side: Exclude<Side, 'unknown' | 'system'>,
  sideOf: (message: Message) => Side,
): SiteParts {
  const writer = placed[at]?.message.author;
  const isSame = ({ message }: Placed, index: number): boolean =>
    index === at || (writer !== undefined && message.author === writer);
  const same = new Set(placed.flatMap((one, index) => (isSame(one, index) ? [index] : [])));
  const contrary = placed.flatMap(({ message }, index) =>
    same.has(index) || [side, 'unknown'].includes(sideOf(message)) ? [] : [index],
  );
  const classes = classesOf(
    placed.map(({ item }) => item),
    placed.map(({ body }) => body),
  );
  const marks = [...classes].filter(([name, has]) => {
    const words = wordsIn(name);
    const isMark = [...same].every((index) => has.has(index)) && has.size < placed.length;
    const isWhole = writersAreWhole(placed, has);
    const isSaid =
      isSideWord(words) || (has.size > 1 && contrary.length > 0 && !words.some((word) => PASSING.has(word)));
    return isMark && isWhole && isSaid && contrary.every((index) => !has.has(index));
  });
  const spoken = marks.filter(([name]) => isSideWord(wordsIn(name)));
  const chosen = (spoken.length > 0 ? spoken : marks).map(([name]) => `.${name}`).slice(0, MOST_MARKS);
  const other = side === 'customer' ? 'agent' : 'customer';
  // What spoke against what the agent says is no mark any more.
  const item = placed[at]?.item;
  const rest = (site[other] ?? []).filter((mark) => item && !fits(item, mark) && item.querySelector(mark) === null);
  const { [side]: before = [], [other]: _, ...kept } = site;
  const own = [...new Set([...before, ...chosen])].slice(0, MOST_MARKS);
  return { ...kept, ...(own.length > 0 && { [side]: own }), ...(rest.length > 0 && { [other]: rest }) };
}

function writersAreWhole(placed: readonly Placed[], has: ReadonlySet<number>): boolean {
  const byWriter = new Map<string, boolean>();
  return placed.every(({ message: { author } }, index) => {
    if (author === undefined) return true;
    const before = byWriter.get(author);
    byWriter.set(author, has.has(index));
    return before === undefined || before === has.has(index);
  });
}

/**
 * Many pages mark one side only. Where the agent's word and that mark agree on every message in view, its lack marks the
 * other side on this site.
 */
export function withLack(site: SiteParts, placed: readonly Placed[], sideOf: (message: Message) => Side): SiteParts {
  const sides = placed.map(({ message }) => sideOf(message));
  for (const [side, other] of [
    ['agent', 'customer'],
    ['customer', 'agent'],
  ] as const) {
    if (site[other] !== undefined) continue;
    const counts = [side, other].map((one) => sides.filter((told) => told === one).length);
    const isTold =
      sides.every((told) => told === side || told === other) && counts.every((count) => count >= LEAST_OF_EACH);
    const mark = site[side]?.find((one) => placed.every(({ item }, at) => fits(item, one) === (sides[at] === side)));
    if (isTold && mark !== undefined) return { ...site, [other]: [`${site.item}:not(${mark})`] };
  }
  return site;
}
