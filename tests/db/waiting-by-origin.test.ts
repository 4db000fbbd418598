import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName, openDatabase } from '../../lib/db/database.ts';
import { freshStore } from './fresh.ts';

beforeEach(freshStore);

// The state before upgrade 0002: rows by conversation alone, one of them damaged.
test('given rows kept by conversation, upgrade 0002 keeps them by origin and conversation', async () => {
  const kept = {
    conversationKey: 'c'.repeat(64),
    hostId: 'demo',
    origin: 'https://desk.example',
    waitingSince: Date.parse('2026-11-18T09:00Z'),
    state: 'calm' as const,
    warnedAt: null,
    toldAt: null,
    settledAt: null,
  };
  const before = await openDB(databaseName, 1, {
    upgrade: (database) => {
      const waiting = database.createObjectStore('waiting', { keyPath: 'conversationKey' });
      void waiting.put(kept);
      void waiting.put({ conversationKey: 'no origin' });
      database.createObjectStore('aggregates', { keyPath: ['week', 'hostId', 'side'] });
      database.createObjectStore('seen', { keyPath: 'messageKey' }).createIndex('by-expiry', 'expiresAt');
    },
  });
  before.close();
  const database = await openDatabase();
  // What later upgrades add is theirs to test.
  expect(await database.getAll('waiting')).toMatchObject([kept]);
  expect(database.transaction('waiting').store.keyPath).toEqual(['origin', 'conversationKey']);
  expect(await database.getAllFromIndex('waiting', 'by-conversation', kept.conversationKey)).toMatchObject([kept]);
});
