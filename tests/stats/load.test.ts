import * as v from 'valibot';
import { expect, test } from 'vitest';
import { addLoad, type LoadWeek, loadWeekSchema } from '../../lib/stats/load.ts';

const week: LoadWeek = {
  ...{ week: '2026-W47', hostId: 'demo', agents: 1 },
  ...{ arrived: 7, answered: 5, answeredLate: 2, hours: 9, hoursOver: 3 },
};
const demo = { week: '2026-W47', hostId: 'demo' };
const none = { arrived: 0, answered: 0, answeredLate: 0, hours: 0, hoursOver: 0 };

test('given the first of a week, one agent’s week begins with it alone', () => {
  expect(addLoad(undefined, demo, 'arrived')).toEqual({ ...demo, agents: 1, ...none, arrived: 1 });
  expect(addLoad(undefined, demo, 'hoursOver')).toEqual({ ...demo, agents: 1, ...none, hoursOver: 1 });
});

test.each([
  ['arrived', 8],
  ['answered', 6],
  ['answeredLate', 3],
  ['hours', 10],
  ['hoursOver', 4],
] as const)('given one more %s, that goes up to %i and all else stays', (what, count) => {
  expect(addLoad(week, demo, what)).toEqual({ ...week, [what]: count });
});

test('given a week of several agents, one more leaves their number as it is', () => {
  expect(addLoad({ ...week, agents: 6 }, demo, 'answered')).toMatchObject({ agents: 6, answered: 6 });
});

test('given a week, the one before it stays as it was', () => {
  const before = { ...week };
  addLoad(before, demo, 'hours');
  expect(before).toEqual(week);
});

test('given what was counted, the door lets it in', () => {
  expect(v.is(loadWeekSchema, week)).toBe(true);
  expect(v.is(loadWeekSchema, addLoad(undefined, demo, 'hours'))).toBe(true);
});

test.each([
  ['a week that is none', { ...week, week: '2026-W54' }],
  ['a host that is a sentence', { ...week, hostId: 'Dear all' }],
  ['less than nothing', { ...week, answered: -1 }],
  ['part of an hour', { ...week, hours: 1.5 }],
  ['more than can be counted', { ...week, arrived: 2 ** 53 }],
  ['a field beside the counts', { ...week, names: 'Kim' }],
  ['a count that is missing', { ...demo, agents: 1, arrived: 7, answered: 5, answeredLate: 2, hours: 9 }],
])('given %s, the door refuses it', (_, broken) => {
  expect(v.is(loadWeekSchema, broken)).toBe(false);
});
