import { expect, test } from 'vitest';
import { type Own, quartersOf, takenBack } from '../../lib/sharing/quarters.ts';
import { openTeamFile } from '../../lib/sharing/team-file.ts';
import { row } from '../stats/rows.ts';

const own: Own = {
  aggregates: [row({ calm: 4 }, { week: '2026-W39' }), row({ calm: 5 }, { week: '2026-W40' })],
  loads: [],
  complaints: [],
  cues: [],
  runningWeek: '2026-W41',
  shares: [],
};
const states = async (rest: Partial<Own>) =>
  (await quartersOf({ ...own, ...rest })).map(({ share, state }) => `${share.period} ${state}`);

test('given counts of two quarters, each could be shared, the newest first, under an id of its own', async () => {
  const [fourth, third] = await quartersOf(own);
  expect([fourth?.share.period, fourth?.state, third?.share.period, third?.state]).toEqual([
    '2026-Q4',
    'new',
    '2026-Q3',
    'new',
  ]);
  expect(fourth?.share.contribution.id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  expect(fourth?.share.contribution.id).not.toBe(third?.share.contribution.id);
  expect(fourth?.fileName).toBe(`attune-team-${fourth?.share.contribution.id}.json`);
});

test('given a quarter, the file holds what would be kept, to the letter', async () => {
  for (const { share, text } of await quartersOf(own))
    expect(await openTeamFile(text)).toMatchObject({ ok: true, contribution: share.contribution });
});

test('given what was shared, it is told whether weeks came since', async () => {
  const [fourth, third] = await quartersOf(own);
  const shares = [fourth, third].flatMap((quarter) => quarter?.share ?? []);
  expect(await states({ shares })).toEqual(['2026-Q4 shared', '2026-Q3 shared']);
  const aggregates = [...own.aggregates, row({ calm: 6 }, { week: '2026-W41' })];
  expect(await states({ shares, aggregates, runningWeek: '2026-W42' })).toEqual(['2026-Q4 more', '2026-Q3 shared']);
});

test('given what was taken back, it stays so, whatever is counted since; its file has nothing in it', async () => {
  const [fourth] = await quartersOf(own);
  if (!fourth) throw new Error('no quarter');
  const back = await takenBack(fourth.share);
  expect(back.share.contribution).toMatchObject({ id: fourth.share.contribution.id, revision: 2, hosts: {} });
  const aggregates = [...own.aggregates, row({ calm: 6 }, { week: '2026-W41' })];
  expect(await states({ shares: [back.share], aggregates, runningWeek: '2026-W42' })).toEqual([
    '2026-Q4 withdrawn',
    '2026-Q3 new',
  ]);
  expect(await takenBack(back.share)).toEqual(back);
});

test('given only the running week, there is nothing to share', async () => {
  expect(await states({ aggregates: [row({ calm: 5 }, { week: '2026-W41' })] })).toEqual([]);
});
