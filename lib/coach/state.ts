import type { State } from '../stats/observation.ts';
import type { Reading } from '../tone/reading.ts';

/** The band a message is counted in; the bounds are those at which the card's words change. */
export function bandOf(reading: Pick<Reading, 'abstain' | 'valence'> & { readonly flags: readonly string[] }): State {
  if (reading.flags.includes('abuse')) return 'abusive';
  if (reading.abstain !== undefined) return 'unread';
  if (reading.valence <= -0.45) return 'upset';
  if (reading.valence <= -0.12) return 'uneasy';
  return reading.valence >= 0.25 ? 'pleased' : 'calm';
}
