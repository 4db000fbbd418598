import { createHash } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const salt = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('salt'))['salt'];
/** The file as a page that was just opened has it. */
const fresh = () => import('../../lib/settings/salt.ts');
beforeEach(() => vi.resetModules());

test('given a known salt, the key is SHA-256 over salt, host and reference', async () => {
  await fakeBrowser.storage.local.set({ salt: 'ab'.repeat(32) });
  const { conversationKeyOf } = await fresh();
  const expected = createHash('sha256')
    .update(`["${'ab'.repeat(32)}","demo","ticket 7"]`)
    .digest('hex');
  expect(await conversationKeyOf('demo', 'ticket 7')).toBe(expected);
});

test('given no salt, one of 32 bytes is made and used from then on by every page', async () => {
  const first = await (await fresh()).conversationKeyOf('demo', 'ticket 7');
  expect(await salt()).toMatch(/^[0-9a-f]{64}$/);
  vi.resetModules();
  expect(await (await fresh()).conversationKeyOf('demo', 'ticket 7')).toBe(first);
});

test('given other hosts or references, keys differ, also where the texts run together', async () => {
  const { conversationKeyOf } = await fresh();
  const keys = [
    await conversationKeyOf('demo', 'a'),
    await conversationKeyOf('demo', 'b'),
    await conversationKeyOf('demoa', ''),
    await conversationKeyOf('other', 'a'),
  ];
  expect(new Set(keys).size).toBe(4);
});

test('given everything was erased, a page that is still open takes the new salt', async () => {
  const { conversationKeyOf } = await fresh();
  const before = await conversationKeyOf('demo', 'a');
  await fakeBrowser.storage.local.clear();
  expect(await conversationKeyOf('demo', 'a')).not.toBe(before);
});
