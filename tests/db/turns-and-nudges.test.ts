import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { loadAggregates } from '../../lib/db/aggregates.ts';
import { databaseName } from '../../lib/db/database.ts';
import { row } from '../stats/rows.ts';
import { freshStore } from './fresh.ts';

beforeEach(freshStore);

test('given counts from before upgrade 0005, they are kept, and nothing was counted of turns and nudges', async () => {
  const { turns: _, nudges: __, ...old } = row({ upset: 3, calm: 4 }, { cues: { 'long-wait': 2 } });
  const before = await openDB(databaseName, 4, {
    upgrade: (database) => {
      const waiting = database.createObjectStore('waiting', { keyPath: ['origin', 'conversationKey'] });
      waiting.createIndex('by-conversation', 'conversationKey');
      void database.createObjectStore('aggregates', { keyPath: ['week', 'hostId', 'side'] }).put(old);
      database.createObjectStore('seen', { keyPath: 'messageKey' }).createIndex('by-expiry', 'expiresAt');
      database.createObjectStore('complaints', { keyPath: ['origin', 'conversationKey'] });
      database.createObjectStore('load', { keyPath: ['week', 'hostId'] });
    },
  });
  before.close();
  expect(await loadAggregates()).toEqual([{ ...old, turns: { better: 0, same: 0, worse: 0 }, nudges: {} }]);
});
