import { boundEmotion } from './bound.ts';
import { type Contribution, EMOTIONS, type FeltEmotion } from './reading.ts';

/** Feelings weaker than this are not worth a word. */
const FELT = 0.3;
const MOST = 3;

/** The feelings a customer's contributions add up to, strongest first, at most three. */
export function emotionsOf(contributions: readonly Contribution[]): FeltEmotion[] {
  return EMOTIONS.flatMap((emotion): FeltEmotion[] => {
    const own = contributions.filter((one) => one.to === emotion);
    const score = boundEmotion(own.reduce((sum, one) => sum + one.amount, 0));
    return score < FELT ? [] : [{ emotion, score, spans: own.map(({ start, end }) => ({ start, end })) }];
  })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}
