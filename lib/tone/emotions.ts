import { boundEmotion } from './bound.ts';
import { type Contribution, EMOTIONS, type Emotion, type FeltEmotion } from './reading.ts';

/** Feelings weaker than this are not worth a word. */
const FELT = 0.3;
const MOST = 3;
const GOOD: ReadonlySet<Emotion> = new Set(['grateful', 'pleased']);
const PLAINLY_BAD: ReadonlySet<Emotion> = new Set(['frustrated', 'disappointed']);
/** A faint feeling against the drift of the whole text is courtesy or a passing remark, not worth a word. */
const DRIFT = 0.2;

/** The feelings a customer's contributions add up to, strongest first, at most three. `valence` is the whole text's. */
export function emotionsOf(contributions: readonly Contribution[], valence: number): FeltEmotion[] {
  return EMOTIONS.flatMap((emotion): FeltEmotion[] => {
    const own = contributions.filter((one) => one.to === emotion);
    const score = boundEmotion(own.reduce((sum, one) => sum + one.amount, 0));
    const isFaint =
      score < 0.5 && (GOOD.has(emotion) ? valence < DRIFT / 2 : valence > DRIFT && PLAINLY_BAD.has(emotion));
    return score < FELT || isFaint ? [] : [{ emotion, score, spans: own.map(({ start, end }) => ({ start, end })) }];
  })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}
