import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { draftCountAsked } from '../conversation/draft-count.ts';
import { keySchema } from '../conversation/key.ts';
import { letIn } from '../conversation/let-in.ts';
import type { Sender } from './answer.ts';

const commands = ['focus-sidebar', 'use-nudge-1', 'use-nudge-2', 'use-nudge-3'] as const;

/** The door's schema for what the background tells a content script. */
export const tabMessageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('command'), command: v.picklist(commands) }),
  v.strictObject({ type: v.literal('show-waiting'), conversationKey: keySchema }),
  /** Another script of ours takes this one's place: take everything down and go. */
  v.strictObject({ type: v.literal('leave') }),
  /** The site is no longer allowed: stop reading at once, and say so. */
  v.strictObject({ type: v.literal('revoked') }),
  /** In how many drafts of this tab does a phrase stand? The sidebar tells the background. */
  v.strictObject({ type: v.literal('count-drafts'), ...draftCountAsked }),
]);
/** What the background tells a content script. */
export type TabMessage = v.InferOutput<typeof tabMessageSchema>;

/** Tells the content script of a tab; `false` where there is none. */
export async function tellTab(tabId: number, message: TabMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message);
    return true;
  } catch {
    return false;
  }
}

/** Hears what the background tells this tab, until the signal aborts. Content scripts only. */
export function hearTab(signal: AbortSignal, listener: (message: TabMessage) => void): void {
  if (signal.aborted) return;
  const hear = (message: unknown, sender: Sender, sendResponse: (heard: true) => void): true | undefined => {
    // Content scripts of other tabs cannot send here; a message of ours never comes from a tab.
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    const told = letIn(tabMessageSchema, message);
    if (told === undefined) return undefined;
    sendResponse(true);
    listener(told);
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}
