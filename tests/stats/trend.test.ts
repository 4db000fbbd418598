import { expect, test } from 'vitest';
import { release } from '../../lib/stats/anonymity.ts';
import { shareOf, trendOf } from '../../lib/stats/trend.ts';
import { contribution, team, WEEK } from './rows.ts';

const quarter = { customer: [2, 0, 6, 0] };

test('given a shown week, its share comes with what it is out of and the 95% Wilson interval', () => {
  const [point] = trendOf(release(team(5, quarter)).weeks, 'customer', 'upset');
  expect(point).toMatchObject({ week: WEEK, share: 0.25, found: 10, n: 40 });
  // By R: prop.test(10, 40, correct = FALSE).
  expect(point?.low).toBeCloseTo(0.1419, 3);
  expect(point?.high).toBeCloseTo(0.4019, 3);
});

test('given a hidden week, the point has no share', () => {
  expect(trendOf(release(team(4, quarter)).weeks, 'customer', 'upset')).toEqual([
    { week: WEEK, share: undefined, found: 0, n: 0, low: undefined, high: undefined },
  ]);
});

test('given two hosts and one hidden count, the share is out of the other host alone', () => {
  const rare = Array.from({ length: 5 }, (_, at) =>
    contribution(10 + at, { customer: [at === 0 ? 2 : 0, 0, 16, 0] }, 'roundcube'),
  );
  const { weeks } = release([...team(5, quarter), ...rare]);
  expect(trendOf(weeks, 'customer', 'upset')[0]).toMatchObject({ share: 0.25, n: 40 });
});

test('given two groups of a week, they are put together', () => {
  const first = release(team(5, quarter));
  const both = release([...team(5, quarter), ...team(5, { customer: [6, 0, 2, 0] }, 5)], { earlier: first.cohorts });
  expect(shareOf(both.weeks, 'customer', 'upset')).toMatchObject({ share: 0.5, found: 40, n: 80 });
});

test('given nothing of that table, there are no points and no share', () => {
  const { weeks } = release(team(5, quarter));
  expect(trendOf(weeks, 'reply', 'calm')).toEqual([]);
  expect(shareOf(weeks, 'reply', 'calm').share).toBeUndefined();
});

test('given counts that did not pass the door, the compiler refuses them', () => {
  // @ts-expect-error: `release` alone makes a shown week.
  expect(trendOf([{ kind: 'hidden', why: 'running', week: WEEK, hostId: 'demo' }], 'reply', 'calm')).toHaveLength(1);
});
