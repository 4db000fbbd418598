import { openDB } from 'idb';
import { teamDatabase } from './forget-team.ts';
import { noTeam, type TeamState, teamStateOf, teamStateText } from './team-state.ts';

const store = 'state';
const key = 'team';

/** What is kept of a team cannot be read. Nothing may be released without it. */
export class TeamDamaged extends Error {
  override readonly name = 'TeamDamaged';
}

/**
 * Reads what is kept of the team, works on it and keeps what comes out, while no other page can.
 * @throws TeamDamaged where what is kept cannot be read; nothing is changed then
 */
export function withTeam<Result extends { readonly state: TeamState }>(
  work: (state: TeamState) => Promise<Result>,
): Promise<Result> {
  return navigator.locks.request(teamDatabase, async () => {
    const database = await open();
    try {
      const before: unknown = await database.get(store, key);
      const state = before === undefined ? noTeam : typeof before === 'string' ? teamStateOf(before) : undefined;
      if (!state) throw new TeamDamaged();
      const result = await work(state);
      const text = teamStateText(result.state);
      if (text !== before) await database.put(store, text, key);
      return result;
    } finally {
      database.close();
    }
  });
}

function open() {
  return openDB(teamDatabase, 1, { upgrade: (database) => void database.createObjectStore(store) });
}
