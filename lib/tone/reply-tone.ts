import type { Chances } from './chances.ts';

/** How a reply may sound as a whole. */
export interface ReplyTone {
  /** −1 … 1 */
  readonly valence: number;
  readonly sentiment: 'negative' | 'neutral' | 'positive';
}

/** Where a reply begins to sound hard, and kind; set on the half of our own replies that judges nothing. */
const HARD = 0.15;
const KIND = 0.6;

/**
 * The tone of a reply, from what it does to whoever reads it: manners and care on one side, the worst of coldness, blame,
 * excuses and orders on the other. The tone of a customer's words says nothing here: an apology is a sad text and a kind one.
 */
export function replyTone(chances: Chances): ReplyTone {
  const of = (head: string): number => chances[head] ?? 0;
  const care = Math.max(of('warmth'), of('reacts'), of('interprets'));
  const harm = Math.max(of('cold'), of('blaming'), of('defensive'), of('directive'));
  const valence = (of('politeness') + care) / 2 - harm;
  return { valence, sentiment: valence <= HARD ? 'negative' : valence >= KIND ? 'positive' : 'neutral' };
}
