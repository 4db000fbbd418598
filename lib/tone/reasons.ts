import { overlaps, type Span } from '../text/span.ts';
import type { Summed } from './chances.ts';
import { HEADS } from './heads.ts';
import type { Blend, Model, Share } from './model.ts';
import { type Piece, phrasesOf, piecesOf } from './phrases.ts';
import { type Contribution, DIMENSIONS } from './reading.ts';

/** A score to be taken apart: what it is called, and the heads it is made of. */
export interface Asked {
  readonly to: Contribution['to'];
  readonly blend: Blend;
  /** Added to its sum by no word at all. */
  readonly shift?: number;
}

/** Wording a rule knows, and what it is in plain words. */
export interface KnownWording extends Span {
  readonly reason: string;
}

/** What adds less than this to a sum is not told by itself. */
const LEAST = 0.04;

/**
 * Why a text has the scores it has: each score's sum in parts, with their places and reasons. Exact: the parts of a
 * score add up to its sum; what is too small or has no place stands in one part over the whole text.
 */
export function reasonsFor(
  model: Model,
  text: string,
  { units, parts, byLength }: Summed,
  asked: readonly Asked[],
  known: readonly KnownWording[],
): Contribution[] {
  const rest = asked.map(({ shift = 0, blend }) =>
    Object.entries(blend).reduce((sum, [head, factor]) => sum + factor * (byLength[head] ?? 0), shift),
  );
  const found: Contribution[] = [];
  const inOrder = known.toSorted((a, b) => a.start - b.start);
  let next = 0;
  units.forEach(({ start, end }, u) => {
    const own = text.slice(start, end);
    const blends = asked.map(({ blend }) => scaled(blend, parts[u]));
    // Units and wordings are both in order: each is looked at in its turn only, or long texts would take for ever.
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const here: KnownWording[] = [];
    for (let at = next; (inOrder[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
      const one = inOrder[at] as KnownWording;
      here.push({ ...one, start: one.start - start, end: one.end - start });
    }
    model.shares(own, blends).forEach((shared, a) => {
      const { to } = asked[a] as Asked;
      rest[a] = (rest[a] as number) + shared.rest;
      const { told, untold } = tellable(own, piecesOf(own, shared.shares), here, to);
      rest[a] = (rest[a] as number) + untold;
      found.push(...told.map((one) => ({ ...one, start: one.start + start, end: one.end + start })));
    });
  });
  asked.forEach(({ to }, a) => {
    found.push({
      start: 0,
      end: text.length,
      to,
      amount: rest[a] as number,
      reason: 'the text as a whole',
      isRest: true,
    });
  });
  return found;
}

function scaled(blend: Blend, part: Float64Array | undefined): Blend {
  return Object.fromEntries(
    Object.entries(blend).map(([head, factor]) => [head, factor * (part?.[HEADS.indexOf(head)] ?? 0)]),
  );
}

/** Pieces as they can be told: wording a rule knows whole and by its name, all else in phrases; what is too little, not. */
function tellable(
  text: string,
  pieces: readonly Piece[],
  known: readonly KnownWording[],
  to: Contribution['to'],
): { told: Contribution[]; untold: number } {
  const named = new Map<KnownWording, number>();
  const others: Piece[] = [];
  for (const piece of pieces) {
    const wording = known.find((one) => overlaps(one, piece));
    if (wording) named.set(wording, (named.get(wording) ?? 0) + piece.amount);
    else others.push(piece);
  }
  const all = [
    ...[...named].map(([{ start, end, reason }, amount]) => ({ ...cutTo(text, { start, end }), to, amount, reason })),
    ...phrasesOf(text, others).map((phrase) => {
      const { start, end, amount } = phrase;
      return { start, end, to, amount, reason: plainReason(phrase, to) };
    }),
  ];
  const told = all.filter(({ amount }) => Math.abs(amount) >= LEAST);
  const untold = all.reduce((sum, { amount }) => (Math.abs(amount) < LEAST ? sum + amount : sum), 0);
  return { told, untold };
}

/** A place cut off at the ends of a text: wording may reach over the end of what is read as one. */
function cutTo(text: string, { start, end }: Span): Span {
  return { start: Math.max(0, start), end: Math.min(text.length, end) };
}

/** What can be said of words that no rule knows, by what they add to: more of it, less of it. */
const PLAIN: Readonly<
  Record<
    Exclude<Share['kind'], 'corrected'>,
    Readonly<Record<'tone' | 'feeling' | 'dimension', readonly [string, string]>>
  >
> = {
  valence: {
    tone: ['a kind word', 'a hard word'],
    feeling: ['a word of feeling', 'a word that speaks against it'],
    dimension: ['a word that helps it', 'a word that takes from it'],
  },
  learned: {
    tone: ['said more when all is well', 'said more when something is wrong'],
    feeling: ['often said with it', 'seldom said with it'],
    dimension: ['often found where it is good', 'often found where it is missing'],
  },
};

const BY_YOU = 'you corrected a reading with these words';

function plainReason({ amount, byValence, byCorrection }: Piece, to: Contribution['to']): string {
  if (byCorrection !== 0) return BY_YOU;
  const what = to === 'valence' ? 'tone' : isDimension(to) ? 'dimension' : 'feeling';
  // Its own valence is the reason only where it pulls the way the whole piece does.
  return PLAIN[byValence * amount > 0 ? 'valence' : 'learned'][what][amount > 0 ? 0 : 1];
}

const isDimension = (to: string): boolean => (DIMENSIONS as readonly string[]).includes(to);

/** Where the words stand that raise a score most, strongest first. */
export function strongestPlaces(contributions: readonly Contribution[], to: Contribution['to'], most: number): Span[] {
  return contributions
    .filter((one) => one.to === to && one.amount > 0 && !one.isRest)
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, most)
    .map(({ start, end }) => ({ start, end }));
}
