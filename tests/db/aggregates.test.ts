import { beforeEach, expect, test } from 'vitest';
import { countNudge, countObservation, loadAggregates } from '../../lib/db/aggregates.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { eraseDatabase } from '../../lib/db/erase.ts';
import { pruneSeen } from '../../lib/db/seen.ts';
import { observation, row } from '../stats/rows.ts';
import { freshStore } from './fresh.ts';

const now = Date.parse('2026-11-18T12:00Z');
const day = 86_400_000;
beforeEach(freshStore);

test('given a message looked at twice, it counts once', async () => {
  expect(await countObservation(observation({ state: 'upset' }), now)).toBe(true);
  expect(await countObservation(observation({ state: 'calm' }), now)).toBe(false);
  expect(await loadAggregates()).toEqual([row({ upset: 1 }, { week: '2026-W47', agents: 1 })]);
});

test('given two messages seen at the same time, both count', async () => {
  const other = observation({ messageKey: 'e'.repeat(64) });
  await Promise.all([countObservation(observation(), now), countObservation(other, now)]);
  expect(await loadAggregates()).toEqual([row({ calm: 2 }, { week: '2026-W47', agents: 1 })]);
});

test('given a nudge that was used and later said to be wrong, each counts once, beside the replies', async () => {
  const count = { nudgeKey: 'a'.repeat(64), hostId: 'demo', cueId: 'vague-soon' };
  await countObservation(observation({ side: 'agent' }), now);
  expect(await countNudge({ ...count, outcome: 'used' }, now)).toBe(true);
  expect(await countNudge({ ...count, outcome: 'used' }, now + 1)).toBe(false);
  expect(await countNudge({ ...count, outcome: 'wrong' }, now + 2)).toBe(true);
  const nudges = { 'vague-soon': { used: 1, dismissed: 0, wrong: 1 } };
  expect(await loadAggregates()).toEqual([row({ calm: 1 }, { week: '2026-W47', side: 'agent', agents: 1, nudges })]);
});

test('given sixty days, counted messages are forgotten and their counts stay', async () => {
  await countObservation(observation(), now);
  await pruneSeen(now + 59 * day);
  expect(await (await openDatabase()).count('seen')).toBe(1);
  await pruneSeen(now + 60 * day);
  expect(await (await openDatabase()).count('seen')).toBe(0);
  expect(await loadAggregates()).toHaveLength(1);
});

test('given a broken row, the others are still loaded and counting begins anew there', async () => {
  const database = await openDatabase();
  await database.put('aggregates', row({ calm: 2 }, { week: '2026-W46' }));
  await database.put('aggregates', { ...row({ calm: 2 }, { week: '2026-W47' }), messages: 'many' } as never);
  expect(await loadAggregates()).toHaveLength(1);
  await countObservation(observation(), now);
  expect((await loadAggregates()).map(({ messages }) => messages)).toEqual([2, 1]);
});

test('given a message from the future, it counts in the week of now', async () => {
  await countObservation(observation({ at: 253_402_300_799_999 }), now);
  expect((await loadAggregates()).map(({ week }) => week)).toEqual(['2026-W47']);
});

test('given as many rows as are kept, weeks that are there are still counted and no new one begins', async () => {
  await countObservation(observation(), now, 1);
  await countObservation(observation({ hostId: 'roundcube', messageKey: 'e'.repeat(64) }), now, 1);
  await countObservation(observation({ messageKey: 'f'.repeat(64) }), now, 1);
  expect(await loadAggregates()).toEqual([row({ calm: 2 }, { week: '2026-W47', agents: 1 })]);
});

test('given more seen messages than are known, the oldest are forgotten first', async () => {
  for (const [i, name] of ['a', 'b', 'e'].entries()) {
    await countObservation(observation({ messageKey: name.repeat(64) }), now + i);
  }
  await pruneSeen(now + 3, 1);
  expect(await (await openDatabase()).getAllKeys('seen')).toEqual(['e'.repeat(64)]);
});

test('given a seen message that claims to be known for ever, it is forgotten', async () => {
  await (await openDatabase()).put('seen', { messageKey: 'a'.repeat(64), expiresAt: Number.POSITIVE_INFINITY });
  await pruneSeen(now);
  expect(await (await openDatabase()).count('seen')).toBe(0);
});

test('given everything is erased, no store holds anything', async () => {
  await countObservation(observation(), now);
  await eraseDatabase();
  const database = await openDatabase();
  expect(await Promise.all([database.count('aggregates'), database.count('seen'), database.count('waiting')])).toEqual([
    0, 0, 0,
  ]);
});
