import { browser } from 'wxt/browser';
import { pruneComplaints } from '../db/complaints.ts';
import type { WaitingRow } from '../db/schema.ts';
import { pruneSeen } from '../db/seen.ts';
import { entryOf, isRecent, keepWaitingIf, loadWaitingRows, markTold } from '../db/waiting.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { targetsOf } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';
import { clockNotice, clockTitle } from './clock-words.ts';
import { keepFirstWaiting, MOST_FIRST } from './first-waiting.ts';
import { lookAtPace } from './look-at-pace.ts';
import { type ClockPlan, planClock } from './plan-clock.ts';

/** Name of the one alarm and of the one notification. */
export const clockName = 'clock';

/** The sidebar's amber and teal: overdue is news, not an accident, so it is never red. */
const colours = { overdue: '#b2602a', atRisk: '#1f6f78', text: '#ffffff' };

/**
 * The alarm comes again after so many minutes until a look at the clock was finished and has set it anew. Browsers may
 * end the background between any two steps: it is then woken by itself, and what was left undone is done.
 */
const againMinutes = 1;

/** While something may come up it is looked at no later than this, in ms: the agent may have flown to another time zone. */
const longestSleepMs = 3_600_000;

const inTurn = oneAtATime();
/** A look that was asked for and has not begun; whoever asks meanwhile shares it. */
let coming: Promise<void> | undefined;

/**
 * Looks at the clock once: everything anew from the store, so it may be called at any time and after any death of the
 * background. Paints the badge, tells the agent what is new, and last of all sets the one alarm to the next moment that
 * matters.
 */
export function lookAtClock(now?: number): Promise<void> {
  coming ??= inTurn(() => {
    coming = undefined;
    return look(now ?? Date.now());
  });
  return coming;
}

async function look(now: number): Promise<void> {
  await wakeSoon(now);
  const settings = await loadSettings();
  const rows = await loadWaitingRows(now);
  const targets = targetsOf(settings, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const plan = planClock(rows, targets, settings, now);
  await paint(plan, settings.pausedUntil > now);
  await keepFirstWaiting({
    total: plan.soonest.length,
    entries: plan.soonest.slice(0, MOST_FIRST).map(({ row }) => entryOf(row)),
  });
  await tell(plan, rows, now);
  await setAlarm(plan.wakeAt === undefined ? undefined : Math.min(plan.wakeAt, now + longestSleepMs));
  // Last: whoever waits is told of first, whether or not this is still done.
  await lookAtPace(plan.soonest, settings, targets.week, now);
}

/**
 * Changes who waits; a look at the clock has to follow. The alarm is there before the change: should the background be
 * ended in between, the look follows all the same. Gives what the change gave.
 */
export function changeWaiting<Changed>(change: () => Promise<Changed>, now: number = Date.now()): Promise<Changed> {
  // A look asked for before the change would not see it.
  coming = undefined;
  return inTurn(async () => {
    await wakeSoon(now);
    return change();
  });
}

/** Takes the notification away, after any look that may show it again. */
export function clearNotice(): Promise<void> {
  return inTurn(async () => {
    await browser.notifications.clear(clockName);
  });
}

/** Forgets what is older than it may be. */
export async function forgetOld(now: number = Date.now()): Promise<void> {
  await keepWaitingIf((row) => isRecent(row, now));
  await pruneSeen(now);
  await pruneComplaints(now);
}

async function wakeSoon(now: number): Promise<void> {
  const soon = now + againMinutes * 60_000;
  const alarm = await browser.alarms.get(clockName);
  if (!alarm || alarm.scheduledTime > soon) await createAlarm(soon);
}

async function setAlarm(at: number | undefined): Promise<void> {
  if (at === undefined) {
    await browser.alarms.clear(clockName);
    return;
  }
  const alarm = await browser.alarms.get(clockName);
  if (alarm?.scheduledTime !== at) await createAlarm(at);
}

async function createAlarm(when: number): Promise<void> {
  await browser.alarms.create(clockName, { when, periodInMinutes: againMinutes });
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
  const hostIds = rows.filter((row) => told.has(row.conversationKey)).map((row) => row.hostId);
  const { title, message } = clockNotice(plan, hostIds);
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  // Shown first, written down after: a background ended in between shows the same once more, in the same place, rather
  // than leave a customer waiting of whom nobody was told.
  await browser.notifications.create(clockName, { type: 'basic', iconUrl, title, message });
  await markTold({ warnedAt: plan.warn, toldAt: plan.tell }, now);
}
