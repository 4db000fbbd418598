import { expect, test } from 'vitest';
import { openTeamFile, teamFileName, teamFileText } from '../../lib/sharing/team-file.ts';
import { contribution } from '../stats/rows.ts';

const shared = contribution(7, { customer: [1, 2, 3, 4], 'reply-cue/bare-refusal': [2, 8] });

test('given a contribution, its file can be read by a person, column by column', async () => {
  expect((await teamFileText(shared)).split('\n')).toEqual([
    '{',
    ' "attune": "team-file",',
    ' "version": 1,',
    // printf '%s' '{"id":"…","revision":1,"weeks":["2026-W46"],"hosts":{…}}' | sha256sum
    ' "sha256": "0e0c79197bc3dd1be7411672850f36e50273f417010074e7711dc03993c10f3a",',
    ' "contribution": {',
    '  "id": "00000000000000000000000007",',
    '  "revision": 1,',
    '  "weeks": [',
    '   "2026-W46"',
    '  ],',
    '  "hosts": {',
    '   "demo": {',
    '    "customer": [1,2,3,4],',
    '    "reply-cue/bare-refusal": [2,8]',
    '   }',
    '  }',
    ' }',
    '}',
    '',
  ]);
  expect(teamFileName(shared)).toBe('attune-team-00000000000000000000000007.json');
});

test('given the same with its fields and tables in another order, the file is the same', async () => {
  const { customer, 'reply-cue/bare-refusal': cue } = shared.hosts['demo'] as Record<string, number[]>;
  const other = {
    hosts: { demo: { 'reply-cue/bare-refusal': cue, customer } },
    weeks: shared.weeks,
    revision: 1,
    id: shared.id,
  };
  expect(await teamFileText(other as typeof shared)).toBe(await teamFileText(shared));
});

test('given fields in another order, or one more that may be there, it is read back', async () => {
  const { hosts, ...rest } = shared;
  const other = { hosts, ...rest, epsilon: 1 };
  expect(await openTeamFile(await teamFileText(other))).toMatchObject({ ok: true, contribution: other });
});

test('given that file, it is read back', async () => {
  expect(await openTeamFile(await teamFileText(shared))).toMatchObject({ ok: true, contribution: shared });
});

test.each([
  ['text that is no JSON', 'not-json', () => 'Dear team,'],
  ['a file cut short', 'not-json', (text: string) => text.slice(0, -30)],
  ['another program’s JSON', 'foreign', () => '{"version":1}'],
  ['a list', 'foreign', () => '[]'],
  ['a file of a later Attune', 'too-new', (text: string) => text.replace('"version": 1', '"version": 2')],
  ['a count that is no count', 'broken', (text: string) => text.replace('[2,8]', '[2,-8]')],
  ['a count too few', 'broken', (text: string) => text.replace('[2,8]', '[2]')],
  ['a table nobody knows', 'broken', (text: string) => text.replace('"customer"', '"customers"')],
  ['a field more', 'broken', (text: string) => text.replace('"revision": 1', '"revision": 1, "agent": "Ann"')],
  ['a count that was changed', 'changed', (text: string) => text.replace('[2,8]', '[3,7]')],
  ['an id that was changed', 'changed', (text: string) => text.replace('07"', '08"')],
])('given %s, it is refused as %s', async (_, why, change) => {
  expect(await openTeamFile(change(await teamFileText(shared)))).toEqual({ ok: false, why });
});
