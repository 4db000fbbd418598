import { contributionId } from '../stats/contribution.ts';

/** A contribution's id that nobody can foresee. */
export function newId(): string {
  return contributionId(() => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 32);
}
