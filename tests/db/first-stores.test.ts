import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName, openDatabase } from '../../lib/db/database.ts';
import { freshStore } from './fresh.ts';

beforeEach(freshStore);

// The state before upgrade 0001: a device that never ran Attune has no database at all.
test('given no database before, upgrade 0001 makes the stores with their keys and index', async () => {
  expect(await indexedDB.databases()).toEqual([]);
  await openDatabase();
  const database = await openDB(databaseName);
  const transaction = database.transaction(['waiting', 'aggregates', 'seen']);
  expect([...database.objectStoreNames]).toContain('waiting');
  expect(transaction.objectStore('aggregates').keyPath).toEqual(['week', 'hostId', 'side']);
  expect(transaction.objectStore('seen').keyPath).toBe('messageKey');
  expect([...transaction.objectStore('seen').indexNames]).toEqual(['by-expiry']);
  database.close();
});
