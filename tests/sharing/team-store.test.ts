import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { forgetTeam } from '../../lib/sharing/forget-team.ts';
import { noTeam } from '../../lib/sharing/team-state.ts';
import { TeamDamaged, withTeam } from '../../lib/sharing/team-store.ts';
import { team } from '../stats/rows.ts';

beforeEach(forgetTeam);

const waiting = team(2, { answer: [1, 0] });
const look = async () => (await withTeam(async (state) => ({ state }))).state;

test('given nothing was kept, there is no team yet; what is kept is there again', async () => {
  expect(await look()).toEqual(noTeam);
  await withTeam(async (state) => ({ state: { ...state, waiting } }));
  expect(await look()).toEqual({ ...noTeam, waiting });
});

test('given work that fails, what was kept stays', async () => {
  await withTeam(async (state) => ({ state: { ...state, waiting } }));
  await expect(withTeam(() => Promise.reject(new Error('cancelled')))).rejects.toThrow('cancelled');
  expect(await look()).toEqual({ ...noTeam, waiting });
});

test('given two at once, the second sees what the first kept', async () => {
  const add = (ids: number) =>
    withTeam(async (state) => ({
      state: { ...state, waiting: [...state.waiting, ...team(1, { answer: [1, 0] }, ids)] },
    }));
  await Promise.all([add(1), add(2)]);
  expect((await look()).waiting).toHaveLength(2);
});

test('given something else in its place, nothing is released by it and nothing is written over it', async () => {
  await look();
  const database = await openDB('attune-team', 1);
  await database.put('state', '{"attune":"team","version":1', 'team');
  await expect(look()).rejects.toBeInstanceOf(TeamDamaged);
  expect(await database.get('state', 'team')).toBe('{"attune":"team","version":1');
  database.close();
  await forgetTeam();
  expect(await look()).toEqual(noTeam);
});
