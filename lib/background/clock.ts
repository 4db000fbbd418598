import { browser } from 'wxt/browser';
import type { WaitingRow } from '../db/schema.ts';
import { pruneSeen } from '../db/seen.ts';
import { isRecent, keepWaitingIf, loadWaitingRows, markTold } from '../db/waiting.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { workingWeekOf } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';
import { clockNotice, clockTitle } from './clock-words.ts';
import { type ClockPlan, planClock } from './plan-clock.ts';

/** Name of the one alarm and of the one notification. */
export const clockName = 'clock';

/** The sidebar's amber and teal: overdue is news, not an accident, so it is never red. */
const colours = { overdue: '#b2602a', atRisk: '#1f6f78', text: '#ffffff' };

const inTurn = oneAtATime();

/**
 * Looks at the clock once: everything anew from the store, so it may be called at any time and after any death of the
 * background. Paints the badge, tells the agent what is new, and sets the one alarm to the next moment that matters.
 */
export function lookAtClock(now: number = Date.now()): Promise<void> {
  return inTurn(async () => {
    const settings = await loadSettings();
    const rows = await loadWaitingRows(now);
    const week = workingWeekOf(settings, Intl.DateTimeFormat().resolvedOptions().timeZone);
    const target = { minutes: settings.responseTargetMinutes, atRiskShare: settings.atRiskShare, week };
    const plan = planClock(rows, target, settings, now);
    await setAlarm(plan.wakeAt);
    await paint(plan, settings.pausedUntil > now);
    await tell(plan, rows, now);
  });
}

/** Forgets what is older than it may be. */
export async function forgetOld(now: number = Date.now()): Promise<void> {
  await keepWaitingIf((row) => isRecent(row, now));
  await pruneSeen(now);
}

async function setAlarm(at: number | undefined): Promise<void> {
  if (at === undefined) {
    await browser.alarms.clear(clockName);
    return;
  }
  const alarm = await browser.alarms.get(clockName);
  if (alarm?.scheduledTime !== at) await browser.alarms.create(clockName, { when: at });
}

async function paint(plan: ClockPlan, isResting: boolean): Promise<void> {
  const count = plan.overdue || plan.atRisk;
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: plan.overdue > 0 ? colours.overdue : colours.atRisk });
  await browser.action.setBadgeTextColor({ color: colours.text });
  await browser.action.setTitle({ title: clockTitle(plan, isResting) });
}

async function tell(plan: ClockPlan, rows: readonly WaitingRow[], now: number): Promise<void> {
  const told = new Set([...plan.warn, ...plan.tell]);
  if (told.size === 0) {
    if (plan.overdue + plan.atRisk === 0) await browser.notifications.clear(clockName);
    return;
  }
  // Written down first: a background killed in between stays silent once, rather than speak twice.
  await markTold(plan.warn, 'warnedAt', now);
  await markTold(plan.tell, 'toldAt', now);
  const hostIds = rows.filter((row) => told.has(row.conversationKey)).map((row) => row.hostId);
  const { title, message } = clockNotice(plan, hostIds);
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  await browser.notifications.create(clockName, { type: 'basic', iconUrl, title, message });
}
