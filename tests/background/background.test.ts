import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { clockName } from '../../lib/background/clock.ts';
import { keepReports } from '../../lib/db/waiting.ts';
import { saveSettings } from '../../lib/settings/store.ts';
import { freshStore } from '../db/fresh.ts';
import { anEntry, aReport } from '../db/rows.ts';
import { ask, popup } from './ask.ts';
import { standIn } from './stand-ins.ts';

const long = 30 * 86_400_000;
const waits = aReport({ conversationKey: 'c'.repeat(64), waitingSince: Date.now() - long });
const { conversationKey, waitingSince } = waits;
const badge = () => fakeBrowser.action.getBadgeText({});
beforeEach(freshStore);

test('given it was just started, calls are answered and the badge is painted from the store', async () => {
  standIn();
  await keepReports([waits], Date.now());
  background.main();
  expect(await ask('waiting', null, popup)).toMatchObject({
    ok: true,
    value: [anEntry({ conversationKey, waitingSince })],
  });
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
});

test('given the alarm or a change of settings, it looks at the clock again', async () => {
  standIn();
  background.main();
  await keepReports([waits], Date.now());
  await fakeBrowser.alarms.onAlarm.trigger({ name: clockName, scheduledTime: Date.now(), persistAcrossSessions: true });
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  await saveSettings({ pausedUntil: Date.now() + 60_000 });
  await vi.waitFor(async () => expect(await badge()).toBe(''));
});

test('given a click on the notification, the one who waits longest is shown', async () => {
  const { openTab, told } = standIn();
  const tabId = openTab({ url: 'https://desk.example/' });
  await keepReports([waits], Date.now());
  background.main();
  await fakeBrowser.notifications.onClicked.trigger(clockName);
  const message = { type: 'show-waiting', conversationKey: waits.conversationKey };
  await vi.waitFor(() => expect(told).toEqual([{ tabId, message }]));
});

test('given a first install, the welcome page opens; given an update, it does not', async () => {
  standIn();
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' } as never);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  const opened = [expect.objectContaining({ url: 'chrome-extension://test-extension-id/welcome.html' })];
  await vi.waitFor(async () => expect(await fakeBrowser.tabs.query({})).toEqual(opened));
});
