import { browser } from 'wxt/browser';
import type { WaitingRow } from '../db/schema.ts';
import { loadWaitingRows } from '../db/waiting.ts';
import { originPatternOf } from '../hosts/access.ts';
import { tellTab } from '../messaging/tab-message.ts';

/** Brings the conversation's host forward and asks it to show it; opens the host where no tab has it. */
export async function showWaiting(conversationKey: string, now: number = Date.now()): Promise<boolean> {
  const row = (await loadWaitingRows(now)).find((one) => one.conversationKey === conversationKey);
  const pattern = row && originPatternOf(row.origin);
  if (!row || pattern === undefined) return false;
  const tabs = await browser.tabs.query({ url: pattern });
  // A pattern has no port, an origin may have one.
  const tab = tabs.find(({ url }) => url !== undefined && new URL(url).origin === row.origin);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: row.origin });
    return true;
  }
  await browser.tabs.update(tab.id, { active: true });
  // Firefox for Android has tabs and no windows.
  await browser.windows?.update(tab.windowId, { focused: true });
  await tellTab(tab.id, { type: 'show-waiting', conversationKey });
  return true;
}

/** Shows the one the agent was told of last, of several the one who has waited longest. False when nobody waits. */
export async function showToldWaiting(now: number = Date.now()): Promise<boolean> {
  const rows = await loadWaitingRows(now);
  const lastTold = rows.reduce((last, row) => Math.max(last, toldOf(row)), 0);
  const first = rows.find((row) => toldOf(row) === lastTold);
  return first !== undefined && showWaiting(first.conversationKey, now);
}

function toldOf({ warnedAt, toldAt }: WaitingRow): number {
  return Math.max(warnedAt ?? 0, toldAt ?? 0);
}
