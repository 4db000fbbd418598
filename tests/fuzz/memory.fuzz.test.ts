// door: lib/background/memory.ts
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recall, remember } from '../../lib/background/memory.ts';
import type { Remembered } from '../../lib/messaging/remembered.ts';
import { origins, remembered } from './call-shapes.ts';
import { delivered } from './delivered.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import { list, nullable, object, textLike } from './shape.ts';

const origin = nullable(textLike(fc.constantFrom<string>(...origins), []));
const row = object({ origin: { ...origin, broken: fc.constantFrom(7, {}, [origins[0]]) }, reading: remembered });
interface Row {
  readonly origin: string | null;
  readonly reading: Remembered;
}

/** What `storage.session` may hold; `rows` is what counts of it. */
const stores = fc.oneof(
  fc.array(row.valid, { maxLength: 4 }).map((store) => ({ store: store as unknown, rows: store as Row[] })),
  list(row, 200).broken.map((store) => ({ store, rows: [] as Row[] })),
  junk.map((store) => ({ store, rows: [] as Row[] })),
);
const asking = fc.constantFrom(...origins, undefined);

/** A reading comes back as it was kept, and to the site it was kept for alone; a broken store holds nothing. */
function memoryHolds(remembers: typeof remember, recalls: typeof recall) {
  return fc.asyncProperty(stores, asking, remembered.valid, async ({ store, rows }, from, fresh) => {
    let kept = delivered(sprung(store));
    fakeBrowser.storage.session.get = (async () => ({ remembered: kept })) as never;
    fakeBrowser.storage.session.set = (async (values: { remembered: unknown }) => {
      kept = values.remembered;
    }) as never;
    const reading = fresh as Remembered;
    const key = reading.conversationKey;
    const isOf = (one: Row) => one.reading.conversationKey === key && one.origin === (from ?? null);
    const before = rows.find(isOf)?.reading ?? null;
    if (!isDeepStrictEqual(await recalls(key, from), before)) throw new Error('not what was kept');
    await remembers(reading, from);
    if (!isDeepStrictEqual(await recalls(key, from), reading)) throw new Error('not remembered');
    for (const one of rows.filter((other) => !isOf(other))) {
      const still = await recalls(one.reading.conversationKey, one.origin ?? undefined);
      if (still === null || isDeepStrictEqual(still, reading) !== isDeepStrictEqual(still, one.reading)) {
        if (!rows.some((other) => isDeepStrictEqual(other.reading, still))) throw new Error('another was lost');
      }
    }
    requireCleanPrototype();
  });
}

const real = { ...fakeBrowser.storage.session };

test('given ten thousand stores, a reading comes back whole, to its own site, or not at all', async () => {
  await hold(memoryHolds(remember, recall));
  Object.assign(fakeBrowser.storage.session, real);
});

test('given a memory without sites, one that forgets, and one that believes its store, the fuzzer finds each out', async () => {
  await expectFound(
    memoryHolds(
      (reading) => remember(reading, origins[0]),
      (key) => recall(key, origins[0]),
    ),
  );
  await expectFound(memoryHolds(async () => undefined, recall));
  await expectFound(
    memoryHolds(remember, async (key) => {
      const kept = (await fakeBrowser.storage.session.get('remembered'))['remembered'] as Row[];
      return kept.find(({ reading }) => reading.conversationKey === key)?.reading ?? null;
    }),
  );
  Object.assign(fakeBrowser.storage.session, real);
});
