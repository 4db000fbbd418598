import type { Chances } from './chances.ts';
import { EMOTIONS, type Emotion, type FeltEmotion } from './reading.ts';

/** A feeling less likely than this is not worth a word. */
const FELT = 0.5;
const MOST = 3;
const GOOD: ReadonlySet<Emotion> = new Set(['grateful', 'pleased']);
/** Good feelings in a text that sounds bad, and the other way round, need to be this likely: most are courtesy. */
const AGAINST = 0.75;

/** The feelings a customer's words suggest, likeliest first, at most three; without the places that suggest them. */
export function feelingsOf(chances: Chances): Omit<FeltEmotion, 'spans'>[] {
  const { negative = 0, positive = 0 } = chances;
  return EMOTIONS.map((emotion) => ({ emotion, score: chances[emotion] ?? 0 }))
    .filter(({ emotion, score }) => {
      const isAgainst = GOOD.has(emotion) ? negative > positive : positive > negative;
      return score >= (isAgainst ? AGAINST : FELT);
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}
