import { browser } from 'wxt/browser';
import { countObservation } from '../db/aggregates.ts';
import { entryOf, keepReports, loadWaitingRows, reopenBy, settle } from '../db/waiting.ts';
import type { Handlers } from '../messaging/answer.ts';
import { report } from '../report.ts';
import { lookAtClock } from './clock.ts';
import { eraseEverything } from './erase-everything.ts';
import { recall, remember } from './memory.ts';
import { contentScriptTab, ownPageTab, requireOrigin, requireOwnPage } from './sender.ts';
import { showWaiting } from './show-waiting.ts';
import { issueToken, verifyToken } from './tokens.ts';

/** The background's answers to every call. The clock follows by itself where who waits has changed. */
export const handlers: Handlers = {
  'issue-token': async (_, sender) => issueToken(contentScriptTab(sender), Date.now()),

  'verify-token': async ({ token }, sender) => verifyToken(token, ownPageTab(sender), Date.now()),

  observe: async (observation) => {
    if (await countObservation(observation, Date.now())) {
      await reopenBy(observation);
      followClock();
    }
    return null;
  },

  'report-waiting': async (reports, sender) => {
    for (const { origin } of reports) requireOrigin(sender, origin);
    const [first] = reports;
    if (!first) return [];
    await keepReports(reports, Date.now());
    followClock();
    const rows = await loadWaitingRows(Date.now());
    return rows.filter(({ hostId, origin }) => hostId === first.hostId && origin === first.origin).map(entryOf);
  },

  waiting: async (_, sender) => {
    requireOwnPage(sender);
    return (await loadWaitingRows(Date.now())).map(entryOf);
  },

  settle: async ({ conversationKey }) => {
    await settle(conversationKey, Date.now());
    followClock();
    return null;
  },

  'show-waiting': async ({ conversationKey }, sender) => {
    requireOwnPage(sender);
    return showWaiting(conversationKey);
  },

  remember: async (reading) => {
    await remember(reading);
    return null;
  },

  recall: async ({ conversationKey }) => recall(conversationKey),

  'erase-everything': async (_, sender) => {
    requireOwnPage(sender);
    await eraseEverything();
    followClock();
    return null;
  },

  'open-options': async () => {
    await browser.runtime.openOptionsPage();
    return null;
  },
};

/** The asker does not wait for the clock. */
function followClock(): void {
  lookAtClock().catch((error: unknown) => report(error, 'clock'));
}
