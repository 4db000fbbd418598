import type { CustomerState } from '../cues/cue.ts';
import type { Emotion, Flag, Reading } from '../tone/reading.ts';

const UNEASY: ReadonlySet<Emotion> = new Set(['anxious', 'confused', 'sad']);

/** The state a customer's message may show, as far as nudges need it; `any` where nothing is known. */
export function stateOf(customer: Reading | undefined): CustomerState {
  if (customer === undefined) return 'any';
  const raised = new Set(customer.flags.map((one) => one.flag));
  if (raised.has('abuse')) return 'abusive';
  const state = byTone(customer, raised);
  // Where much is at stake a calm tone is no calm matter: the same care is due as to somebody worried.
  return raised.has('high-stakes') && (state === 'calm' || state === 'pleased' || state === 'any') ? 'uneasy' : state;
}

function byTone(customer: Reading, raised: ReadonlySet<Flag>): CustomerState {
  if (customer.abstain !== undefined) return raised.has('complaint') ? 'complaining' : 'any';
  const felt = (emotion: Emotion): number => customer.emotions.find((one) => one.emotion === emotion)?.score ?? 0;
  if (felt('frustrated') >= 0.5) return 'upset';
  const lead = customer.emotions[0];
  if (lead !== undefined && lead.score >= 0.35 && UNEASY.has(lead.emotion) && !raised.has('complaint')) return 'uneasy';
  if (customer.valence <= -0.6) return 'upset';
  if (raised.has('complaint') || felt('disappointed') >= 0.35 || customer.sentiment === 'negative')
    return 'complaining';
  return customer.sentiment === 'positive' ? 'pleased' : 'calm';
}
