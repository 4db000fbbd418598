import { expect, test } from 'vitest';
import { letIn } from '../../lib/conversation/let-in.ts';
import { release } from '../../lib/stats/anonymity.ts';
import { contributionSchema } from '../../lib/stats/contribution.ts';
import { simulateTeam } from '../../lib/stats/simulate.ts';
import { shareOf } from '../../lib/stats/trend.ts';

const cues = [
  { id: 'bare-refusal', side: 'agent' },
  { id: 'long-wait', side: 'customer' },
] as const;
const weeks = ['35', '36', '37', '38', '39', '40', '41', '42'].map((week) => `2026-W${week}`);
const teamOf = (agents: number, seed = 1) => simulateTeam({ agents, weeks, seed, cues });

test('given the same seed, the team is the same, and another seed gives another', () => {
  expect(teamOf(6)).toEqual(teamOf(6));
  expect(teamOf(6)).not.toEqual(teamOf(6, 2));
});

test('given a team, each contribution is sound, and each cue has as many opportunities as messages were read', () => {
  const team = teamOf(20);
  expect(new Set(team.map(({ id }) => id)).size).toBe(20);
  for (const one of team) {
    expect(letIn(contributionSchema, one)).toEqual(one);
    for (const tables of Object.values(one.hosts)) {
      const total = (name: string) => Array.from(tables[name] ?? []).reduce((sum, count) => sum + count, 0);
      expect(total('customer-cue/long-wait')).toBe(total('customer'));
      expect(total('reply-cue/bare-refusal')).toBe(total('reply'));
    }
  }
});

test('given eight agents, their desk is shown and the second one, which three of them answer, is hidden', () => {
  const shown = release(teamOf(8)).weeks;
  const kinds = (hostId: string) => new Set(shown.filter((week) => week.hostId === hostId).map(({ kind }) => kind));
  expect([...kinds('roundcube')]).toEqual(['shown']);
  expect([...kinds('request-tracker')]).toEqual(['hidden']);
});

test('given a larger team, the cue is rarer after the training and customers are less often upset', () => {
  const shown = release(teamOf(40)).weeks;
  const share = (table: string, part: string, half: readonly string[]) =>
    shareOf(
      shown.filter(({ week }) => half.includes(week)),
      table,
      part,
    );
  for (const [table, part] of [
    ['reply-cue/bare-refusal', 'found'],
    ['customer', 'upset'],
  ] as const) {
    const before = share(table, part, weeks.slice(0, 4));
    const after = share(table, part, weeks.slice(4));
    expect(after.high ?? 1).toBeLessThan(before.low ?? 0);
  }
});
