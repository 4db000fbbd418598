import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadAggregates } from '../../lib/db/aggregates.ts';
import { closeDatabase, databaseName, databaseVersion, openDatabase } from '../../lib/db/database.ts';
import { DatabaseTrouble } from '../../lib/db/database-trouble.ts';
import { row } from '../stats/rows.ts';
import { freshStore } from './fresh.ts';

beforeEach(freshStore);

test('given nothing, the database has all its stores', async () => {
  const database = await openDatabase();
  expect([...database.objectStoreNames]).toEqual(['aggregates', 'complaints', 'load', 'seen', 'waiting']);
  expect(database.version).toBe(databaseVersion);
});

test('given a database a newer Attune wrote, it says so, changes nothing and can be asked again', async () => {
  const newer = await openDB(databaseName, databaseVersion + 1, {
    upgrade: (database) => void database.createObjectStore('from-the-future').add('kept', 'key'),
  });
  newer.close();
  const trouble = await openDatabase().catch((error: unknown) => error);
  expect(trouble).toBeInstanceOf(DatabaseTrouble);
  expect(trouble).toMatchObject({ kind: 'newer', message: expect.stringContaining('Update Attune') });
  const untouched = await openDB(databaseName);
  expect(await untouched.get('from-the-future', 'key')).toBe('kept');
  untouched.close();
});

test('given a database that lost a store, the others keep their rows and the lost one begins anew', async () => {
  const kept = row({ calm: 3 }, { agents: 1 });
  const damaged = await openDB(databaseName, databaseVersion, {
    upgrade: (database) => {
      database.createObjectStore('aggregates', { keyPath: ['week', 'hostId', 'side'] }).add(kept);
    },
  });
  damaged.close();
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await loadAggregates()).toEqual([kept]);
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  expect(await (await openDatabase()).getAll('waiting')).toEqual([]);
});

test('given a page that lets go late, opening waits for it', async () => {
  const older = await openDB(databaseName, databaseVersion);
  // Deleting waits for the open connection; opening waits for the deletion.
  indexedDB.deleteDatabase(databaseName);
  const opening = openDatabase();
  older.close();
  expect([...(await opening).objectStoreNames]).toHaveLength(5);
});

test('given our own older page, it lets go by itself when a newer one comes', async () => {
  await openDatabase();
  const newer = await openDB(databaseName, databaseVersion + 1);
  expect(newer.version).toBe(databaseVersion + 1);
  newer.close();
  await closeDatabase();
});
