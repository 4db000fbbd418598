import { expect, test } from 'vitest';
import { release } from '../../lib/stats/anonymity.ts';
import type { Cohort } from '../../lib/stats/cohort.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { waitingPartOf } from '../../lib/stats/waiting-part.ts';
import { idOf, team } from './rows.ts';

const two: Contribution = {
  id: idOf(1),
  revision: 3,
  weeks: ['2026-W44', '2026-W45', '2026-W46'],
  hosts: { demo: { answer: [4, 0, 0, 0, 7, 1] }, roundcube: { answer: [0, 0, 0, 0, 2, 3] } },
};
const group = (week: string, hostId: string, members: string[]): Cohort => ({ week, hostId, members, tables: {} });

test('given weeks that are in a group, what waits is the others, without weeks and hosts of nothing', () => {
  expect(waitingPartOf([two], [group('2026-W46', 'demo', [idOf(1)])])).toEqual([
    {
      id: idOf(1),
      revision: 3,
      weeks: ['2026-W44', '2026-W46'],
      hosts: { demo: { answer: [4, 0, 0, 0] }, roundcube: { answer: [0, 0, 2, 3] } },
    },
  ]);
});

test('given a group of others, all of it waits', () => {
  expect(waitingPartOf([two], [group('2026-W46', 'demo', [idOf(2)])])[0]?.hosts).toEqual({
    demo: { answer: [4, 0, 7, 1] },
    roundcube: { answer: [0, 0, 2, 3] },
  });
});

test('given everything in groups, nothing is kept', () => {
  const all = [
    group('2026-W44', 'demo', [idOf(1)]),
    group('2026-W46', 'demo', [idOf(2)]),
    group('2026-W46', 'demo', [idOf(1)]),
    group('2026-W46', 'roundcube', [idOf(1)]),
  ];
  expect(waitingPartOf([two], all)).toEqual([]);
});

test('given three who wait and two who come later, they are shown together, though only what waited was kept', () => {
  const [early, late] = [team(3, { customer: [2, 2, 2, 2] }), team(2, { customer: [2, 2, 2, 2] }, 3)];
  const first = release(early);
  expect(first.weeks).toEqual([{ kind: 'hidden', week: '2026-W46', hostId: 'demo', why: 'small-group' }]);
  const kept = waitingPartOf(early, first.cohorts);
  const second = release([...kept, ...late], { earlier: first.cohorts });
  expect(second.weeks.map((week) => week.kind === 'shown' && week.agents)).toEqual([5]);
});

test('given members of whom nothing was kept, their group stays as long as they are still shared', () => {
  const five = team(5, { customer: [2, 2, 2, 2] });
  const { cohorts } = release(five);
  expect(waitingPartOf(five, cohorts)).toEqual([]);
  const ids = five.map(({ id }) => id);
  expect(release([], { earlier: cohorts, present: ids }).weeks.map(({ kind }) => kind)).toEqual(['shown']);
  expect(release([], { earlier: cohorts, present: ids.slice(1) }).weeks).toEqual([
    { kind: 'hidden', week: '2026-W46', hostId: 'demo', why: 'withdrawn' },
  ]);
});
