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

/** Throws `SenderRefused` unless our settings page asks: no page of the web can frame that one. */
export function requireSettingsPage(sender: Sender): void {
  if (!isOwnPage(sender) || new URL(sender.url ?? '').pathname !== '/options.html') throw new SenderRefused();
}

/**
 * Origin of the web page the asking page of ours stands in, such as the sidebar's; `undefined` where it stands by itself
 * (popup, options) or where we may not see the tab's address.
 */
export function surroundingOrigin(sender: Sender): string | undefined {
  const url = sender.tab?.url;
  if (url === undefined || isExtensionAddress(url)) return undefined;
  if (!URL.canParse(url)) throw new SenderRefused();
  return url.startsWith('file:') ? 'file://' : new URL(url).origin;
}

/**
 * Throws `SenderRefused` where somebody speaks for another origin than that of their tab.
 * A tab whose address we may not see is believed.
 */
export function requireOrigin(sender: Sender, origin: string): void {
  const own = surroundingOrigin(sender);
  if (own !== undefined && own !== origin) throw new SenderRefused();
}

/** By the scheme alone: Chromium may show the sidebar under an address that changes. The id was compared before. */
function isOwnPage(sender: Sender): boolean {
  return isExtensionAddress(sender.url ?? '');
}

function isExtensionAddress(url: string): boolean {
  return /^[a-z-]+-extension:/.test(url);
}
