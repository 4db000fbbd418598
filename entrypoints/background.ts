import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { changeWaiting, clearNotice, clockName, forgetOld, lookAtClock } from '../lib/background/clock.ts';
import { handlers } from '../lib/background/handlers.ts';
import { syncContentScripts } from '../lib/background/host-script.ts';
import { passCommand } from '../lib/background/pass-command.ts';
import { showToldWaiting } from '../lib/background/show-waiting.ts';
import { selfUpdated, sitesAllowed, sitesRevoked } from '../lib/background/site-changes.ts';
import { answerCalls } from '../lib/messaging/answer.ts';
import { report } from '../lib/report.ts';
import { ensureSalt } from '../lib/settings/salt.ts';
import { watchSettings } from '../lib/settings/store.ts';

// Browsers stop the background at will and start it for each event: every listener is there from the first moment.
export default defineBackground(() => {
  const running = new AbortController();
  const doing = (work: Promise<unknown>, where: string) => void work.catch((error: unknown) => report(error, where));

  answerCalls(handlers, running.signal);
  watchSettings(running.signal, () => doing(lookAtClock(), 'clock'));

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === clockName) doing(lookAtClock(), 'clock');
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id !== clockName) return;
    // Shown first: a click that a dying background swallows leaves the notification to be clicked again.
    doing(
      showToldWaiting().then(() => clearNotice()),
      'notification',
    );
  });
  browser.commands?.onCommand.addListener((command, tab) => doing(passCommand(command, tab?.id), 'command'));
  browser.permissions.onAdded.addListener(({ origins }) => doing(sitesAllowed(origins ?? []), 'site allowed'));
  browser.permissions.onRemoved.addListener(({ origins }) => doing(sitesRevoked(origins ?? []), 'site revoked'));
  browser.runtime.onStartup.addListener(() => doing(syncContentScripts(), 'startup'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    doing(reason === 'update' ? selfUpdated() : syncContentScripts(), 'install');
    if (reason === 'install') doing(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }), 'install');
  });

  // Chromium then keeps salt, settings and what an administrator set up from content scripts, which share a process with
  // the host's page.
  for (const area of [browser.storage.local, browser.storage.managed])
    doing(Promise.resolve(area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })), 'start');
  doing(ensureSalt(), 'start');
  doing(
    changeWaiting(() => forgetOld()),
    'start',
  );
  // In turn after it, and before anything that an event asks for.
  doing(lookAtClock(), 'start');
});
