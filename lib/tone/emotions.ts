import type { Chances } from './chances.ts';
import { EMOTIONS, type Emotion, type FeltEmotion } from './reading.ts';

/** A feeling less likely than this is not worth a word. */
const FELT = 0.5;
/**
 * Nor is one beside a likelier one that is less likely than this: from 0.5 on half of what the model finds is there, from
 * here on three of four (frustrated, anxious, pleased; our own held-out messages).
 */
const FELT_TOO = 0.55;
const MOST = 3;
const GOOD: ReadonlySet<Emotion> = new Set(['grateful', 'pleased']);
/** Good feelings in a text that sounds bad, and the other way round, need to be this likely: most are courtesy. */
const AGAINST = 0.75;

/** Grief that is told calmly: a fact, not a tone, so that it counts without the model's. */
const GRIEF = 0.6;

/** The feelings a customer's words suggest, likeliest first, at most three; without the places that suggest them. */
export function feelingsOf(chances: Chances, isBereaved: boolean): Omit<FeltEmotion, 'spans'>[] {
  const { negative = 0, positive = 0 } = chances;
  const scoreOf = (emotion: Emotion): number =>
    Math.max(chances[emotion] ?? 0, isBereaved && emotion === 'sad' ? GRIEF : 0);
  return EMOTIONS.map((emotion) => ({ emotion, score: scoreOf(emotion) }))
    .filter(({ emotion, score }) => {
      const isAgainst = GOOD.has(emotion) ? negative > positive : positive > negative;
      return score >= (isAgainst ? AGAINST : FELT);
    })
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, rank) => rank === 0 || score >= FELT_TOO)
    .slice(0, MOST);
}
