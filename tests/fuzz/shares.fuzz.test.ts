// door: lib/sharing/shares.ts lib/stats/share.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadShares } from '../../lib/sharing/shares.ts';
import { delivered } from './delivered.ts';
import { type Case, doorHolds, expectFound, hold } from './hold.ts';
import { object, textLike } from './shape.ts';
import { contribution } from './team-shapes.ts';

const period = textLike(fc.constantFrom('2026-Q1', '2027-Q4'), ['2026-Q0', '2026-Q5', '2026Q1', '2026-Q1 ', '26-Q1']);
const share = object({ period, contribution });
const some = fc.array(share.valid, { maxLength: 3 });
const stores: fc.Arbitrary<Case> = fc.oneof(
  some.map((said): Case => ({ said, heard: said })),
  fc.tuple(some, share.broken).map(([before, wrong]): Case => ({ said: [...before, wrong] })),
  fc.constantFrom<Case>({ said: null, heard: [] }, { said: {} }, { said: 'x' }, { said: 7 }),
);

function fromStore(said: unknown): Promise<unknown> {
  fakeBrowser.storage.local.get = (async () => ({ shares: delivered(said) })) as never;
  return loadShares() as Promise<unknown>;
}

test('given ten thousand stores, what was shared comes back whole or not at all', () =>
  hold(doorHolds(stores, fromStore)));
test('given a reader who lets all in, the fuzzer finds it out', () =>
  expectFound(doorHolds(stores, async (said) => said)));
