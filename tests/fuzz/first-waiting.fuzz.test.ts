// door: lib/background/first-waiting.ts
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FirstWaiting, firstWaiting } from '../../lib/background/first-waiting.ts';
import { waitingEntry } from './call-shapes.ts';
import { delivered } from './delivered.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import { list, object, whole } from './shape.ts';

const shape = object({ total: whole(0, Number.MAX_SAFE_INTEGER), entries: list(waitingEntry, 50) });
const stores = fc.oneof(
  shape.valid.map((store) => ({ store: store as unknown, isWhole: true })),
  shape.broken.map((store) => ({ store, isWhole: false })),
  junk.map((store) => ({ store, isWhole: false })),
);

/** What is whole comes back as it was kept; anything else counts as nothing kept. */
function firstHolds(load: () => Promise<FirstWaiting | undefined>) {
  return fc.asyncProperty(stores, async ({ store, isWhole }) => {
    fakeBrowser.storage.session.get = (async () => ({ firstWaiting: delivered(sprung(store)) })) as never;
    const loaded = await load();
    if (!isDeepStrictEqual(loaded, isWhole ? store : undefined)) throw new Error('not what was kept');
    requireCleanPrototype();
  });
}

const real = { ...fakeBrowser.storage.session };

test('given ten thousand stores, the first who wait come back whole or not at all', async () => {
  await hold(firstHolds(firstWaiting));
  Object.assign(fakeBrowser.storage.session, real);
});

test('given a popup that believes whatever is there, the fuzzer finds it out', async () => {
  const anything = async () => (await fakeBrowser.storage.session.get('firstWaiting'))['firstWaiting'];
  await expectFound(firstHolds(anything as never));
  Object.assign(fakeBrowser.storage.session, real);
});
