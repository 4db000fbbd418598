import { expect, test } from 'vitest';
import { anonymise } from '../../lib/stats/anonymity.ts';
import { trendOf } from '../../lib/stats/trend.ts';
import { row } from './rows.ts';

test('given a shown week, its share comes with what it is out of and the 95% Wilson interval', () => {
  const [point] = trendOf(anonymise([row({ upset: 10, calm: 30 })]), 'customer', { state: 'upset' });
  expect(point).toMatchObject({ week: '2026-W46', share: 0.25, n: 40 });
  expect(point?.low).toBeCloseTo(0.1419, 3);
  expect(point?.high).toBeCloseTo(0.4019, 3);
});

test('given a hidden week, the point has no share', () => {
  expect(trendOf(anonymise([row({ upset: 10 })]), 'customer', { state: 'upset' })).toEqual([
    { week: '2026-W46', share: undefined, n: 0, low: undefined, high: undefined },
  ]);
});

test('given two hosts and one hidden count, the share is out of the other host alone', () => {
  const shown = anonymise([row({ upset: 10, calm: 30 }), row({ upset: 2, calm: 80 }, { hostId: 'roundcube' })]);
  expect(trendOf(shown, 'customer', { state: 'upset' })[0]).toMatchObject({ share: 0.25, n: 40 });
});

test('given a cue that was not found, its share is zero', () => {
  const shown = anonymise([row({ calm: 30 }, { side: 'agent' })]);
  expect(trendOf(shown, 'agent', { cue: 'bare-refusal' })[0]).toMatchObject({ share: 0, n: 30 });
});

test('given only the other side, there are no points', () => {
  expect(trendOf(anonymise([row({ calm: 30 })]), 'agent', { state: 'calm' })).toEqual([]);
});

test('given counts that did not pass the door, the compiler refuses them', () => {
  const name = { week: '2026-W46', hostId: 'demo', side: 'agent' } as const;
  // @ts-expect-error: `anonymise` alone makes a shown week.
  expect(trendOf([{ kind: 'hidden', why: 'running', ...name }], 'agent', { cue: 'x' })).toHaveLength(1);
});
