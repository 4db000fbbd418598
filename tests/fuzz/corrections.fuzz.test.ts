// door: lib/settings/corrections.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadCorrections, saveCorrections } from '../../lib/settings/corrections.ts';
import { delivered } from './delivered.ts';
import { type Case, casesOf, doorHolds, expectFound, hold } from './hold.ts';
import { list, number, object, whole } from './shape.ts';

const corrections = list(object({ sign: whole(0, 4_294_967_295), by: number(-4, 4) }), 400);
/** A store gives what is whole, and nothing corrected for anything else. */
const stored = casesOf(corrections).map(({ said, heard }): Case => ({ said, heard: heard ?? [] }));

function fromStore(said: unknown): Promise<unknown> {
  fakeBrowser.storage.local.get = (async () => ({ corrections: delivered(said) })) as never;
  return loadCorrections();
}

/** What the store is given: what is whole, and nothing else at all. */
async function intoStore(said: unknown): Promise<unknown> {
  let kept: { corrections?: unknown } = {};
  fakeBrowser.storage.local.set = (async (values: object) => {
    kept = values;
  }) as never;
  await saveCorrections(said as never).catch(() => undefined);
  return kept.corrections;
}

/** The one thing of the junk that is whole: nothing corrected. */
const given = casesOf(corrections).map(({ said, heard }): Case => {
  return Array.isArray(said) && said.length === 0 ? { said, heard: said } : { said, heard };
});

test('what the store holds', () => hold(doorHolds(stored, fromStore)));
test('what is to be stored', () => hold(doorHolds(given, intoStore)));
test('a door that lets all in is found out', () => expectFound(doorHolds(fc.oneof(stored), async (said) => said)));
