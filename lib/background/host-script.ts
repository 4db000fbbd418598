import { browser } from 'wxt/browser';
import { allowedOrigins, covers } from '../hosts/access.ts';
import { tellTab } from '../messaging/tab-message.ts';
import { oneAtATime } from '../one-at-a-time.ts';

const scriptId = 'attune-host';
const js = ['/content-scripts/host.js' as const];
const css = ['/content-scripts/host.css'];

const inTurn = oneAtATime();

/** Makes the one registered content script fit the sites that are allowed now. Background only. */
export function syncContentScripts(): Promise<void> {
  return inTurn(async () => {
    const matches = await allowedOrigins();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
      return;
    }
    const script = { id: scriptId, js, css, matches, runAt: 'document_idle', persistAcrossSessions: true } as const;
    if (registered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}

/** Brings Attune into a tab that is open already: one the agent just pressed our button in, or of a site just allowed. */
export async function useHere(tabId: number): Promise<boolean> {
  // Whichever of our scripts is there makes room, so that there is never a second sidebar.
  await tellTab(tabId, { type: 'leave' });
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: css });
    await browser.scripting.executeScript({ target: { tabId }, files: js });
    return true;
  } catch {
    // A page that browsers keep to themselves, or a tab that closed meanwhile.
    return false;
  }
}

/** Brings Attune into the open tabs of sites that were just allowed; pages opened later have it by themselves. */
export async function enterOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = patterns.length > 0 ? await browser.tabs.query({ url: [...patterns] }) : [];
  await Promise.all(tabs.map(({ id }) => id !== undefined && useHere(id)));
}

/**
 * Tells the open tabs of sites that are no longer allowed. Their addresses are hidden from us by then, so every tab
 * whose address we may not see is told; those without a script of ours hear nothing.
 */
export async function stopInOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const left = tabs.filter(({ url }) => url === undefined || covers(patterns, url));
  await Promise.all(left.map(({ id }) => id !== undefined && tellTab(id, { type: 'revoked' })));
}
