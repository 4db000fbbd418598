import { browser } from 'wxt/browser';
import { letIn } from '../conversation/let-in.ts';
import { tabMessageSchema, tellTab } from '../messaging/tab-message.ts';

/** Hands a key command of the browser to the content script of the tab the agent is in. */
export async function passCommand(command: string, tabId?: number): Promise<void> {
  const message = letIn(tabMessageSchema, { type: 'command', command });
  if (message === undefined) return;
  const to = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (to !== undefined) await tellTab(to, message);
}
