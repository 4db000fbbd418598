// door: lib/settings/salt.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureSalt } from '../../lib/settings/salt.ts';
import { delivered } from './delivered.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const stored = fc.oneof(
  hex.map((salt) => ({ salt, isSalt: true, hides: '' })),
  // Looks like a salt once it is taken for a text.
  hex.map((hides) => ({ salt: [hides], isSalt: false, hides })),
  hex.map((hides) => ({ salt: { toString: () => hides }, isSalt: false, hides })),
  fc
    .oneof(
      junk,
      hex.map((salt) => salt.slice(1)),
      hex.map((salt) => `${salt}\n`),
      hex.map((salt) => `${salt.slice(1)}A`),
    )
    .map((salt) => ({ salt, isSalt: false, hides: '' })),
);

/** A whole salt is used; anything else gives way to a new one, which is then kept. */
function saltHolds(ensure: () => Promise<string>) {
  return fc.asyncProperty(stored, async ({ salt, isSalt, hides }) => {
    let kept = delivered(sprung(salt));
    fakeBrowser.storage.local.get = (async () => ({ salt: kept })) as never;
    fakeBrowser.storage.local.set = (async (values: { salt: unknown }) => {
      kept = values.salt;
    }) as never;
    const used = await ensure();
    if (typeof used !== 'string' || !/^[0-9a-f]{64}$/.test(used) || used.length !== 64) throw new Error('no salt');
    if (isSalt ? used !== salt : used === salt || used === hides) throw new Error('another salt');
    if (used !== kept) throw new Error('not kept');
    requireCleanPrototype();
  });
}

test('given ten thousand stores, a salt is used and anything else is replaced', async () => {
  const { get, set } = fakeBrowser.storage.local;
  await hold(saltHolds(ensureSalt));
  Object.assign(fakeBrowser.storage.local, { get, set });
});

test('given a salt that is believed, one that is made anew each time, and one that throws, the fuzzer finds each out', async () => {
  const { get, set } = fakeBrowser.storage.local;
  const kept = async () => (await fakeBrowser.storage.local.get('salt'))['salt'];
  await expectFound(saltHolds(async () => (await kept()) as string));
  await expectFound(saltHolds(async () => 'ab'.repeat(32)));
  await expectFound(saltHolds(async () => ((await kept()) as string).slice(0, 64)));
  Object.assign(fakeBrowser.storage.local, { get, set });
});
