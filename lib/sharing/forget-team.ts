import { deleteDB } from 'idb';

/** A database of its own: what other people shared is kept apart from what this device counted. Also the lock's name. */
export const teamDatabase = 'attune-team';

/** Forgets the team: every file, group and sum. What was released before can then be subtracted from what will be. */
export async function forgetTeam(): Promise<void> {
  await navigator.locks.request(teamDatabase, () => deleteDB(teamDatabase));
}
