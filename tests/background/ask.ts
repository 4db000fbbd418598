import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../lib/messaging/answer.ts';
import type { Answer } from '../../lib/messaging/calls.ts';

const id = 'test-extension-id';

/** A content script of ours in tab 7. */
export const contentScript = {
  id,
  url: 'https://mail.example.com/inbox',
  tab: { id: 7, url: 'https://mail.example.com/inbox' },
} as Sender;
/** The sidebar's frame in the same tab. */
export const sidebarFrame = { ...contentScript, url: `chrome-extension://${id}/sidebar.html` } as Sender;
/** The popup. */
export const popup = { id, url: `chrome-extension://${id}/popup.html` } as Sender;

/** Sends a call as this sender would; the fake browser's own `sendMessage` knows no senders. `undefined`: nobody answered. */
export async function ask(call: string, data: unknown, sender: Sender): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const handled: Promise<unknown[]> = fakeBrowser.runtime.onMessage.trigger({ call, data }, sender, resolve);
    handled.then((results) => {
      if (!results.includes(true)) resolve(undefined);
    }, reject);
  });
}
