import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Aggregate } from '../../lib/stats/aggregate.ts';
import { anonymise, type OpenWeek, type ShownWeek } from '../../lib/stats/anonymity.ts';
import { STATES } from '../../lib/stats/observation.ts';
import { row } from './rows.ts';

const only = (shown: readonly ShownWeek[]) => {
  expect(shown).toHaveLength(1);
  return shown[0] as ShownWeek;
};
const opened = (aggregate: Aggregate) => {
  const week = only(anonymise([aggregate]));
  if (week.kind === 'hidden') throw new Error(`hidden: ${week.why}`);
  return week;
};

describe('the smallest group', () => {
  test('given four agents, the week is hidden whole', () => {
    expect(only(anonymise([row({ calm: 90 }, { agents: 4 })]))).toEqual({
      kind: 'hidden',
      week: '2026-W46',
      hostId: 'demo',
      side: 'customer',
      why: 'small-group',
    });
  });

  test('given nineteen messages, it is hidden; given twenty of five agents, it is shown', () => {
    expect(only(anonymise([row({ calm: 19 })])).kind).toBe('hidden');
    expect(only(anonymise([row({ calm: 20 }, { agents: 5 })])).kind).toBe('shown');
  });

  test('given a wish for a lower floor, the lowest still holds', () => {
    const shown = anonymise([row({ calm: 90 }, { agents: 2 })], { floor: { agents: 1, messages: 1 } });
    expect(only(shown).kind).toBe('hidden');
  });

  test('given a wish for a higher floor, it holds', () => {
    const shown = anonymise([row({ calm: 90 }, { agents: 9 })], { floor: { agents: 10, messages: 20 } });
    expect(only(shown).kind).toBe('hidden');
  });

  test('given parts that are too small alone, their sum is judged', () => {
    const parts = Array.from({ length: 5 }, () => row({ calm: 4 }, { agents: 1 }));
    expect(only(anonymise(parts))).toMatchObject({ kind: 'shown', agents: 5, messages: 20 });
  });

  test('given the running week, it is hidden, and the one before is shown', () => {
    const shown = anonymise([row({ calm: 40 }), row({ calm: 40 }, { week: '2026-W47' })], { runningWeek: '2026-W47' });
    expect(shown.map((week) => (week.kind === 'hidden' ? week.why : 'shown'))).toEqual(['shown', 'running']);
  });
});

describe('small counts', () => {
  test('given no small state, all are shown, zeros too', () => {
    const states = { upset: 5, uneasy: 0, calm: 30, pleased: 0, abusive: 0, unread: 6 };
    expect(opened(row(states)).states).toEqual(states);
  });

  test('given one small state, the next smallest is hidden with it', () => {
    expect(opened(row({ upset: 8, calm: 30, abusive: 1 })).states).toEqual({
      upset: 'hidden',
      uneasy: 0,
      calm: 30,
      pleased: 0,
      abusive: 'hidden',
      unread: 0,
    });
  });

  test('given two small states that together are still few, a third is hidden', () => {
    expect(opened(row({ upset: 1, pleased: 9, calm: 30, abusive: 1 })).states).toMatchObject({
      upset: 'hidden',
      pleased: 'hidden',
      calm: 30,
      abusive: 'hidden',
    });
  });

  test('given two small states that together are enough, nothing else is hidden', () => {
    expect(opened(row({ upset: 3, pleased: 9, calm: 30, abusive: 2 })).states).toMatchObject({
      upset: 'hidden',
      pleased: 9,
      calm: 30,
      abusive: 'hidden',
    });
  });

  test('given a cue of few messages, or of all but few, it is hidden; others are shown', () => {
    const cues = { rare: 4, usual: 5, 'nearly-always': 37, always: 40, 'not-found': 0 };
    expect(opened(row({ calm: 40 }, { cues })).cues).toEqual({
      rare: 'hidden',
      usual: 5,
      'nearly-always': 'hidden',
      always: 40,
    });
  });
});

const states = fc.record({
  upset: fc.nat(12),
  uneasy: fc.nat(12),
  calm: fc.nat(40),
  pleased: fc.nat(12),
  abusive: fc.nat(4),
  unread: fc.nat(6),
});
const floor = fc.record({ agents: fc.nat(30), messages: fc.nat(60) });

test('given any counts and any floor, no hidden state can be had by subtraction', () => {
  fc.assert(
    fc.property(states, fc.integer({ min: 1, max: 40 }), floor, (counts, agents, wish) => {
      const week = only(anonymise([row(counts, { agents })], { floor: wish }));
      if (week.kind === 'hidden') return;
      const hidden = STATES.filter((state) => week.states[state] === 'hidden');
      if (hidden.length === 0) return;
      // The one equation a reader has: the hidden states together are the messages less the shown states.
      const behind = week.messages - shownSum(week);
      expect(hidden.length).toBeGreaterThan(1);
      expect(behind).toBeGreaterThanOrEqual(Math.max(5, wish.agents));
    }),
  );
});

test('given any counts, what is shown is exact and never a small group', () => {
  fc.assert(
    fc.property(states, (counts) => {
      const week = only(anonymise([row(counts)]));
      if (week.kind === 'hidden') return;
      for (const state of STATES) {
        const cell = week.states[state];
        if (cell === 'hidden') continue;
        expect(cell).toBe(counts[state]);
        expect(cell === 0 || cell >= 5).toBe(true);
      }
    }),
  );
});

test('given counts that differ in the hidden states alone, the reader sees the same', () => {
  const one = opened(row({ upset: 8, calm: 30, abusive: 1 }));
  const other = opened(row({ upset: 6, calm: 30, abusive: 3 }));
  expect(one).toEqual(other);
});

function shownSum(week: OpenWeek): number {
  return STATES.reduce((sum, state) => {
    const cell = week.states[state];
    return cell === 'hidden' ? sum : sum + cell;
  }, 0);
}
