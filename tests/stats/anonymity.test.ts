import { describe, expect, test } from 'vitest';
import { type Release, type ReleaseOptions, release } from '../../lib/stats/anonymity.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { contribution, idOf, team, WEEK } from './rows.ts';

const kinds = ({ weeks }: Release) => weeks.map((week) => (week.kind === 'shown' ? `${week.agents} agents` : week.why));
const again = (before: Release, contributions: readonly Contribution[], options: ReleaseOptions = {}) =>
  release(contributions, { ...options, earlier: before.cohorts });

/** Twenty messages of each agent: 4 upset, 16 calm. */
const usual = { customer: [4, 0, 16, 0] };

describe('the smallest group', () => {
  test('given four agents, the week is hidden whole', () => {
    expect(release(team(4, usual)).weeks).toEqual([{ kind: 'hidden', week: WEEK, hostId: 'demo', why: 'small-group' }]);
  });

  test('given five, the counts are shown with what they are out of', () => {
    expect(release(team(5, usual)).weeks).toEqual([
      {
        kind: 'shown',
        week: WEEK,
        hostId: 'demo',
        agents: 5,
        tables: { customer: { n: 100, cells: { upset: 20, uneasy: 0, calm: 80, pleased: 0 } } },
      },
    ]);
  });

  test('given five of whom one has nothing, they are four', () => {
    expect(kinds(release([...team(4, usual), contribution(4, { customer: [0, 0, 0, 0] })]))).toEqual(['small-group']);
  });

  test('given five with nineteen messages, or with twenty on another host each, they are hidden', () => {
    const few = { customer: [0, 0, 4, 0] };
    expect(kinds(release([...team(4, few), contribution(4, { customer: [0, 0, 3, 0] })]))).toEqual(['small-group']);
    const apart = ['one', 'two', 'three', 'four', 'five'].map((host, at) => contribution(at, usual, host));
    expect(kinds(release(apart))).toEqual(Array(5).fill('small-group'));
  });

  test('given a wish for a lower floor the lowest holds, given a higher one it does', () => {
    expect(kinds(release(team(4, usual), { floor: { agents: 1, messages: 1 } }))).toEqual(['small-group']);
    expect(kinds(release(team(9, usual), { floor: { agents: 10, messages: 20 } }))).toEqual(['small-group']);
    expect(kinds(release(team(9, usual), { floor: { agents: 5, messages: 181 } }))).toEqual(['small-group']);
  });

  test('given a table that is too small in a group that is not, it alone is hidden', () => {
    const [week] = release(team(5, { ...usual, answer: [3, 0] })).weeks;
    expect(week).toMatchObject({ kind: 'shown', tables: { answer: 'hidden', customer: { n: 100 } } });
  });
});

describe('the running week', () => {
  test('given it, it is hidden, and nobody is in a group of it', () => {
    const { weeks, cohorts } = release(team(6, usual), { runningWeek: WEEK });
    expect([weeks.map((week) => week.kind === 'hidden' && week.why), cohorts]).toEqual([['running'], []]);
  });
});

describe('one release after the other', () => {
  test('given one more agent, what is shown stays as it was until enough have come', () => {
    const six = team(6, usual);
    const first = release(six);
    const seventh = again(first, [...six, contribution(6, { customer: [20, 0, 0, 0] })]);
    expect(kinds(seventh)).toEqual(['6 agents', 'small-group']);
    expect(seventh.weeks[0]).toEqual(first.weeks[0]);
    const eleven = again(seventh, [...six, ...team(5, usual, 6)]);
    expect(kinds(eleven)).toEqual(['6 agents', '5 agents']);
    expect(kinds(again(eleven, [...six, ...team(5, usual, 6)]))).toEqual(['6 agents', '5 agents']);
  });

  test('given one who takes it back, the group is hidden for good and its counts are forgotten', () => {
    const six = team(6, usual);
    const less = again(release(six), six.slice(1));
    expect(kinds(less)).toEqual(['withdrawn']);
    expect(less.cohorts).toMatchObject([{ members: six.map(({ id }) => id), tables: {} }]);
    expect(kinds(again(less, six))).toEqual(['withdrawn']);
    expect(kinds(again(less, [...six.slice(1), ...team(5, usual, 6)]))).toEqual(['withdrawn', '5 agents']);
  });

  test('given all take it back, it is still known that there was something', () => {
    expect(kinds(again(release(team(6, usual)), []))).toEqual(['withdrawn']);
  });

  test('given one who shares other counts of the same week, what is shown stays as it was', () => {
    const six = team(6, usual);
    const first = release(six);
    const changed = six.map((one) =>
      one.id === idOf(3) ? { ...contribution(3, { customer: [9, 9, 0, 0] }), revision: 2 } : one,
    );
    expect(again(first, changed).weeks).toEqual(first.weeks);
  });

  test('given a floor that was raised since, a group below it is hidden', () => {
    const six = team(6, usual);
    expect(kinds(again(release(six), six, { floor: { agents: 7, messages: 20 } }))).toEqual(['small-group']);
  });
});

test('given weeks and hosts in any order, they come in order', () => {
  const one = (place: number): Contribution => ({
    id: idOf(place),
    revision: 1,
    weeks: ['2026-W45', '2026-W46'],
    hosts: { roundcube: { reply: [0, 0, 9, 0, 0, 0, 9, 0] }, demo: { reply: [0, 0, 9, 0, 0, 0, 9, 0] } },
  });
  const { weeks } = release(Array.from({ length: 5 }, (_, place) => one(place)));
  expect(weeks.map(({ week, hostId }) => `${week} ${hostId}`)).toEqual([
    '2026-W45 demo',
    '2026-W45 roundcube',
    '2026-W46 demo',
    '2026-W46 roundcube',
  ]);
});
