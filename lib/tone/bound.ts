import { STARTS } from './dimension-rules.ts';
import type { Dimension } from './reading.ts';

/** At about this raw valence a text is halfway sure; from VADER's normalisation, with a scale for support mail. */
const SPREAD = 12;
/** Up to so many words a text counts in full; a longer one needs more signs for the same tone. */
const FULL_WORDS = 50;

/** A raw valence, the sum of its contributions, brought into −1 … 1. */
export function boundValence(raw: number, words: number): number {
  const scaled = raw / Math.max(1, Math.sqrt(words / FULL_WORDS));
  return scaled / Math.sqrt(scaled * scaled + SPREAD);
}

/** A raw emotion, the sum of its contributions, brought into 0 … 1. */
export function boundEmotion(raw: number): number {
  return raw <= 0 ? 0 : 1 - Math.exp(-raw);
}

/** A raw dimension, the sum of its contributions, brought into 0 … 1 from where the dimension starts. */
export function boundDimension(dimension: Dimension, raw: number): number {
  return Math.min(1, Math.max(0, STARTS[dimension] + raw));
}
