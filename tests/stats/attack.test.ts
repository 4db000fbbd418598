import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { type Door, type Equation, findings, forgetfulDoor, nakedDoor, ourDoor } from './attacker.ts';
import { contribution, idOf } from './rows.ts';

/** Many small counts and zeros, as in a real week, and a few large ones. */
const count = fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.constant(0), fc.nat(30));
const week = fc
  .record({ customer: fc.tuple(count, count, count, count), abusive: fc.nat(4), found: count })
  .map(({ customer, abusive, found }): Week => {
    const n = customer.reduce((a, b) => a + b, 0);
    const [rude, noticed] = [Math.min(abusive, customer[0]), Math.min(found, n)];
    return { customer, abuse: [rude, n - rude], 'customer-cue/long-wait': [noticed, n - noticed] };
  });
type Week = { readonly [table: string]: readonly number[] };

/** One person comes, goes, or shares other counts of the same week. */
type Step = { readonly kind: 'comes' | 'goes' | 'changes'; readonly who: number; readonly week: Week };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('comes', 'goes', 'changes'),
  who: fc.nat(99),
  week,
});
const story = fc.record({
  team: fc.array(week, { minLength: 3, maxLength: 9 }),
  steps: fc.array(step, { maxLength: 6 }),
});
type Story = { readonly team: readonly Week[]; readonly steps: readonly Step[] };

/** What the attacker makes of all releases of a story, one after each step. */
function attack(door: Door, { team, steps }: Story): string[] {
  let members = team.map((one, place) => contribution(place, one));
  let next = members.length;
  const learn = door();
  const learnt: Equation[] = [];
  const truth = new Map<string, number>();
  const look = (): void => {
    for (const one of members) for (const [name, value] of countsOf(one)) truth.set(name, value);
    learnt.push(...learn(members));
  };
  look();
  for (const { kind, who, week: counts } of steps) {
    const chosen = members[who % Math.max(1, members.length)]?.id;
    if (kind === 'comes') members = [...members, contribution(next++, counts)];
    if (kind === 'goes') members = members.filter(({ id }) => id !== chosen);
    if (kind === 'changes')
      members = members.map((one, place) =>
        one.id === chosen ? { ...contribution(place, counts), id: one.id, revision: one.revision + 1 } : one,
      );
    look();
  }
  return findings(learnt, truth, 5);
}

function countsOf({ id, revision, hosts }: Contribution): [string, number][] {
  const parts: Record<string, readonly string[]> = {
    customer: ['upset', 'uneasy', 'calm', 'pleased'],
    abuse: ['abusive', 'civil'],
    'customer-cue/long-wait': ['found', 'free'],
  };
  return Object.entries(hosts['demo'] ?? {}).flatMap(([table, counts]) =>
    Array.from(counts, (value, at): [string, number] => [`${id}@${revision} ${table} ${parts[table]?.[at]}`, value]),
  );
}

test('given ten thousand teams with people coming and going, a linear attacker finds no count below the minimum', () => {
  fc.assert(
    fc.property(story, (told) => {
      expect(attack(ourDoor, told)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test.each([
  ['a door that forgets what it released before', forgetfulDoor],
  ['a door that hides small counts alone', nakedDoor],
])('given %s, the attacker finds it out', (_, door) => {
  const found = fc.check(
    fc.property(story, (told) => attack(door, told).length === 0),
    { numRuns: 1_000 },
  );
  expect(found.failed).toBe(true);
});

test('given two groups that differ by one agent, the attacker has that agent', () => {
  const truth = new Map([1, 2, 3, 4, 5, 6].map((place) => [`${idOf(place)}@1 customer upset`, 10]));
  const names = [...truth.keys()];
  const learnt = [
    { terms: names, value: 60 },
    { terms: names.slice(1), value: 50 },
  ];
  expect(findings(learnt, truth, 5)).toContain(`10 of 1 agents: ${names[0]}`);
  expect(findings(learnt.slice(0, 1), truth, 5)).toEqual([]);
});
