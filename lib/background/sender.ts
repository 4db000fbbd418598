import { type Sender, SenderRefused } from '../messaging/answer.ts';

/** The tab a content script of ours asks from. Throws `SenderRefused` for anybody else. */
export function contentScriptTab(sender: Sender): number {
  const tabId = sender.tab?.id;
  if (tabId === undefined || isOwnPage(sender)) throw new SenderRefused();
  return tabId;
}

/** The tab a page of ours, such as the sidebar's frame, asks from. Throws `SenderRefused` for anybody else. */
export function ownPageTab(sender: Sender): number {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !isOwnPage(sender)) throw new SenderRefused();
  return tabId;
}

/** Throws `SenderRefused` unless a page of ours asks: content scripts share their process with the host's page. */
export function requireOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new SenderRefused();
}

/**
 * Throws `SenderRefused` where somebody speaks for another origin than that of their tab.
 * A tab whose address we may not see is believed.
 */
export function requireOrigin(sender: Sender, origin: string): void {
  const url = isOwnPage(sender) ? sender.tab?.url : sender.url;
  if (url !== undefined && originOf(url) !== origin) throw new SenderRefused();
}

/** By the scheme alone: Chromium may show the sidebar under an address that changes. The id was compared before. */
function isOwnPage(sender: Sender): boolean {
  return /^[a-z-]+-extension:/.test(sender.url ?? '');
}

function originOf(url: string): string {
  return url.startsWith('file:') ? 'file://' : new URL(url).origin;
}
