import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countDrafts, noteDraftCount } from '../../lib/background/draft-counts.ts';
import { standIn } from './stand-ins.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Tabs whose sidebars answer so; `undefined` never does. */
function openTabs(...counts: readonly ({ drafts: number; of: number } | undefined)[]) {
  const { openTab, told } = standIn();
  const ids = counts.map(() => openTab({ url: 'https://mail.example.com/' }));
  const send = fakeBrowser.tabs.sendMessage as (tabId: number, message: unknown) => Promise<unknown>;
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: { id: string }) => {
      await send(tabId, message);
      const count = counts[ids.indexOf(tabId)];
      if (count) noteDraftCount(message.id, count);
    },
  });
  return { told, openTab };
}

test('given tabs with sidebars, their counts are summed; a tab without our script is not waited for', async () => {
  const { told, openTab } = openTabs({ drafts: 1, of: 4 }, { drafts: 2, of: 3 });
  openTab({ hasScript: false });
  await expect(countDrafts('no problem')).resolves.toEqual({ drafts: 3, of: 7 });
  expect(told.map(({ message }) => message)).toEqual([
    { type: 'count-drafts', id: expect.any(String), phrase: 'no problem' },
    { type: 'count-drafts', id: expect.any(String), phrase: 'no problem' },
  ]);
});

test('given a sidebar that does not answer, the others are told after a moment', async () => {
  openTabs({ drafts: 1, of: 4 }, undefined);
  const counted = countDrafts('no problem');
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(counted).resolves.toEqual({ drafts: 1, of: 4 });
});

test('given no tab, nothing is counted; given an answer nobody asked for, it is dropped', async () => {
  openTabs();
  noteDraftCount('4f5a8bd8-0f4e-4bb2-9a0c-0d1f7f5c9a11', { drafts: 9, of: 9 });
  await expect(countDrafts('no problem')).resolves.toEqual({ drafts: 0, of: 0 });
});
