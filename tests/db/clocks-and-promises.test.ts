import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName } from '../../lib/db/database.ts';
import { entryOf, loadWaitingRows } from '../../lib/db/waiting.ts';
import { freshStore } from './fresh.ts';
import { anEntry } from './rows.ts';

beforeEach(freshStore);

// The state before upgrade 0003: a row knows no clock, no promise and no snooze.
test('given rows from before clocks and promises, upgrade 0003 keeps who waits, as partial knowledge', async () => {
  const now = Date.parse('2026-11-18T10:00Z');
  const kept = {
    conversationKey: 'c'.repeat(64),
    hostId: 'demo',
    origin: 'https://desk.example',
    waitingSince: Date.parse('2026-11-18T09:00Z'),
    state: 'upset' as const,
    warnedAt: null,
    toldAt: null,
    settledAt: null,
  };
  const before = await openDB(databaseName, 2, {
    upgrade: (database) => {
      const waiting = database.createObjectStore('waiting', { keyPath: ['origin', 'conversationKey'] });
      waiting.createIndex('by-conversation', 'conversationKey');
      void waiting.put(kept);
      database.createObjectStore('aggregates', { keyPath: ['week', 'hostId', 'side'] });
      database.createObjectStore('seen', { keyPath: 'messageKey' }).createIndex('by-expiry', 'expiresAt');
    },
  });
  before.close();
  const { conversationKey, waitingSince } = kept;
  expect((await loadWaitingRows(now)).map(entryOf)).toEqual([
    anEntry({ conversationKey, waitingSince, state: 'upset', clock: 'next-reply', isPartial: true }),
  ]);
});
