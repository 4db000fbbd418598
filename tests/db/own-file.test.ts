import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../lib/db/database.ts';
import { loadEverything, ownText } from '../../lib/db/own-file.ts';
import { row } from '../stats/rows.ts';
import { freshStore } from './fresh.ts';

beforeEach(freshStore);

test('given rows in the database, also one that nobody reads any more, all of them are in the file', async () => {
  const database = await openDatabase();
  const kept = row({ calm: 3 });
  await database.put('aggregates', kept);
  await database.put('seen', { messageKey: 'a', expiresAt: 7 });
  const old = { week: '2020-W01', hostId: 'demo', arrived: 'many' };
  await database.put('load', old as never);
  const text = ownText(await loadEverything(), { settings: { targets: 1 }, shares: [] });
  expect(JSON.parse(text)).toEqual({
    attune: 'own',
    version: 1,
    database: {
      waiting: [],
      aggregates: [kept],
      seen: [{ messageKey: 'a', expiresAt: 7 }],
      complaints: [],
      load: [old],
    },
    settings: { targets: 1 },
    shares: [],
  });
});
