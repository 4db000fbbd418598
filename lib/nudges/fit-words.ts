import { ruleOf } from '../cues/registry.ts';
import { OWNS } from './draft-words.ts';
import type { Fit } from './gap.ts';

/** A cue worth this much in a draft says that it is not simply helping. */
const WEIGHTY = 0.3;

/** Whether nothing in the draft's wording harms it. */
function isClean({ draft: { dims, cues } }: Fit): boolean {
  return dims !== undefined && dims.tact.step >= 3 && cues.every(({ id }) => (ruleOf(id)?.weight ?? 0) < WEIGHTY);
}

/**
 * Whether the draft plainly gets on with it: clear, not hurtful, a step taken or told, and no wording that harms it. A fast
 * and concrete answer is a form of respect, and needs no line of sympathy before it.
 */
export function isHelping(fit: Fit): boolean {
  const { dims, cues } = fit.draft;
  if (dims === undefined || cues.some(({ id }) => (ruleOf(id)?.weight ?? 0) >= WEIGHTY)) return false;
  if (dims.solution.step >= 3) return true;
  return isClean(fit) && dims.clarity.step >= 3 && (dims.solution.step >= 2 || OWNS.test(fit.text));
}
