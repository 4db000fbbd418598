import type { CustomerState } from '../cues/cue.ts';
import { pointsOf, type ReadMessage } from './points.ts';

/** One thing a customer's message asks of its answer; `care` is no cheer, no emoji and nothing to buy. */
export type Ask =
  | 'acknowledge'
  | 'next-step'
  | 'name-a-day'
  | 'answer-question'
  | 'offer-option'
  | 'set-boundary'
  | 'care';

const OF_STATE: Readonly<Record<CustomerState, readonly Ask[]>> = {
  upset: ['acknowledge', 'next-step', 'name-a-day'],
  complaining: ['acknowledge', 'offer-option', 'next-step'],
  uneasy: ['acknowledge', 'next-step', 'name-a-day'],
  abusive: ['set-boundary', 'next-step'],
  calm: [],
  pleased: [],
  any: [],
};

/** What a message asks for: nothing of one that only closes, and no empathy under abuse. */
export function asksOf(customer: ReadMessage, state: CustomerState): Ask[] {
  const { flags } = customer.reading;
  if (flags.some(({ flag }) => flag === 'closing-only' || flag === 'automatic')) return [];
  const kinds = new Set(pointsOf(customer).map(({ kind }) => kind));
  const asks = new Set(OF_STATE[state]);
  if (kinds.has('question')) asks.add('answer-question');
  if (kinds.has('request')) asks.add('next-step');
  if (flags.some(({ flag }) => flag === 'high-stakes')) asks.add('care');
  return [...asks];
}
