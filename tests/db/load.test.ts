import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../lib/db/database.ts';
import { type Counted, countLoad, loadLoad } from '../../lib/db/load.ts';
import { pruneSeen } from '../../lib/db/seen.ts';
import type { LoadWeek } from '../../lib/stats/load.ts';
import { freshStore } from './fresh.ts';

const now = Date.parse('2026-11-18T12:00Z');
const weekMs = 7 * 86_400_000;
const counted = (rest: Partial<Counted> = {}): Counted => ({
  ...{ what: 'arrived', hostId: 'demo', at: now, name: 'a 1' },
  ...rest,
});
const aWeek = (rest: Partial<LoadWeek> = {}): LoadWeek => ({
  ...{ week: '2026-W47', hostId: 'demo', agents: 1 },
  ...{ arrived: 0, answered: 0, answeredLate: 0, hours: 0, hoursOver: 0 },
  ...rest,
});
beforeEach(freshStore);

test('given nothing to count, nothing is there', async () => {
  expect(await countLoad([], now)).toEqual([]);
  expect(await loadLoad()).toEqual([]);
});

test('given the same name again, it counts once, and only what is new is given back', async () => {
  expect(await countLoad([counted()], now)).toEqual([counted()]);
  const other = counted({ name: 'b 1' });
  expect(await countLoad([counted({ at: now + 1 }), other], now + 1)).toEqual([other]);
  expect(await loadLoad()).toEqual([aWeek({ arrived: 2 })]);
});

test('given the same name twice at once, it counts once', async () => {
  expect(await countLoad([counted(), counted()], now)).toEqual([counted()]);
  await Promise.all([countLoad([counted({ name: 'b 1' })], now), countLoad([counted({ name: 'b 1' })], now)]);
  expect(await loadLoad()).toEqual([aWeek({ arrived: 2 })]);
});

test('given one name of different things or hosts, each counts', async () => {
  const all = [
    counted(),
    counted({ what: 'answered' }),
    counted({ what: 'answeredLate' }),
    counted({ hostId: 'roundcube' }),
  ];
  expect(await countLoad(all, now)).toEqual(all);
  expect(await loadLoad()).toEqual([
    aWeek({ arrived: 1, answered: 1, answeredLate: 1 }),
    aWeek({ hostId: 'roundcube', arrived: 1 }),
  ]);
});

test('given different weeks, each has its own counts, oldest first', async () => {
  await countLoad(
    [
      counted({ name: 'a' }),
      counted({ name: 'b', at: now - weekMs }),
      counted({ name: 'c', at: now - 5 * 86_400_000, what: 'hours' }),
      counted({ name: 'd', at: Date.parse('2026-11-16T00:00Z') }),
      counted({ name: 'e', at: Date.parse('2026-11-15T23:59Z') }),
    ],
    now,
  );
  expect(await loadLoad()).toEqual([
    aWeek({ week: '2026-W46', arrived: 2, hours: 1 }),
    aWeek({ week: '2026-W47', arrived: 2 }),
  ]);
});

test('given a moment in the future, it counts in the week of now', async () => {
  await countLoad([counted({ at: 253_402_300_799_999 })], now);
  expect(await loadLoad()).toEqual([aWeek({ arrived: 1 })]);
});

test('given as many rows as are kept, weeks that are there are still counted and no new one begins', async () => {
  await countLoad([counted()], now, 1);
  const elsewhere = counted({ hostId: 'roundcube' });
  const more = counted({ name: 'b 1' });
  expect(await countLoad([elsewhere, more], now, 1)).toEqual([more]);
  expect(await loadLoad()).toEqual([aWeek({ arrived: 2 })]);
});

test('given a broken row, the others are still loaded and counting begins anew there', async () => {
  const database = await openDatabase();
  await database.put('load', aWeek({ week: '2026-W46', answered: 3 }));
  await database.put('load', { ...aWeek({ arrived: 9 }), hours: 'many' } as never);
  expect(await loadLoad()).toEqual([aWeek({ week: '2026-W46', answered: 3 })]);
  await countLoad([counted()], now);
  expect(await loadLoad()).toEqual([aWeek({ week: '2026-W46', answered: 3 }), aWeek({ arrived: 1 })]);
});

test('given sixty days, what was counted is forgotten and the counts stay', async () => {
  await countLoad([counted()], now);
  await pruneSeen(now + 60 * 86_400_000 - 1);
  expect(await countLoad([counted()], now)).toEqual([]);
  await pruneSeen(now + 60 * 86_400_000);
  expect(await (await openDatabase()).count('seen')).toBe(0);
  expect(await loadLoad()).toEqual([aWeek({ arrived: 1 })]);
});
