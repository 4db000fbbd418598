import type { Chances } from './chances.ts';

/** How a customer's message may sound as a whole. */
export interface MessageTone {
  /** −1 … 1: how much likelier good than bad, and how strongly it is said. */
  readonly valence: number;
  readonly sentiment: 'negative' | 'neutral' | 'positive';
  /** Chance of that sentiment, a third to one. */
  readonly clear: number;
}

/** How far from neutral a text without any strong word can be: sure is not strong. */
const FAINT = 0.3;

/** The tone of a customer's message, from the chances of the three tones and of a strong feeling. */
export function messageTone({ negative = 0, neutral = 0, positive = 0, intense = 0 }: Chances): MessageTone {
  const clear = Math.max(negative, neutral, positive);
  return {
    valence: (positive - negative) * (FAINT + (1 - FAINT) * intense),
    sentiment: clear === negative ? 'negative' : clear === positive ? 'positive' : 'neutral',
    clear,
  };
}
