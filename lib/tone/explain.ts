import { cut } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** One line of the "why?" list. */
export interface Why {
  /** The words, as they stand in the text. */
  readonly words: string;
  readonly reason: string;
  /** 0 … 1: its part of all that moved the tone. */
  readonly share: number;
  /** Whether it moves the tone up or down. */
  readonly lifts: boolean;
}

const LONGEST = 90;
/** Quotation marks and spaces a span may end on; quoted again they would stand double. */
const LOOSE_ENDS = /^[\s"“”„‘’']+|[\s"“”„‘’']+$/g;

/** What moved the tone of a text most, largest first; `text` is the one that was read. */
export function explain(reading: Reading, text: string, most = 5): Why[] {
  const tone = reading.contributions.filter((one) => one.to === 'valence');
  const total = tone.reduce((sum, one) => sum + Math.abs(one.amount), 0);
  if (total === 0) return [];
  return tone
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.start - b.start)
    .slice(0, most)
    .map((one) => {
      const words = cut(text, one).replace(/\s+/g, ' ').replace(LOOSE_ENDS, '');
      return {
        words: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}\u2026` : words,
        reason: one.reason,
        share: Math.abs(one.amount) / total,
        lifts: one.amount > 0,
      };
    });
}
