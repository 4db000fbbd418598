import { describe, expect, test } from 'vitest';
import { periodOf } from '../../lib/stats/period.ts';
import { nextShare, type Share, withdrawn } from '../../lib/stats/share.ts';
import { idOf, row } from './rows.ts';

test.each([
  ['2026-W01', '2026-Q1'],
  ['2026-W13', '2026-Q1'],
  ['2026-W14', '2026-Q2'],
  ['2026-W26', '2026-Q2'],
  ['2026-W39', '2026-Q3'],
  ['2026-W40', '2026-Q4'],
  ['2026-W53', '2026-Q4'],
])('given %s, it is in %s', (week, period) => {
  expect(periodOf(week)).toBe(period);
});

const cues = [{ id: 'long-wait', side: 'customer' }] as const;
const forty = row({ calm: 4, upset: 1 }, { week: '2026-W40', cues: { 'long-wait': 2 } });
const fortyOne = row({ calm: 7 }, { week: '2026-W41' });
const ask = (rest: Partial<Parameters<typeof nextShare>[0]> = {}): Share | undefined =>
  nextShare({
    period: '2026-Q4',
    runningWeek: '2026-W42',
    aggregates: [forty, fortyOne],
    loads: [],
    complaints: [],
    cues,
    newId: idOf(7),
    random: () => Number.NaN,
    ...rest,
  });

describe('the first time', () => {
  test('given weeks that are over, they are shared under a new id', () => {
    expect(ask()).toEqual({
      period: '2026-Q4',
      contribution: {
        id: idOf(7),
        revision: 1,
        weeks: ['2026-W40', '2026-W41'],
        hosts: {
          demo: {
            customer: [1, 0, 4, 0, 0, 0, 7, 0],
            abuse: [0, 5, 0, 7],
            'customer-cue/long-wait': [2, 3, 0, 7],
            turn: [0, 0, 0, 0, 0, 0],
          },
        },
      },
    });
  });

  test('given the running week, or another quarter, it stays out', () => {
    const other = row({ calm: 3 }, { week: '2026-W39' });
    expect(ask({ aggregates: [other, forty, fortyOne], runningWeek: '2026-W41' })?.contribution.weeks).toEqual([
      '2026-W40',
    ]);
    expect(ask({ aggregates: [other] })).toBeUndefined();
  });

  test('given that counts are to be randomised, they are, and it says by how much', () => {
    const shared = ask({ aggregates: [fortyOne], epsilon: 1, random: () => 0.999 });
    // Everything moves three parts on, or one of two.
    expect(shared?.contribution).toMatchObject({
      epsilon: 1,
      hosts: { demo: { customer: [0, 7, 0, 0], abuse: [7, 0] } },
    });
  });
});

describe('once more', () => {
  const first = ask({ runningWeek: '2026-W41' }) as Share;

  test('given nothing new, it is what was shared before', () => {
    expect(ask({ runningWeek: '2026-W41', before: first, newId: idOf(8) })).toEqual(first);
  });

  test('given a week more, it is added; what was shared stays, though the counts have changed since', () => {
    const grown = row({ calm: 90 }, { week: '2026-W40' });
    const again = ask({ aggregates: [grown, fortyOne], before: first, newId: idOf(8) });
    expect(again?.contribution).toEqual({ ...ask()?.contribution, revision: 2 });
  });

  test('given a host that is new, weeks before it have nothing', () => {
    const other = row({ calm: 7 }, { week: '2026-W41', hostId: 'roundcube' });
    const again = ask({ aggregates: [forty, other], before: first });
    expect(again?.contribution.hosts['roundcube']?.['customer']).toEqual([0, 0, 0, 0, 0, 0, 7, 0]);
    expect(again?.contribution.hosts['demo']?.['customer']).toEqual([1, 0, 4, 0, 0, 0, 0, 0]);
  });

  test('given that it is taken back, the id stays and nothing is in it', () => {
    expect(withdrawn(first).contribution).toEqual({ id: idOf(7), revision: 2, weeks: ['2026-W40'], hosts: {} });
  });
});
