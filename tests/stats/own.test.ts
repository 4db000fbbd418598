import { expect, test } from 'vitest';
import { type Own, ownCounts, ownCsv, ownCues, ownTrend } from '../../lib/stats/own.ts';
import { row } from './rows.ts';

const cues = [{ id: 'bare-refusal', side: 'agent' as const }];
const nothing: Own = { aggregates: [], loads: [], complaints: [], cues };
const WEEKS = Array.from({ length: 8 }, (_, place) => `2026-W${30 + place}`);

/** Twenty replies a week, so many of them with the wording. */
function replies(...found: readonly number[]): Own {
  const aggregates = found.map((count, at) =>
    row({ calm: 20 }, { week: WEEKS[at] ?? '', side: 'agent', cues: { 'bare-refusal': count } }),
  );
  return { ...nothing, aggregates };
}

test('given counts of two hosts, they are added up week by week', () => {
  const own = ownCounts({
    ...nothing,
    aggregates: [
      row({ upset: 3, calm: 9 }),
      row({ upset: 1, calm: 7 }, { hostId: 'roundcube' }),
      row({ calm: 5 }, { week: '2026-W45' }),
    ],
  });
  expect(own.weeks).toEqual(['2026-W45', '2026-W46']);
  expect(own.tables.get('customer')).toEqual([
    [0, 0, 5, 0],
    [4, 0, 16, 0],
  ]);
});

test('given a week, its share has the number it is out of and a Wilson interval; below ten there is none', () => {
  const own = ownCounts({
    ...nothing,
    aggregates: [row({ upset: 10, calm: 30 }), row({ upset: 4, calm: 5 }, { week: '2026-W45' })],
  });
  const [few, enough] = ownTrend(own, 'customer', 'upset');
  expect(few).toEqual({ week: '2026-W45', found: 4, n: 9, share: undefined, low: undefined, high: undefined });
  expect(enough).toMatchObject({ week: '2026-W46', share: 0.25, found: 10, n: 40 });
  // By R: prop.test(10, 40, correct = FALSE).
  expect(enough?.low).toBeCloseTo(0.1419, 3);
  expect(enough?.high).toBeCloseTo(0.4019, 3);
});

test('given a table nothing was counted in, or a week without any of it, there is no point', () => {
  const own = ownCounts({ ...nothing, aggregates: [row({ calm: 20 })] });
  expect(ownTrend(own, 'turn', 'better')).toEqual([]);
  expect(ownTrend(own, 'answer', 'late')).toEqual([]);
});

test('given a wording that became much rarer in the last four weeks, it may come up less', () => {
  const [cue] = ownCues(ownCounts(replies(12, 11, 13, 12, 1, 0, 1, 2)));
  expect(cue).toMatchObject({ id: 'bare-refusal', hints: 0, used: 0 });
  expect(cue?.change).toMatchObject({
    reading: 'lower',
    before: { found: 48, n: 80, share: 0.6 },
    after: { share: 0.05 },
  });
});

test('given a wording that comes and goes, nothing clear is said; given one that never came, nothing at all', () => {
  expect(ownCues(ownCounts(replies(6, 2, 4, 1, 3, 0, 5, 2)))[0]?.change.reading).toBe('unclear');
  expect(ownCues(ownCounts(replies(0, 0, 0, 0, 0, 0, 0, 0)))).toEqual([]);
});

test('given seven weeks, there are too few to tell', () => {
  expect(ownCues(ownCounts(replies(12, 12, 12, 0, 0, 0, 0)))[0]?.change.reading).toBe('tooFew');
});

test('given hints, those that were used are told out of all the agent did something about', () => {
  const nudges = { 'bare-refusal': { used: 3, dismissed: 2, wrong: 1 } };
  const own = { ...nothing, aggregates: [row({ calm: 20 }, { side: 'agent', cues: { 'bare-refusal': 4 }, nudges })] };
  expect(ownCues(ownCounts(own))[0]).toMatchObject({ hints: 6, used: 3 });
});

test('given all of it as CSV, each part has its week, its count and what it is out of', () => {
  expect(ownCsv(ownCounts({ ...nothing, cues: [], aggregates: [row({ upset: 2, calm: 3, abusive: 1 })] }))).toBe(
    [
      'week,table,part,count,n',
      '2026-W46,abuse,abusive,1,6',
      '2026-W46,abuse,civil,5,6',
      '2026-W46,customer,upset,3,6',
      '2026-W46,customer,uneasy,0,6',
      '2026-W46,customer,calm,3,6',
      '2026-W46,customer,pleased,0,6',
      '2026-W46,turn,better,0,0',
      '2026-W46,turn,same,0,0',
      '2026-W46,turn,worse,0,0',
      '',
    ].join('\r\n'),
  );
});
