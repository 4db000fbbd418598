// door: lib/settings/smallest-group.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { smallestGroup } from '../../lib/settings/smallest-group.ts';
import type { Floor } from '../../lib/stats/suppress.ts';
import { delivered } from './delivered.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';

const value = fc.oneof(fc.integer({ min: -9, max: 200 }), fc.nat(99).map(String), junk);
const stores = fc.oneof(
  junk,
  fc.record({ minimumAgents: value, minimumMessages: value }, { requiredKeys: [], noNullPrototype: true }),
);

/** Whatever the policy holds, the smallest group is whole, never below the lowest, and nothing is thrown. */
function groupHolds(read: () => Promise<{ readonly floor: Floor }>) {
  return fc.asyncProperty(stores, async (stored) => {
    fakeBrowser.storage.managed.get = (async () => delivered(sprung(stored))) as never;
    const { floor } = await read();
    if (!Number.isInteger(floor.agents) || floor.agents < 5) throw new Error(`${floor.agents} agents`);
    if (!Number.isInteger(floor.messages) || floor.messages < Math.max(20, floor.agents))
      throw new Error(`${floor.messages} messages`);
    requireCleanPrototype();
  });
}

test('given ten thousand policies, the smallest group is never below the lowest', () =>
  hold(groupHolds(smallestGroup)));

test('given a reader who takes what is asked for, the fuzzer finds it out', () =>
  expectFound(
    groupHolds(async () => {
      const { minimumAgents, minimumMessages } = (await fakeBrowser.storage.managed.get()) as Record<string, number>;
      return { floor: { agents: minimumAgents ?? 5, messages: minimumMessages ?? 20 } };
    }),
  ));
