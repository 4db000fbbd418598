// door: lib/messaging/load-now.ts lib/background/answer-times.ts
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadAnswerTimes } from '../../lib/background/answer-times.ts';
import { loadNow } from '../../lib/messaging/load-now.ts';
import { queuePace, readOfLate } from './call-shapes.ts';
import { delivered } from './delivered.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import { instant, list, nullable, number, object, type Shape, whole } from './shape.ts';

const count = whole(0, Number.MAX_SAFE_INTEGER);
const times = object({
  ...{ since: instant, answeredAt: nullable(instant), times: list(number(0, 60), 40) },
  arrivals: list(object({ day: count, count }), 15),
});

const storesOf = (shape: Shape) =>
  fc.oneof(
    shape.valid.map((store) => ({ store: store as unknown, isWhole: true })),
    shape.broken.map((store) => ({ store, isWhole: false })),
    junk.map((store) => ({ store, isWhole: false })),
  );

/** What is whole comes back as it was kept; anything else counts as nothing kept. */
function storeHolds(
  area: 'session' | 'local',
  name: string,
  shape: Shape,
  none: unknown,
  load: () => Promise<unknown>,
) {
  const { get } = fakeBrowser.storage[area];
  return fc.asyncProperty(storesOf(shape), async ({ store, isWhole }) => {
    fakeBrowser.storage[area].get = (async () => ({ [name]: delivered(sprung(store)) })) as never;
    const loaded = await load().finally(() => Object.assign(fakeBrowser.storage[area], { get }));
    if (!isDeepStrictEqual(loaded, isWhole ? store : none)) throw new Error('not what was kept');
    requireCleanPrototype();
  });
}

const now = 1_800_000_000_000;
const noTimes = { since: now, answeredAt: null, times: [], arrivals: [] };
const held = {
  pace: (load: () => Promise<unknown>) => storeHolds('session', 'queuePace', queuePace, null, load),
  read: (load: () => Promise<unknown>) => storeHolds('session', 'readOfLate', readOfLate, [], load),
  times: (load: () => Promise<unknown>) => storeHolds('local', 'answerTimes', times, noTimes, load),
};

test('given ten thousand stores, the load comes back whole or not at all', async () => {
  await hold(held.pace(async () => (await loadNow()).pace));
  await hold(held.read(async () => (await loadNow()).read));
  await hold(held.times(() => loadAnswerTimes(now)));
});

test('given a sidebar and a background that believe whatever is there, the fuzzer finds them out', async () => {
  const from = async (area: 'session' | 'local', name: string) => (await fakeBrowser.storage[area].get(name))[name];
  await expectFound(held.pace(() => from('session', 'queuePace')));
  await expectFound(held.read(() => from('session', 'readOfLate')));
  await expectFound(held.times(() => from('local', 'answerTimes')));
});
