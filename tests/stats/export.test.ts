import { expect, test } from 'vitest';
import { release } from '../../lib/stats/anonymity.ts';
import { csvOf, releasedText } from '../../lib/stats/export.ts';
import { contribution, team, WEEK } from './rows.ts';

test('given a shown week, each part of each table is a row with its n and its formula', () => {
  const { weeks } = release([
    ...team(5, { customer: [2, 0, 6, 0], 'reply-cue/bare-refusal': [0, 6], answer: [3, 0] }),
    contribution(5, { 'reply-cue/bare-refusal': [2, 8] }),
  ]);
  expect(csvOf(weeks).split('\r\n')).toEqual([
    'week,host,group,table,part,count,n,agents,share,low,high,epsilon,formula',
    '2026-W46,demo,1,answer,,hidden,hidden,6,hidden,,,,',
    // The intervals: R's prop.test(10, 40, correct = FALSE) and so on.
    '2026-W46,demo,1,customer,upset,10,40,6,0.2500,0.1419,0.4019,,share: count / n',
    '2026-W46,demo,1,customer,uneasy,0,40,6,0.0000,0.0000,0.0876,,share: count / n',
    '2026-W46,demo,1,customer,calm,30,40,6,0.7500,0.5981,0.8581,,share: count / n',
    '2026-W46,demo,1,customer,pleased,0,40,6,0.0000,0.0000,0.0876,,share: count / n',
    '2026-W46,demo,1,reply-cue/bare-refusal,found,hidden,40,6,hidden,,,,',
    '2026-W46,demo,1,reply-cue/bare-refusal,free,hidden,40,6,hidden,,,,',
    '',
  ]);
});

test('given counts that were randomised, the share is corrected and the formula says how', () => {
  const { weeks } = release(team(5, { answer: [4, 4], reply: [0, 0, 8, 0] }).map((one) => ({ ...one, epsilon: 1 })));
  expect(csvOf(weeks).split('\r\n')[1]).toBe(
    '2026-W46,demo,1,answer,inTime,20,40,5,0.5000,0.1797,0.8203,1,share: (count / n - 1 / (e^1 + 1)) * (e^1 + 1) / (e^1 - 1)',
  );
});

test('given a hidden week, its one row tells why and nothing else', () => {
  expect(csvOf(release(team(4, { customer: [0, 0, 9, 0] })).weeks).split('\r\n')[1]).toBe(
    '2026-W46,demo,1,small-group,,hidden,hidden,hidden,hidden,,,,',
  );
});

test('given two groups of a week, they are told apart by number', () => {
  const calm = { customer: [0, 0, 9, 0] };
  const { weeks } = release([...team(5, calm), contribution(9, calm)], { earlier: release(team(5, calm)).cohorts });
  const groups = csvOf(weeks)
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',')[2]);
  expect(groups).toEqual(['1', '1', '1', '1', '2']);
});

test('given a release, the file says by which rules it was made', () => {
  const { weeks } = release(team(4, { customer: [0, 0, 9, 0] }));
  expect(JSON.parse(releasedText(weeks, { agents: 8, messages: 1 }))).toEqual({
    attune: 'released',
    version: 1,
    floor: { agents: 8, messages: 20 },
    roundedTo: 5,
    weeks: [{ kind: 'hidden', week: WEEK, hostId: 'demo', why: 'small-group' }],
  });
});
