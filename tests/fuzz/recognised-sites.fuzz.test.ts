// door: lib/settings/recognised-sites.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadRecognised } from '../../lib/settings/recognised-sites.ts';
import { recognisedSite } from './call-shapes.ts';
import { delivered } from './delivered.ts';
import { type Case, casesOf, doorHolds, expectFound, hold } from './hold.ts';
import { list } from './shape.ts';

/** A store gives what is whole, and no site at all for anything else. */
const stored = casesOf(list(recognisedSite, 200)).map(({ said, heard }): Case => ({ said, heard: heard ?? [] }));

function fromStore(said: unknown): Promise<unknown> {
  fakeBrowser.storage.local.get = (async () => ({ recognisedSites: delivered(said) })) as never;
  return loadRecognised() as Promise<unknown>;
}

test('what the store holds', () => hold(doorHolds(stored, fromStore)));
test('a door that lets all in is found out', () => expectFound(doorHolds(fc.oneof(stored), async (said) => said)));
