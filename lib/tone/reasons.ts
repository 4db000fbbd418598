import { overlaps, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Summed } from './chances.ts';
import { HEADS } from './heads.ts';
import type { Blend, Model, Share } from './model.ts';
import type { Contribution } from './reading.ts';

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

/** Words that are read together are told together from this part of the strongest of them on. */
const TOGETHER = 0.2;
/** What adds less than this to a sum is not told by itself. */
const LEAST = 0.04;
/** Reason of what no single place accounts for. */
export const ALL_ELSE = 'everything else in it, each a little';

/** A piece of text that is told of: a word, or a mark or face between words. */
interface Piece {
  readonly start: number;
  end: number;
  amount: number;
  kind: Share['kind'];
  /** Read together with the piece before it. */
  joins: boolean;
}

/**
 * Why a text has the scores it has: each score's sum in parts, with their places and reasons. Exact: the parts of a
 * score add up to its sum; what is too small or has no place stands in one part over the whole text.
 */
export function reasonsFor(
  model: Model,
  text: string,
  { units, parts }: Summed,
  asked: readonly Asked[],
  known: readonly KnownWording[],
): Contribution[] {
  const rest = asked.map(({ shift = 0 }) => shift);
  const found: Contribution[] = [];
  units.forEach(({ start, end }, u) => {
    const own = text.slice(start, end);
    const blends = asked.map(({ blend }) => scaled(blend, parts[u]));
    model.shares(own, blends).forEach((shared, a) => {
      const { to } = asked[a] as Asked;
      rest[a] = (rest[a] as number) + shared.rest;
      for (const piece of phrasesOf(piecesOf(own, shared.shares))) {
        if (Math.abs(piece.amount) < LEAST) rest[a] = (rest[a] as number) + piece.amount;
        else found.push(toldOf({ ...piece, start: piece.start + start, end: piece.end + start }, to, known));
      }
    });
  });
  asked.forEach(({ to }, a) => {
    found.push({ start: 0, end: text.length, to, amount: rest[a] as number, reason: ALL_ELSE, isRest: true });
  });
  return found;
}

function scaled(blend: Blend, part: Float64Array | undefined): Blend {
  return Object.fromEntries(
    Object.entries(blend).map(([head, factor]) => [head, factor * (part?.[HEADS.indexOf(head)] ?? 0)]),
  );
}

/** What each word adds: a sign of several words is shared out among them alike. */
function piecesOf(text: string, shares: readonly Share[]): Piece[] {
  const pieces: Piece[] = words(text).map(({ start, end }) => {
    return { start, end, amount: 0, kind: 'learned', joins: false };
  });
  const strongest = shares.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0);
  for (const share of shares) {
    const own = within(pieces, share);
    if (own.length === 0) pieces.splice(placeOf(pieces, share.start), 0, { ...share, joins: false });
    own.forEach((piece, i) => {
      piece.amount += share.amount / own.length;
      if (share.kind === 'valence') piece.kind = 'valence';
      if (i > 0 && Math.abs(share.amount) >= TOGETHER * strongest) piece.joins = true;
    });
  }
  return pieces;
}

/** The pieces a share stands on; they are in order, so that the first is found by halving. */
function within(pieces: readonly Piece[], { start, end }: Span): Piece[] {
  const found: Piece[] = [];
  for (let at = placeOf(pieces, start); at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.start >= end) break;
    found.push(piece);
  }
  return found;
}

/** Where the first piece stands that ends after a place. */
function placeOf(pieces: readonly Piece[], place: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pieces read together that pull the same way, as one. */
function phrasesOf(pieces: readonly Piece[]): Piece[] {
  const phrases: Piece[] = [];
  for (const piece of pieces) {
    const last = phrases.at(-1);
    if (last && piece.joins && last.amount * piece.amount >= 0) {
      last.end = piece.end;
      last.amount += piece.amount;
      if (piece.kind === 'valence') last.kind = 'valence';
    } else phrases.push({ ...piece });
  }
  return phrases;
}

function toldOf(
  { start, end, amount, kind }: Piece,
  to: Contribution['to'],
  known: readonly KnownWording[],
): Contribution {
  const wording = known.find((one) => overlaps(one, { start, end }));
  return { start, end, to, amount, reason: wording?.reason ?? PLAIN[kind][amount > 0 ? 'more' : 'less'](to) };
}

/** What can be said of words that no rule knows. */
const PLAIN: Readonly<Record<Share['kind'], Record<'more' | 'less', (to: Contribution['to']) => string>>> = {
  valence: {
    more: (to) => (to === 'valence' ? 'a kind word' : 'a word of feeling'),
    less: (to) => (to === 'valence' ? 'a hard word' : 'a word that speaks against it'),
  },
  learned: {
    more: (to) => (to === 'valence' ? 'said more when all is well' : 'often said like this'),
    less: (to) => (to === 'valence' ? 'said more when something is wrong' : 'seldom said like this'),
  },
};
