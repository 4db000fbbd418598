import { browser } from 'wxt/browser';
import { countNudge, countObservation } from '../db/aggregates.ts';
import { complaintEntryOf, keepComplaint, sayComplaint } from '../db/complaints.ts';
import {
  entryOf,
  ignore,
  keepReports,
  loadWaitingRows,
  noteDraft,
  reopenBy,
  settle,
  settlePromise,
  snooze,
  wouldReopen,
} from '../db/waiting.ts';
import { DataRefused, type Handlers } from '../messaging/answer.ts';
import { loadNow } from '../messaging/load-now.ts';
import { report } from '../report.ts';
import { changeWaiting, lookAtClock } from './clock.ts';
import { noteAnswers, noteArrival, noteWork } from './count-work.ts';
import { countDrafts, noteDraftCount } from './draft-counts.ts';
import { eraseEverything } from './erase-everything.ts';
import { areKnownCues, isKnownNudge } from './known-cues.ts';
import { recall, remember } from './memory.ts';
import { forgetRead, noteRead } from './note-read.ts';
import { noteSite } from './note-site.ts';
import {
  contentScriptTab,
  ownPageTab,
  requireOrigin,
  requireOwnPage,
  requireSettingsPage,
  surroundingOrigin,
} from './sender.ts';
import { showWaiting } from './show-waiting.ts';
import { issueToken, verifyTokens } from './tokens.ts';

/**
 * The background's answers to every call. A content script may ask for a token and for nothing else: it shares its
 * process with the host's page. The clock follows by itself where who waits has changed.
 */
export const handlers: Handlers = {
  'issue-token': async (_, sender) => issueToken(contentScriptTab(sender), Date.now()),

  'verify-token': async ({ tokens }, sender) => verifyTokens(tokens, ownPageTab(sender), Date.now()),

  observe: async (observation, sender) => {
    requireOwnPage(sender);
    if (!areKnownCues(observation.cueIds)) throw new DataRefused();
    const now = Date.now();
    const origin = surroundingOrigin(sender);
    // Before it is counted: a background ended in between would never look at a message again that it has counted.
    if (await wouldReopen(observation, now, origin)) {
      await changeWaiting(() => reopenBy(observation, now, origin));
      followClock(() => noteArrival(observation, now));
    }
    if (await countObservation(observation, now)) await noteRead(observation, now);
    return null;
  },

  'count-nudge': async (count, sender) => {
    requireOwnPage(sender);
    if (!isKnownNudge(count.cueId)) throw new DataRefused();
    await countNudge(count, Date.now());
    return null;
  },

  'report-waiting': async (reports, sender) => {
    requireOwnPage(sender);
    for (const { origin } of reports) requireOrigin(sender, origin);
    const [first] = reports;
    if (!first) return [];
    const changes = await changeWaiting(() => keepReports(reports, Date.now()));
    followClock(() => noteWork(changes, Date.now()));
    const rows = await loadWaitingRows(Date.now());
    return rows.filter(({ hostId, origin }) => hostId === first.hostId && origin === first.origin).map(entryOf);
  },

  'note-site': async (site, sender) => {
    requireOwnPage(sender);
    requireOrigin(sender, site.origin);
    await noteSite(site);
    return null;
  },

  waiting: async (_, sender) => {
    requireOwnPage(sender);
    return (await loadWaitingRows(Date.now())).map(entryOf);
  },

  settle: async ({ conversationKey, repliedAt }, sender) => {
    requireOwnPage(sender);
    const before = await changeWaiting(() => settle(conversationKey, Date.now(), surroundingOrigin(sender)));
    followClock(async () => {
      if (repliedAt !== undefined) await noteAnswers(before, repliedAt, Date.now());
    });
    return null;
  },

  snooze: async ({ conversationKey, until }, sender) => {
    requireOwnPage(sender);
    return changed(() => snooze(conversationKey, until, Date.now(), surroundingOrigin(sender)));
  },

  ignore: async ({ conversationKey, isIgnored }, sender) => {
    requireOwnPage(sender);
    return changed(() => ignore(conversationKey, isIgnored, surroundingOrigin(sender)));
  },

  'confirm-promise': async ({ conversationKey, promiseKey, label, dueAt }, sender) => {
    requireOwnPage(sender);
    return changed(() => settlePromise(conversationKey, promiseKey, { label, dueAt }, surroundingOrigin(sender)));
  },

  'drop-promise': async ({ conversationKey, promiseKey }, sender) => {
    requireOwnPage(sender);
    return changed(() => settlePromise(conversationKey, promiseKey, undefined, surroundingOrigin(sender)));
  },

  // Nobody waits otherwise for it: the clock need not follow.
  'note-draft': async ({ conversationKey, ...note }, sender) => {
    requireOwnPage(sender);
    await noteDraft(conversationKey, note, Date.now(), surroundingOrigin(sender));
    return null;
  },

  'look-at-clock': async (_, sender) => {
    requireOwnPage(sender);
    await lookAtClock();
    return null;
  },

  'show-waiting': async ({ conversationKey }, sender) => {
    requireOwnPage(sender);
    return showWaiting(conversationKey);
  },

  'note-complaint': async (report, sender) => {
    requireOwnPage(sender);
    requireOrigin(sender, report.origin);
    return complaintEntryOf(await keepComplaint(report, Date.now())) ?? null;
  },

  'say-complaint': async (said, sender) => {
    requireOwnPage(sender);
    requireOrigin(sender, said.origin);
    await sayComplaint(said);
    return null;
  },

  'open-ledger': async (_, sender) => {
    requireOwnPage(sender);
    await browser.tabs.create({ url: browser.runtime.getURL('/ledger.html') });
    return null;
  },

  'load-now': async (_, sender) => {
    requireOwnPage(sender);
    return loadNow();
  },

  'forget-read': async (_, sender) => {
    requireOwnPage(sender);
    await forgetRead(Date.now());
    return null;
  },

  remember: async (reading, sender) => {
    requireOwnPage(sender);
    if (!areKnownCues(reading.cueIds)) throw new DataRefused();
    await remember(reading, surroundingOrigin(sender));
    return null;
  },

  recall: async ({ conversationKey }, sender) => {
    requireOwnPage(sender);
    return recall(conversationKey, surroundingOrigin(sender));
  },

  'erase-everything': async (_, sender) => {
    requireOwnPage(sender);
    return changed(eraseEverything);
  },

  'open-options': async (_, sender) => {
    requireOwnPage(sender);
    await browser.runtime.openOptionsPage();
    return null;
  },

  'count-drafts': async ({ phrase }, sender) => {
    requireSettingsPage(sender);
    return countDrafts(phrase);
  },

  'tell-draft-count': async ({ id, ...count }, sender) => {
    requireOwnPage(sender);
    noteDraftCount(id, count);
    return null;
  },

  'open-catalogue': async ({ cueId }, sender) => {
    requireOwnPage(sender);
    await browser.tabs.create({ url: `${browser.runtime.getURL('/catalogue.html')}#${cueId}` });
    return null;
  },
};

async function changed(change: () => Promise<unknown>): Promise<null> {
  await changeWaiting(change);
  followClock();
  return null;
}

/** The asker does not wait for the clock, nor the clock for what is only counted. */
function followClock(then: () => Promise<void> = async () => {}): void {
  lookAtClock()
    .then(then)
    .catch((error: unknown) => report(error, 'clock'));
}
