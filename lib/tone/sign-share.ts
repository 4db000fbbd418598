import { HEADS, TONE_HEADS } from './heads.ts';

/** How much one sign counts, by how many signs a stretch of text has. */
export interface SignShare {
  /** In heads whose signs add up: 1, and less in stretches with more signs than this, so that long ones do not shout. */
  readonly adding: number;
  /** In all others, which tell how much of a stretch is so: 1 in stretches with so many signs, more in shorter ones. */
  readonly even: number;
}

/** Two reproaches are worse than one; a next step is one next step, whatever stands around it. */
const ADDING = new Set<string>([...TONE_HEADS, 'complaint', 'frustrated']);
const ADDS: readonly boolean[] = HEADS.map((head) => ADDING.has(head));

/** Each head's share of a sign in a stretch with `count` signs, written into `shares`. */
export function shareOut(count: number, full: SignShare, shares: Float64Array): void {
  const adding = Math.min(1, Math.sqrt(full.adding / count));
  const even = Math.sqrt(full.even / Math.max(1, count));
  for (let h = 0; h < shares.length; h++) shares[h] = ADDS[h] ? adding : even;
}
