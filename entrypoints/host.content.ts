import '../lib/editor/mark.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPort } from '../lib/bridge/handshake.ts';
import { pageSettled } from '../lib/bridge/page-settled.ts';
import { typedPort } from '../lib/bridge/port.ts';
import type { FromPage, FromSidebar } from '../lib/bridge/protocol.ts';
import { fromSidebarSchema } from '../lib/bridge/schemas.ts';
import { type PageService, servePage } from '../lib/bridge/serve-page.ts';
import { mountSidebar } from '../lib/bridge/sidebar-frame.ts';
import { tokenAhead } from '../lib/bridge/token-ahead.ts';
import { hostFinder } from '../lib/hosts/registry.ts';
import { call } from '../lib/messaging/call.ts';
import { hearTab } from '../lib/messaging/tab-message.ts';
import { report } from '../lib/report.ts';

export default defineContentScript({
  // Registered by the background for the sites the agent allowed, and for nothing else.
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  async main(context) {
    const leaving = new AbortController();
    const { signal } = leaving;
    // Without the agent's permission the page is not read any more; the sidebar stays to say so.
    const revoked = new AbortController();
    const leave = () => leaving.abort();
    // After an update of Attune a newer script takes this one's place.
    context.onInvalidated(leave);
    hearTab(signal, (message) => {
      if (message.type === 'leave') leave();
      else if (message.type === 'revoked') revoked.abort();
      else service?.say(message);
    });
    const issueToken = tokenAhead(() => call('issue-token', undefined), Date.now);
    let service: PageService | undefined;
    await pageSettled(document, signal);
    if (signal.aborted || revoked.signal.aborted) return;

    const watch = { loaded: () => greet(), unwanted: leave };
    const address = browser.runtime.getURL('/sidebar.html');
    const { frame, layer, setLayout } = mountSidebar(document, address, 'Attune', watch, signal);
    const served = servePage(
      document,
      hostFinder(document),
      { setLayout, layer, leave },
      AbortSignal.any([signal, revoked.signal]),
    );
    service = served;
    const origin = new URL(browser.runtime.getURL('/')).origin;

    // Each load is a fresh sidebar (the page may have moved the frame), and gets a port of its own.
    let loaded = new AbortController();
    const greet = (): void => {
      loaded.abort();
      loaded = new AbortController();
      offerPort(frame, origin, issueToken, AbortSignal.any([signal, loaded.signal]))
        .then((port) => served.attach(typedPort<FromPage, FromSidebar>(port, fromSidebarSchema, signal)))
        .catch((error: unknown) => !context.isInvalid && report(error, 'handshake'));
    };
  },
});
