// door: lib/settings/managed.ts
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadManaged, type Managed, managedFrom } from '../../lib/settings/managed.ts';
import { delivered } from './delivered.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import { canary } from './shape.ts';

/** What an administrator may write, and the address it stands for; `undefined` for what is none. */
const entries = fc.oneof(
  fc.constantFrom<readonly [unknown, string | undefined]>(
    ['desk.example.org', 'https://desk.example.org/'],
    ['http://rt.example.org:8080/rt', 'http://rt.example.org:8080/rt'],
    [' localhost ', 'http://localhost/'],
    [canary, undefined],
    ['', undefined],
    ['https://*.example.org/*', undefined],
    ['javascript:alert(1)', undefined],
    ['https://addons.mozilla.org/', undefined],
    [`desk.example.org/${'x'.repeat(2_000)}`, undefined],
  ),
  fc.constantFrom(7, null, true, [], {}, ['desk.example.org']).map((it) => [it, undefined] as const),
);
const lists = fc.array(entries, { maxLength: 60 });

/** Every address that can be used is in it once and in order, of at most fifty; the rest is counted. */
function listsAreRead(read: (stored: unknown) => Managed) {
  return fc.property(lists, (given) => {
    const looked = given.slice(0, 50);
    const good = looked.flatMap(([, address]) => address ?? []);
    const { sites, unusable } = read({ sites: given.map(([entry]) => entry) });
    if (!isDeepStrictEqual(sites, [...new Set(good)])) throw new Error('not the addresses that were given');
    if (unusable.count !== given.length - good.length) throw new Error('not counted');
    if (unusable.texts.length > unusable.count) throw new Error('more told than counted');
  });
}

/** Whatever the policy holds, what comes of it are web addresses, and nothing is thrown. */
function anythingIsRead(read: () => Promise<Managed>) {
  const stores = fc.oneof(
    junk,
    junk.map((sites) => ({ sites: sprung(sites) })),
    junk.map((one) => ({ sites: [sprung(one), 'desk.example.org'] })),
  );
  return fc.asyncProperty(stores, async (stored) => {
    fakeBrowser.storage.managed.get = (async () => delivered(sprung(stored))) as never;
    const { sites } = await read();
    for (const site of sites) if (!/^https?:\/\/[^/@*\s]+\//.test(site)) throw new Error(`${site} is no address`);
    if (sites.length > 50) throw new Error('too many');
    requireCleanPrototype();
  });
}

test('given ten thousand lists, what can be used is read and the rest is counted', async () => {
  await hold(listsAreRead(managedFrom));
});

test('given ten thousand policies of any form, nothing but web addresses comes of them', async () => {
  await hold(anythingIsRead(loadManaged));
});

test('given a door that believes the policy, or stops at the first fault, the fuzzer finds it out', async () => {
  await expectFound(
    listsAreRead((stored) => ({ sites: (stored as Managed).sites, unusable: { count: 0, texts: [] } })),
  );
  await expectFound(
    anythingIsRead(async () => {
      const { sites = [] } = (await fakeBrowser.storage.managed.get(null)) as { sites?: string[] };
      return { sites: [...sites], unusable: { count: 0, texts: [] } };
    }),
  );
});
