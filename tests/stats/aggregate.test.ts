import { expect, test } from 'vitest';
import { addObservation, mergeAggregates, weekOf } from '../../lib/stats/aggregate.ts';
import { observation, row } from './rows.ts';

test.each([
  ['2026-11-22T23:59:59Z', '2026-W47'],
  ['2026-11-23T00:00:00Z', '2026-W48'],
  ['2027-01-03T12:00:00Z', '2026-W53'],
  ['2027-01-04T00:00:00Z', '2027-W01'],
  ['2024-12-30T00:00:00Z', '2025-W01'],
])('given %s, its ISO week is %s', (at, week) => {
  expect(weekOf(Date.parse(at))).toBe(week);
});

test('given a first observation, the aggregate counts one message of one agent', () => {
  expect(addObservation(undefined, observation({ state: 'upset', cueIds: ['long-wait', 'long-wait'] }))).toEqual(
    row({ upset: 1 }, { week: '2026-W47', agents: 1, cues: { 'long-wait': 1 } }),
  );
});

test('given a second observation, messages, states and cues go up and the agent stays one', () => {
  const first = addObservation(undefined, observation({ state: 'upset', cueIds: ['long-wait'] }));
  const second = addObservation(first, observation({ cueIds: ['long-wait', 'thanks'] }));
  expect(second).toEqual(
    row({ upset: 1, calm: 1 }, { week: '2026-W47', agents: 1, cues: { 'long-wait': 2, thanks: 1 } }),
  );
});

test('given an observation of another side, it is refused', () => {
  const first = addObservation(undefined, observation());
  expect(() => addObservation(first, observation({ side: 'agent' }))).toThrow(RangeError);
});

test("given two agents' aggregates, those of one week, host and side become one", () => {
  const merged = mergeAggregates([
    row({ calm: 3 }, { week: '2026-W47', agents: 1, cues: { thanks: 1 } }),
    row({ calm: 2 }, { week: '2026-W46', agents: 1 }),
    row({ upset: 4 }, { week: '2026-W47', agents: 1, cues: { thanks: 2 } }),
  ]);
  expect(merged).toEqual([
    row({ calm: 2 }, { week: '2026-W46', agents: 1 }),
    row({ calm: 3, upset: 4 }, { week: '2026-W47', agents: 2, cues: { thanks: 3 } }),
  ]);
});
