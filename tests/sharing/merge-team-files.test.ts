import { expect, test } from 'vitest';
import { type FileToMerge, mergeTeamFiles } from '../../lib/sharing/merge-team-files.ts';
import { teamFileText } from '../../lib/sharing/team-file.ts';
import { noTeam, type TeamState, teamStateOf, teamStateText } from '../../lib/sharing/team-state.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { idOf, team } from '../stats/rows.ts';

const options = { floor: { agents: 5, messages: 20 }, runningWeek: '2026-W48' };
const tables = { customer: [2, 2, 2, 2] };

function files(contributions: readonly Contribution[]): FileToMerge[] {
  return contributions.map((one) => ({ name: `${one.id}.json`, text: () => teamFileText(one) }));
}

/** What is kept goes through its text each time, as it does between two visits of the page. */
async function merge(added: readonly FileToMerge[], before: TeamState = noTeam) {
  const merged = await mergeTeamFiles(added, before, options);
  const state = teamStateOf(teamStateText(merged.state));
  if (!state) throw new Error('what was kept cannot be read');
  return { ...merged, state };
}

const shownAgents = ({ weeks }: Awaited<ReturnType<typeof merge>>) =>
  weeks.map((week) => (week.kind === 'shown' ? week.agents : week.why));

test('given files that come in two lots, those who waited are shown with those who came later', async () => {
  const all = team(6, tables);
  const first = await merge(files(all.slice(0, 4)));
  expect(shownAgents(first)).toEqual(['small-group']);
  expect(first.state.waiting.map(({ id }) => id)).toEqual([0, 1, 2, 3].map(idOf));
  const second = await merge(files(all.slice(4)), first.state);
  expect(shownAgents(second)).toEqual([6]);
  expect(second.report).toEqual({ taken: 2, withdrawn: [], refused: [] });
  // What is in a group is kept as the group's sum and not as anybody's own.
  expect(second.state.waiting).toEqual([]);
});

test('given no new file, what was shown is shown again', async () => {
  const first = await merge(files(team(5, tables)));
  const again = await merge([], first.state);
  expect(again.weeks).toEqual(first.weeks);
  expect(again.state).toEqual(first.state);
});

test('given a file that was here before, it counts once; given another one of the same number, it is refused', async () => {
  const [one] = team(1, tables) as [Contribution];
  const before = (await merge(files([one]))).state;
  expect((await merge(files([one]), before)).report.refused).toEqual([{ name: `${idOf(0)}.json`, why: 'duplicate' }]);
  const otherwise = { ...one, hosts: { demo: { customer: [9, 9, 9, 9] } } };
  expect((await merge(files([otherwise]), before)).report.refused).toEqual([
    { name: `${idOf(0)}.json`, why: 'contradicting' },
  ]);
});

test('given a later file of somebody who waits, it takes the place of the earlier one', async () => {
  const [one] = team(1, tables) as [Contribution];
  const before = (await merge(files([one]))).state;
  const more = {
    ...one,
    revision: 2,
    weeks: ['2026-W46', '2026-W47'],
    hosts: { demo: { customer: [2, 2, 2, 2, 1, 1, 1, 1] } },
  };
  const { state, report } = await merge(files([more]), before);
  expect(report).toEqual({ taken: 1, withdrawn: [], refused: [] });
  expect(state.waiting).toEqual([more]);
  expect((await merge(files([one]), state)).report.refused).toEqual([{ name: `${idOf(0)}.json`, why: 'outdated' }]);
});

test('given a file that takes back what was shared, its group is shown no more, and who waits waits no more', async () => {
  const [first, ...others] = team(6, tables) as [Contribution, ...Contribution[]];
  const back = { ...first, revision: 2, hosts: {} };
  const shown = await merge(files([first, ...others.slice(1)]));
  expect(shownAgents(shown)).toEqual([5]);
  const without = await merge(files([back]), shown.state);
  expect(shownAgents(without)).toEqual(['withdrawn']);
  expect(without.report.withdrawn).toEqual([`${idOf(0)}.json`]);
  const waiting = await merge(files([first]));
  expect((await merge(files([back]), waiting.state)).state.waiting).toEqual([]);
  // Nor does the withdrawn one come back with its earlier file.
  expect((await merge(files([first]), without.state)).report.refused).toEqual([
    { name: `${idOf(0)}.json`, why: 'outdated' },
  ]);
});

test('given a file the disk does not give, it is named, and the others count', async () => {
  const gone: FileToMerge = { name: 'gone.json', text: () => Promise.reject(new Error('NotFoundError')) };
  const { report } = await merge([gone, ...files(team(5, tables))]);
  expect(report).toEqual({ taken: 5, withdrawn: [], refused: [{ name: 'gone.json', why: 'unreadable' }] });
});

test('given files, it tells how many were looked at, one by one', async () => {
  const told: number[] = [];
  await mergeTeamFiles(files(team(3, tables)), noTeam, { ...options, onFile: (done) => void told.push(done) });
  expect(told).toEqual([1, 2, 3]);
});
