import { expect, test } from 'vitest';
import { weeksUpTo } from '../../lib/stats/aggregate.ts';
import { release, type ShownWeek } from '../../lib/stats/anonymity.ts';
import { changeAt, MOST_COMPARISONS } from '../../lib/stats/change.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { simulateTeam } from '../../lib/stats/simulate.ts';
import { partsOf } from '../../lib/stats/tables.ts';
import { idOf } from './rows.ts';

const WEEKS = Array.from({ length: 14 }, (_, place) => `2026-W${30 + place}`);
const TRAINING = '2026-W34';

/** Ten agents who each answered ten customers a week, so many of them late. */
function late(...perWeek: readonly number[]): readonly ShownWeek[] {
  const answer = perWeek.flatMap((count) => [10 - count, count]);
  const team = Array.from({ length: 10 }, (_, place): Contribution => {
    return {
      id: idOf(place),
      revision: 1,
      weeks: WEEKS.slice(0, perWeek.length),
      hosts: { demo: { answer, customer: perWeek.flatMap(() => [0, 0, 10, 0]) } },
    };
  });
  return release(team).weeks;
}

test('given even weeks, the change has the interval of two shares, wide enough for all comparisons together', () => {
  const change = changeAt(late(4, 4, 4, 4, 9, 2, 2, 2, 2), 'answer', 'late', TRAINING);
  expect(change).toMatchObject({
    reading: 'lower',
    before: { share: 0.4, n: 400, weeks: 4 },
    after: { share: 0.2, weeks: 4 },
  });
  // By R 4.2.2, with `prop.test(x, 400, correct = FALSE)` of 160 and 80, and `qt(1 - 0.05 / 60, 6) / qnorm(0.975)`.
  expect(change.by?.difference).toBeCloseTo(-0.2, 10);
  expect(change.by?.low).toBeCloseTo(-0.36732, 4);
  expect(change.by?.high).toBeCloseTo(-0.02678, 4);
});

test('given the same shares in weeks that jump about, nothing clear is said', () => {
  const change = changeAt(late(1, 7, 2, 6, 9, 0, 4, 1, 3), 'answer', 'late', TRAINING);
  expect(change.before.share).toBeCloseTo(0.4, 10);
  expect(change.after.share).toBeCloseTo(0.2, 10);
  expect(change.reading).toBe('unclear');
});

test('given more late answers afterwards, it may be higher', () => {
  expect(changeAt(late(2, 2, 2, 2, 9, 5, 5, 5, 5), 'answer', 'late', TRAINING).reading).toBe('higher');
});

test('given three weeks on one side, there are too few to tell', () => {
  const change = changeAt(late(9, 9, 9, 9, 9, 0, 0, 0), 'answer', 'late', TRAINING);
  expect(change).toMatchObject({ reading: 'tooFew', by: undefined, after: { weeks: 3 } });
});

test('given more weeks than are looked at, the nearest eight count', () => {
  const shown = late(9, 9, 1, 1, 1, 1, 1, 1, 1, 1, 5, 2, 2, 2);
  expect(changeAt(shown, 'answer', 'late', '2026-W40')).toMatchObject({ before: { share: 0.1, n: 800, weeks: 8 } });
});

/** What could be compared on the trainer page: every part of what it draws, and ten cues. */
const cues = Array.from({ length: 10 }, (_, place) => ({ id: `cue-${place}`, side: 'agent' as const }));
const tables = ['customer', 'turn', 'reply', ...cues.map(({ id }) => `reply-cue/${id}`)];
const compared = [
  ...tables.flatMap((table) =>
    partsOf(table)
      .filter((part) => part !== 'free')
      .map((part) => ({ table, part })),
  ),
  { table: 'answer', part: 'late' },
  ...partsOf('complaint').map((part) => ({ table: 'complaint', part })),
  { table: 'hour', part: 'over' },
  { table: 'abuse', part: 'abusive' },
];
const long = weeksUpTo(Date.parse('2026-11-16T12:00Z'), 34);

test('given all that the trainer page compares, the intervals are made for as many', () => {
  expect(compared.length).toBe(27);
  expect(compared.length).toBeLessThanOrEqual(MOST_COMPARISONS);
});

/** What looks changed at a week, of teams of twelve whose training is in the middle of 34 weeks. */
function clearAt(seed: number, week: number): string[] {
  const { weeks } = release(simulateTeam({ agents: 12, weeks: long, seed, cues }));
  return compared.flatMap(({ table, part }) => {
    const { reading } = changeAt(weeks, table, part, long[week] ?? '');
    return reading === 'higher' || reading === 'lower' ? [`${table} ${part} ${reading}`] : [];
  });
}

test('given 200 teams of which nothing changed, at most one in twenty sees any change at all', {
  timeout: 60_000,
}, () => {
  const wrong = Array.from({ length: 200 }, (_, seed) => clearAt(seed, 8)).filter((clear) => clear.length > 0);
  expect(wrong.length).toBeLessThanOrEqual(10);
});

test('given 50 teams whose common cues became rarer by two fifths, most see it, and none the contrary', {
  timeout: 60_000,
}, () => {
  const seen = Array.from({ length: 50 }, (_, seed) => clearAt(seed, 17));
  expect(seen.filter((clear) => clear.includes('reply-cue/cue-0 found lower')).length).toBeGreaterThanOrEqual(40);
  expect(seen.flat().filter((clear) => /reply-cue.* higher/.test(clear))).toEqual([]);
});
