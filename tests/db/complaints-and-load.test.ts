import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName, openDatabase } from '../../lib/db/database.ts';
import { loadWaitingRows } from '../../lib/db/waiting.ts';
import { freshStore } from './fresh.ts';
import { aRow } from './rows.ts';

beforeEach(freshStore);

const now = Date.parse('2026-11-18T10:00Z');
const waitingSince = Date.parse('2026-11-18T09:00Z');
const notedAt = Date.parse('2026-11-18T09:50Z');
const dueAt = Date.parse('2026-11-18T16:00Z');

/** A database before upgrade 0004: no complaints, no load, and a draft does not know what it does about a complaint. */
async function versionThree(...rows: readonly object[]): Promise<void> {
  const before = await openDB(databaseName, 3, {
    upgrade: (database) => {
      const waiting = database.createObjectStore('waiting', { keyPath: ['origin', 'conversationKey'] });
      waiting.createIndex('by-conversation', 'conversationKey');
      for (const row of rows) void waiting.put(row);
      database.createObjectStore('aggregates', { keyPath: ['week', 'hostId', 'side'] });
      database.createObjectStore('seen', { keyPath: 'messageKey' }).createIndex('by-expiry', 'expiresAt');
    },
  });
  before.close();
}

test('given a row whose draft knows no deeds, upgrade 0004 keeps it, and the draft has done none', async () => {
  const row = aRow({ conversationKey: 'c'.repeat(64), waitingSince, state: 'upset' });
  await versionThree({ ...row, draft: { turn: 'holds', dueAts: [dueAt], notedAt } });
  expect(await loadWaitingRows(now)).toEqual([
    { ...row, draft: { turn: 'holds', dueAts: [dueAt], deeds: [], notedAt } },
  ]);
});

test('given a row without a draft, it is kept as it was', async () => {
  const row = aRow({ conversationKey: 'a'.repeat(64), waitingSince });
  await versionThree(row);
  expect(await loadWaitingRows(now)).toEqual([row]);
});

test('given the older stores, the two new ones stand beside them, each with its key', async () => {
  await versionThree();
  const database = await openDatabase();
  expect([...database.objectStoreNames]).toEqual(['aggregates', 'complaints', 'load', 'seen', 'waiting']);
  const stores = database.transaction(['complaints', 'load']);
  expect(stores.objectStore('complaints').keyPath).toEqual(['origin', 'conversationKey']);
  expect(stores.objectStore('load').keyPath).toEqual(['week', 'hostId']);
  await stores.done;
});
