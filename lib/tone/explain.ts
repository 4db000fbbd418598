import { cut } from '../text/span.ts';
import type { Contribution, Reading } from './reading.ts';

/** One line of the "why?" list. */
export interface Why {
  /** The words, as they stand in the text; empty for all that no line of its own is given to. */
  readonly words: string;
  readonly reason: string;
  /** 0 … 1: its part of all that moved the score; those of a list add up to one. */
  readonly share: number;
  /** Whether it moves the score up or down. */
  readonly lifts: boolean;
}

const LONGEST = 90;
/** Quotation marks and spaces a span may end on; quoted again they would stand double. */
const LOOSE_ENDS = /^[\s"“”„‘’']+|[\s"“”„‘’']+$/g;
const ALL_ELSE = 'everything else in it, each a little';

/** What moved a score of a text most, largest first, and what is left; `text` is the one that was read. */
export function explain(reading: Reading, text: string, to: Contribution['to'] = 'valence', most = 4): Why[] {
  const moving = reading.contributions.filter((one) => one.to === to);
  const total = moving.reduce((sum, one) => sum + Math.abs(one.amount), 0);
  if (total === 0) return [];
  const placed = moving.filter((one) => !one.isRest).toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const told = placed.slice(0, most).map((one): Why => {
    return { words: quoted(text, one), reason: one.reason, share: Math.abs(one.amount) / total, lifts: one.amount > 0 };
  });
  const left = [...placed.slice(most), ...moving.filter((one) => one.isRest)];
  const share = 1 - told.reduce((sum, one) => sum + one.share, 0);
  const lifts = left.reduce((sum, one) => sum + one.amount, 0) > 0;
  return [...told, { words: '', reason: ALL_ELSE, share, lifts }];
}

function quoted(text: string, one: Contribution): string {
  const words = cut(text, one).replace(/\s+/g, ' ').replace(LOOSE_ENDS, '');
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}\u2026` : words;
}
