import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepShare, loadShares } from '../../lib/sharing/shares.ts';
import { contribution } from '../stats/rows.ts';

beforeEach(() => fakeBrowser.reset());

const of = (period: string, place: number) => ({ period, contribution: contribution(place, { answer: [1, 0] }) });

test('given nothing shared, there is nothing', async () => {
  expect(await loadShares()).toEqual([]);
});

test('given shares of two quarters, each is kept, and a new one takes the place of its quarter’s', async () => {
  await Promise.all([keepShare(of('2026-Q3', 1)), keepShare(of('2026-Q4', 2))]);
  await keepShare(of('2026-Q3', 3));
  expect(await loadShares()).toEqual([of('2026-Q4', 2), of('2026-Q3', 3)]);
});

test('given a store that holds something else, it is not taken for nothing, and is not written over', async () => {
  await fakeBrowser.storage.local.set({ shares: [{ period: 'May' }] });
  expect(await loadShares()).toBeUndefined();
  await expect(keepShare(of('2026-Q3', 1))).rejects.toThrow();
  expect(await fakeBrowser.storage.local.get('shares')).toEqual({ shares: [{ period: 'May' }] });
});
