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

/** How strong the words have to be for "very", and how weak for "a little"; a chance says how sure we are, not how strong. */
const STRONG = 0.7;
const WEAK = 0.35;

function named(emotion: Emotion, intensity: number): string {
  if (emotion === 'frustrated' && intensity >= STRONG) return 'very frustrated';
  // Grief is often told in few and quiet words.
  if (intensity >= WEAK || emotion === 'sad') return NAMES[emotion];
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
  return {
    lead: named(first.emotion, reading.intensity),
    also: second === undefined ? undefined : named(second.emotion, Math.min(reading.intensity, WEAK / 2)),
  };
}
