import type { CustomerState } from '../cues/cue.ts';
import { ruleOf } from '../cues/registry.ts';
import type { Reading } from '../tone/reading.ts';

/** What a wording takes from tact for it to be a sharp one, and what sharp ones take together in a heated draft. */
const [SHARP, HEATED] = [0.2, 0.45];
/** Up to this step of tact; a draft that is careful on the whole is not written in heat. */
const BLUNT = 1;
const HOSTILE: ReadonlySet<CustomerState> = new Set(['abusive', 'upset']);

/**
 * Whether a draft answers a hostile message sharply, so that a minute away from it may be worth more than other words
 * (house style; on anger passing from one to the other: Hatfield 1993).
 */
export function isHeated({ dims, cues, abstain }: Reading, state: CustomerState): boolean {
  if (abstain !== undefined || dims === undefined || dims.tact.step > BLUNT || !HOSTILE.has(state)) return false;
  const sharp = cues.map(({ id }) => -(ruleOf(id)?.moves.tact ?? 0)).filter((taken) => taken >= SHARP);
  return sharp.reduce((sum, taken) => sum + taken, 0) >= HEATED;
}
