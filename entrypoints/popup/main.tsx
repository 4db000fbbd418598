import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupActions } from '../../components/popup/popup.tsx';
import { localeFor } from '../../components/time-words.ts';
import { firstWaiting } from '../../lib/background/first-waiting.ts';
import { useHere } from '../../lib/background/host-script.ts';
import { allow, revoke } from '../../lib/hosts/access.ts';
import { call } from '../../lib/messaging/call.ts';
import { loadNow } from '../../lib/messaging/load-now.ts';
import { report } from '../../lib/report.ts';
import { targetsOf } from '../../lib/settings/settings.ts';
import { loadSettings, saveSettings } from '../../lib/settings/store.ts';
import { snoozeUntil } from '../../lib/sla/snooze.ts';
import { showAtChanges, showAtNextChange } from './keep-current.ts';
import { nextMidnight } from './next-midnight.ts';
import { siteNow } from './site-now.ts';
import { waitingLines } from './waiting-lines.ts';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const locale = localeFor(browser.i18n.getUILanguage());
const root = document.getElementById('root') ?? document.body;

/** More than the first are listed. */
let wantsAll = false;

const again = (): void => void show().catch((error: unknown) => report(error, 'popup'));

async function show(): Promise<void> {
  const now = Date.now();
  const [{ tabId, pattern, site }, settings, first, { pace }] = await Promise.all([
    siteNow(),
    loadSettings(),
    wantsAll ? undefined : firstWaiting(),
    loadNow(),
  ]);
  // Before the first look at the clock since the browser started, and once the agent asks for more.
  const entries = first?.entries ?? (await call('waiting'));
  const targets = targetsOf(settings, timeZone);

  showAtNextChange(entries, targets, again);
  const then = (what: Promise<unknown>) => void what.then(again, (error: unknown) => report(error, 'popup'));
  const actions: PopupActions = {
    async setSite(isOn) {
      if (pattern === undefined) return false;
      const isDone = await (isOn ? allow(pattern) : revoke(pattern));
      then(Promise.resolve());
      return isDone;
    },
    useHere: async () => tabId !== undefined && useHere(tabId),
    showAll() {
      wantsAll = true;
      then(Promise.resolve());
    },
    showWaiting: (conversationKey) => call('show-waiting', { conversationKey }),
    settle: (conversationKey) => then(call('settle', { conversationKey })),
    snooze: (conversationKey, length) =>
      then(call('snooze', { conversationKey, until: snoozeUntil(length, Date.now(), targets.week) })),
    ignore: (conversationKey, isIgnored) => then(call('ignore', { conversationKey, isIgnored })),
    pause: (length) => then(saveSettings({ pausedUntil: length === 'hour' ? now + 3_600_000 : nextMidnight(now) })),
    resume: () => then(saveSettings({ pausedUntil: 0 })),
    openPage: (page) => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) }).then(() => close()),
  };
  const lines = waitingLines(entries, targets, now);
  const total = first?.total ?? lines.length;
  const clock = { now, locale, timeZone: undefined, teamTimeZone: settings.timeZone };
  render(
    <Popup
      site={site}
      waiting={lines}
      total={total}
      pace={pace ?? undefined}
      pausedUntil={settings.pausedUntil}
      clock={clock}
      actions={actions}
    />,
    root,
  );
}

again();
showAtChanges(again);
