import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Share } from './model.ts';

/** Words that are read together are told together from this part of the strongest of them on. */
const TOGETHER = 0.2;
/** Words that are not worth quoting at either end of a phrase. */
const SMALL_WORDS = new Set(
  'a an and are as at be been but by for from had has have he his i if in is it its me my of on or our she so that the their them they this to us was we were which who with you your'.split(
    ' ',
  ),
);

/** Whether a word is too common to mean anything alone. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** A piece of text that is told of: a word, or a mark or face between words. */
export interface Piece {
  start: number;
  end: number;
  amount: number;
  /** Of it by the words' own valence, and by what an agent corrected. */
  byValence: number;
  byCorrection: number;
  /** Read together with the piece before it. */
  joins: boolean;
}

/** What each word adds: a sign of several words is shared out among them alike. */
export function piecesOf(text: string, shares: readonly Share[]): Piece[] {
  const pieces: Piece[] = words(text).map(({ start, end }) => {
    return { start, end, amount: 0, byValence: 0, byCorrection: 0, joins: false };
  });
  const strongest = shares.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0);
  for (const share of shares) {
    const own = within(pieces, share);
    if (own.length === 0) pieces.splice(placeOf(pieces, share.start), 0, pieceOf(share));
    own.forEach((piece, i) => {
      piece.amount += share.amount / own.length;
      if (share.kind === 'valence') piece.byValence += share.amount / own.length;
      if (share.kind === 'corrected') piece.byCorrection += share.amount / own.length;
      if (i > 0 && Math.abs(share.amount) >= TOGETHER * strongest) piece.joins = true;
    });
  }
  return pieces;
}

function pieceOf({ start, end, amount, kind }: Share): Piece {
  const by = (asked: Share['kind']): number => (kind === asked ? amount : 0);
  return { start, end, amount, byValence: by('valence'), byCorrection: by('corrected'), joins: false };
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

/** Pieces of one clause read together that pull the same way, as one, without the small words at their ends. */
export function phrasesOf(text: string, pieces: readonly Piece[]): Piece[] {
  const phrases: Piece[] = [];
  for (const piece of pieces) {
    const last = phrases.at(-1);
    const isOneClause = last && !/[^\s'’-]/u.test(text.slice(last.end, piece.start));
    if (last && isOneClause && piece.joins && last.amount * piece.amount >= 0) {
      last.end = piece.end;
      last.amount += piece.amount;
      last.byValence += piece.byValence;
      last.byCorrection += piece.byCorrection;
    } else phrases.push({ ...piece });
  }
  return phrases.map((phrase) => ({ ...phrase, ...withoutSmallWords(text, phrase) }));
}

/** The place without words at its ends that mean nothing alone; all of it where nothing else is there. */
function withoutSmallWords(text: string, { start, end }: Span): Span {
  const own = words(text.slice(start, end));
  const isLarge = ({ lower }: { readonly lower: string }): boolean => !isSmallWord(lower);
  const [first, last] = [own.find(isLarge), own.findLast(isLarge)];
  return first && last ? { start: start + first.start, end: start + last.end } : { start, end };
}
