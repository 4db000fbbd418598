import type { Emotion, Reading } from './reading.ts';

/** The parts of the card's sentence: "May sound **disappointed** and a little worried". */
export interface SaidTone {
  /** The strongest feeling, or how the text sounds without one. */
  readonly lead: string;
  /** A second feeling where there is one. */
  readonly also: string | undefined;
}

const NAMES: Readonly<Record<Emotion, string>> = {
  frustrated: 'frustrated',
  disappointed: 'disappointed',
  anxious: 'worried',
  confused: 'unsure what to do',
  sad: 'sad',
  grateful: 'grateful',
  pleased: 'pleased',
};

function named(emotion: Emotion, score: number): string {
  if (emotion === 'frustrated' && score >= 0.75) return 'very frustrated';
  if (score >= 0.5) return NAMES[emotion];
  return emotion === 'confused' ? 'a little unsure' : `a little ${NAMES[emotion]}`;
}

/** How a customer's message may sound, in words for the card; `undefined` where the reading abstains. */
export function sayTone(reading: Reading): SaidTone | undefined {
  if (reading.abstain !== undefined) return undefined;
  const [first, second] = reading.emotions;
  if (first === undefined) {
    const lead = { negative: 'dissatisfied', neutral: 'calm and factual', positive: 'friendly' }[reading.sentiment];
    return { lead, also: undefined };
  }
  const also =
    second !== undefined && second.score >= first.score * 0.4
      ? named(second.emotion, Math.min(second.score, 0.49))
      : undefined;
  return { lead: named(first.emotion, first.score), also };
}
