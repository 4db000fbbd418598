import { expect, test } from 'vitest';
import { addNudge, addObservation, mergeAggregates, weekOf } from '../../lib/stats/aggregate.ts';
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

test('given a customer who turned, and nudges the agent did something about, each is counted by what it was', () => {
  const turned = addObservation(undefined, observation({ turn: 'better' }));
  expect(addObservation(turned, observation({ turn: 'worse' })).turns).toEqual({ better: 1, same: 0, worse: 1 });
  const used = { week: '2026-W47', hostId: 'demo', cueId: 'vague-soon', outcome: 'used' } as const;
  const first = addNudge(undefined, used);
  expect(first).toEqual(
    row(
      {},
      { week: '2026-W47', side: 'agent', agents: 1, nudges: { 'vague-soon': { used: 1, dismissed: 0, wrong: 0 } } },
    ),
  );
  const more = addNudge(addNudge(first, { ...used, outcome: 'wrong' }), { ...used, cueId: 'bare-refusal' });
  expect(more.nudges).toEqual({
    'vague-soon': { used: 1, dismissed: 0, wrong: 1 },
    'bare-refusal': { used: 1, dismissed: 0, wrong: 0 },
  });
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
