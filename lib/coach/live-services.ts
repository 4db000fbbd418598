import { browser } from 'wxt/browser';
import { call } from '../messaging/call.ts';
import { onLoadBell } from '../messaging/load-now.ts';
import { keepOwnSite, loadOwnSites } from '../settings/own-sites.ts';
import { conversationKeyOf } from '../settings/salt.ts';
import { saveSettings } from '../settings/store.ts';
import { copyText } from './copy-text.ts';
import { keepCorrections, liveEngine } from './live-engine.ts';
import type { CoachServices } from './services.ts';

/** The coach's services in a real sidebar frame: the browser's detector, the background, the settings. */
export function liveServices(report: CoachServices['report']): CoachServices {
  return {
    engine: liveEngine,
    keepCorrections,
    guessLanguage: async (text) => (await browser.i18n.detectLanguage(text)).languages,
    keyOf: conversationKeyOf,
    noteSite: (origin, hostId) => call('note-site', { origin, hostId }),
    observe: (observation) => call('observe', observation),
    countNudge: (count) => call('count-nudge', count),
    reportWaiting: (reports) => call('report-waiting', reports),
    waiting: () => call('waiting'),
    settle: (conversationKey, repliedAt) =>
      call('settle', { conversationKey, ...(repliedAt !== undefined && { repliedAt }) }),
    snooze: (conversationKey, until) => call('snooze', { conversationKey, until }),
    ignore: (conversationKey, isIgnored) => call('ignore', { conversationKey, isIgnored }),
    confirmPromise: (conversationKey, { promiseKey, label, dueAt }) =>
      call('confirm-promise', { conversationKey, promiseKey, label, dueAt }),
    dropPromise: (conversationKey, promiseKey) => call('drop-promise', { conversationKey, promiseKey }),
    noteDraft: (conversationKey, note) => call('note-draft', { conversationKey, ...note }),
    lookAtClock: () => call('look-at-clock'),
    noteComplaint: (report) => call('note-complaint', report),
    sayComplaint: (said) => call('say-complaint', said),
    openLedger: () => call('open-ledger'),
    remember: (reading) => call('remember', reading),
    recall: (conversationKey) => call('recall', { conversationKey }),
    loadNow: () => call('load-now'),
    onLoadBell,
    forgetReadOfLate: () => call('forget-read'),
    siteOf: async (origin) => (await loadOwnSites()).find((one) => one.origin === origin)?.parts,
    keepSite: keepOwnSite,
    saveSettings,
    tellDraftCount: (id, count) => call('tell-draft-count', { id, ...count }),
    openOptions: () => call('open-options'),
    openCatalogue: (cueId) => call('open-catalogue', { cueId }),
    copy: copyText,
    hasFocus: () => document.hasFocus(),
    isGone,
    report,
    now: () => Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Asked of the page's own global each time: the object we imported remembers the id of an extension that is gone. */
function isGone(): boolean {
  const page = globalThis as { chrome?: typeof browser; browser?: typeof browser };
  return !(page.chrome ?? page.browser)?.runtime?.id;
}
