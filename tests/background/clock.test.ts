import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clockName, forgetOld, lookAtClock } from '../../lib/background/clock.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { keepReports, settle } from '../../lib/db/waiting.ts';
import type { WaitingReport } from '../../lib/messaging/waiting.ts';
import { saveSettings } from '../../lib/settings/store.ts';
import { freshStore } from '../db/fresh.ts';
import { aReport } from '../db/rows.ts';

const at = (time: string, day = 20) => Date.parse(`2026-11-${day}T${time}+01:00`);
const reported = (letter: string, waitingSince: number, rest: Partial<WaitingReport> = {}): WaitingReport =>
  aReport({
    conversationKey: letter.repeat(64),
    hostId: 'roundcube',
    origin: 'https://mail.example.com',
    waitingSince,
    state: 'unread',
    ...rest,
  });
const notice = () => fakeBrowser.notifications.getAllCreateOptions()[clockName]?.message;
const badge = () => fakeBrowser.action.getBadgeText({});
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);

beforeEach(async () => {
  await freshStore();
  await saveSettings({ timeZone: 'Europe/Oslo', responseTargetMinutes: 60 });
});

test('given nobody waits, there is no badge, no alarm and no notification', async () => {
  await lookAtClock(at('10:00'));
  expect([await badge(), await alarms(), notice()]).toEqual(['', [], undefined]);
  expect(await fakeBrowser.action.getTitle({})).toBe('Attune: nobody waits past their time');
});

test('given several who wait, there is one alarm, at the next moment that matters', async () => {
  await keepReports([reported('a', at('10:00')), reported('b', at('09:50'))], at('10:05'));
  await lookAtClock(at('10:05'));
  expect(await alarms()).toEqual([[clockName, at('10:35')]]);
});

test('given one at risk, the badge counts it in teal and the agent is warned once', async () => {
  await keepReports([reported('a', at('10:00'))], at('10:05'));
  await lookAtClock(at('10:45'));
  expect([await badge(), notice()]).toEqual(['1', 'The time for one customer in Roundcube is nearly up.']);
  expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([0x1f, 0x6f, 0x78, 255]);
  await fakeBrowser.notifications.clear(clockName);
  await lookAtClock(at('10:46'));
  expect(notice()).toBeUndefined();
});

test('given two overdue, one notification tells of both, with no names', async () => {
  await keepReports([reported('a', at('09:00')), reported('b', at('09:10'))], at('09:20'));
  await lookAtClock(at('10:30'));
  expect(await badge()).toBe('2');
  expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).toEqual([clockName]);
  expect(notice()).toBe('2 customers wait past their time in Roundcube.');
  expect(await fakeBrowser.action.getTitle({})).toBe('Attune: 2 customers wait past their time');
});

test('given two hosts, the notification names neither', async () => {
  await keepReports([reported('a', at('09:00')), reported('b', at('10:00'), { hostId: 'demo' })], at('10:01'));
  await lookAtClock(at('10:50'));
  expect(notice()).toBe('One customer waits past their time.\nThe time for one customer is nearly up.');
});

test('given the background was killed after it told, it is silent when it comes back, and shows the same', async () => {
  await keepReports([reported('a', at('09:00'))], at('09:20'));
  await lookAtClock(at('10:30'));
  await fakeBrowser.notifications.clear(clockName);
  await fakeBrowser.alarms.clearAll();
  await fakeBrowser.action.setBadgeText({ text: '' });
  await lookAtClock(at('10:31'));
  expect([await badge(), notice()]).toEqual(['1', undefined]);
});

test('given it comes due outside working hours, the agent hears of it at the next opening', async () => {
  await keepReports([reported('a', at('16:30'))], at('16:35'));
  await lookAtClock(at('19:00'));
  expect([await badge(), notice(), await alarms()]).toEqual(['', undefined, [[clockName, at('20:00')]]]);
  await lookAtClock(at('08:50', 23));
  expect(await alarms()).toEqual([[clockName, at('09:15', 23)]]);
  await lookAtClock(at('09:30', 23));
  expect(notice()).toBe('One customer waits past their time in Roundcube.');
});

test('given the agent settles the last one, badge, alarm and notification go', async () => {
  await keepReports([reported('a', at('09:00'))], at('09:20'));
  await lookAtClock(at('10:30'));
  await settle('a'.repeat(64), at('10:31'));
  await lookAtClock(at('10:31'));
  expect([await badge(), await alarms(), notice()]).toEqual(['', [], undefined]);
});

test('given Attune rests, the badge is empty until the rest is over', async () => {
  await saveSettings({ pausedUntil: at('12:00') });
  await keepReports([reported('a', at('09:00'))], at('09:20'));
  await lookAtClock(at('10:30'));
  expect([await badge(), notice(), await alarms()]).toEqual(['', undefined, [[clockName, at('11:30')]]]);
  await lookAtClock(at('11:30'));
  expect(await alarms()).toEqual([[clockName, at('12:00')]]);
  await lookAtClock(at('12:00'));
  expect(await badge()).toBe('1');
});

test('given rows of sixty days and more, they are forgotten', async () => {
  await keepReports([reported('a', at('09:00'))], at('09:20'));
  await forgetOld(at('09:00') + 60 * 86_400_000);
  expect(await (await openDatabase()).count('waiting')).toBe(0);
});
