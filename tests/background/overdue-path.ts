import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clockName } from '../../lib/background/clock.ts';
import { aReport } from '../db/rows.ts';
import { ask, popup, sidebarFrame } from './ask.ts';
import { fromOutside } from './mortal.ts';
import { alarmFires, closeBrowser, type Found, live, ring, type World } from './world.ts';

/** One event of the overdue path: what it makes the background do, and what there is to find before and after. */
export interface PathEvent {
  readonly name: string;
  /** What happened before, with backgrounds that did all they had to. */
  past(world: World): Promise<unknown>;
  /** Epoch ms */
  readonly time: number;
  /** The event as the browser sends it to the background that it starts. */
  send(): unknown;
  /** All that the background then asks of the browser, in order; a read or write of the database is a transaction. */
  readonly steps: string;
  /** With this step done, the background needs no more help to get to `after`; before it, all is as it was. 0: from the beginning. */
  readonly sure: number;
  readonly before: Found;
  readonly after: Found;
  /** Every notification there ever was. */
  readonly notices: readonly string[];
  /** Whoever sent the event and got no answer sends it again. */
  readonly isRepeated: boolean;
}

/** A Friday in November unless said otherwise, in Oslo. */
function at(time: string, day = '11-20'): number {
  return Date.parse(`2026-${day}T${time}+01:00`);
}

const origin = 'https://mail.example.com';
const conversationKey = 'a'.repeat(64);
const report = aReport({
  ...{ conversationKey, hostId: 'roundcube', origin, waitingSince: at('10:00'), state: 'unread', isPartial: true },
});
const message = {
  conversationKey,
  messageKey: 'd'.repeat(64),
  hostId: 'roundcube',
  side: 'customer',
  at: at('11:02'),
  state: 'calm',
  confidence: 'high',
  valence: 0,
  intensity: 0.2,
  emotions: [],
  flags: [],
  cueIds: [],
  turn: null,
};
/** An hour to answer; three quarters of it and it is at risk. */
const settings = { timeZone: 'Europe/Oslo', responseTargetMinutes: 60 };
const say = (call: string, data: unknown, sender = sidebarFrame) => ask(call, data, sender);
const set = (change: object) =>
  fromOutside(() => fakeBrowser.storage.local.set({ settings: { ...settings, ...change } }));

const upset = 'The time for one customer in Roundcube is nearly up.';
const overdue = 'One customer waits past their time in Roundcube.';
const nobody: Found = { badge: '', listed: '', alarm: '', notice: '' };
const inTime: Found = { badge: '', listed: 'a', alarm: '10:45', notice: '' };
const atRisk: Found = { badge: '1', listed: 'a', alarm: '11:00', notice: upset };
const late: Found = { badge: '1', listed: 'a', alarm: '', notice: overdue };

/** Nobody waits yet, and the settings are those of this path. */
async function started(): Promise<void> {
  await set({});
  await live(at('10:01'), () => {});
}
async function reported(): Promise<void> {
  await started();
  await live(at('10:05'), () => say('report-waiting', [report]));
}
async function warned(): Promise<void> {
  await reported();
  await alarmFires(at('10:45'));
}
async function told(world: World): Promise<void> {
  await warned();
  await alarmFires(at('11:00'));
  world.openTab({ url: `${origin}/inbox` });
}
async function settled(world: World): Promise<void> {
  await told(world);
  await live(at('11:01'), () => say('settle', { conversationKey }));
}
async function closedOverTheWeekend(): Promise<void> {
  await set({});
  const old = { ...report, conversationKey: 'b'.repeat(64), waitingSince: at('15:00', '09-22') };
  await live(at('15:01', '09-22'), () => say('report-waiting', [old]));
  await live(at('10:05'), () => say('report-waiting', [report]));
  await closeBrowser();
}

/** The badge, and the top of the popup's list. */
const paint =
  'action.setBadgeText action.setBadgeBackgroundColor action.setBadgeTextColor action.setTitle storage.session.set';
/** A look at the clock, but for what it says and the alarm it sets. */
const look = `alarms.get storage.local.get read:waiting ${paint}`;
/** The salt is there; an alarm will come again; what is old is forgotten. Then comes the first look. */
const start =
  'storage.local.setAccessLevel storage.local.get alarms.get alarms.create open write:waiting write:seen write:complaints';
const guarded = 'alarms.get alarms.create';
/** How the queue stands to a steady pace; of a queue with somebody in it, in an hour of work, the hour is counted. */
const pace = 'storage.session.get storage.local.get storage.session.set';
const hour = 'write:load+seen';
/** What is seen of the work itself: by which settings, since when it is watched. */
const work = 'storage.local.get storage.local.get';

/** The overdue path from the first report to the Monday after. */
export const overduePath: readonly PathEvent[] = [
  {
    name: 'a tab reports that somebody waits',
    past: started,
    time: at('10:05'),
    send: () => say('report-waiting', [report]),
    steps: `${start} ${look} notifications.clear alarms.clear ${pace} ${guarded} write:waiting+complaints
      alarms.get read:waiting storage.local.get read:waiting ${paint} notifications.clear ${guarded} ${pace} ${hour} ${work}`,
    sure: 24,
    before: nobody,
    after: inTime,
    notices: [],
    isRepeated: true,
  },
  {
    name: 'the alarm: the time is nearly up',
    past: reported,
    time: at('10:45'),
    send: ring,
    steps: `storage.local.setAccessLevel storage.local.get alarms.get open write:waiting write:seen write:complaints ${look} notifications.create write:waiting ${guarded} ${pace} ${hour}`,
    sure: 0,
    before: inTime,
    after: atRisk,
    notices: [upset],
    isRepeated: false,
  },
  {
    name: 'the alarm: overdue',
    past: warned,
    time: at('11:00'),
    send: ring,
    steps: `storage.local.setAccessLevel storage.local.get alarms.get open write:waiting write:seen write:complaints ${look} notifications.create write:waiting alarms.clear ${pace} ${hour}`,
    sure: 0,
    before: atRisk,
    after: late,
    notices: [upset, overdue],
    isRepeated: false,
  },
  {
    name: 'the agent clicks the notification',
    past: told,
    time: at('11:01'),
    send: () => fakeBrowser.notifications.onClicked.trigger(clockName),
    steps: `storage.local.setAccessLevel open storage.local.get ${guarded} read:waiting write:waiting read:waiting write:seen
      tabs.query tabs.update windows.update tabs.sendMessage write:complaints ${look} alarms.clear ${pace} ${hour} notifications.clear`,
    sure: 28,
    before: late,
    after: { ...late, notice: '' },
    notices: [upset, overdue],
    isRepeated: true,
  },
  {
    name: 'the agent settles it',
    past: told,
    time: at('11:01'),
    send: () => say('settle', { conversationKey }),
    steps: `${start} ${look} alarms.clear ${pace} ${hour} ${guarded} write:waiting ${look} notifications.clear alarms.clear ${pace}`,
    sure: 24,
    before: late,
    after: nobody,
    notices: [upset, overdue],
    isRepeated: true,
  },
  {
    name: 'the customer writes again',
    past: settled,
    time: at('11:03'),
    send: () => say('observe', message),
    steps: `storage.local.setAccessLevel open storage.local.get ${guarded} read:waiting write:waiting write:seen write:complaints ${look} notifications.clear alarms.clear
      ${pace} ${guarded} write:waiting alarms.get write:aggregates+seen storage.local.get read:waiting ${paint}
      notifications.clear ${guarded} ${pace} ${hour}
      storage.session.get storage.session.set storage.local.get write:load+seen storage.session.get storage.local.get storage.local.set`,
    sure: 25,
    before: nobody,
    after: { badge: '', listed: 'a', alarm: '11:47', notice: '' },
    notices: [upset, overdue],
    isRepeated: true,
  },
  {
    name: 'a colleague has answered',
    past: told,
    time: at('11:01'),
    send: () => say('report-waiting', [{ ...report, waitingSince: null }]),
    steps: `${start} ${look} alarms.clear ${pace} ${hour} ${guarded} write:waiting+complaints
      alarms.get read:waiting storage.local.get read:waiting ${paint} notifications.clear alarms.clear ${pace}
      ${work} write:load+seen storage.session.get storage.local.get storage.local.set`,
    sure: 24,
    before: late,
    after: nobody,
    notices: [upset, overdue],
    isRepeated: true,
  },
  {
    name: 'the settings give more time',
    past: told,
    time: at('11:01'),
    send: () => set({ responseTargetMinutes: 120 }),
    steps: `${start} ${look} notifications.clear ${guarded} ${pace} ${hour}`,
    sure: 4,
    before: late,
    after: { badge: '', listed: 'a', alarm: '11:30', notice: '' },
    notices: [upset, overdue],
    isRepeated: false,
  },
  {
    name: 'everything is erased',
    past: told,
    time: at('11:01'),
    send: () => say('erase-everything', null, popup),
    steps: `${start} ${look} alarms.clear ${pace} ${hour} ${guarded}
      write:waiting+aggregates+seen+complaints+load storage.session.clear storage.local.clear
      storage.local.get storage.local.set storage.local.get ${look} notifications.clear alarms.clear
      storage.session.get storage.local.get storage.local.set storage.session.set`,
    sure: 24,
    before: late,
    after: nobody,
    notices: [upset, overdue],
    isRepeated: true,
  },
  {
    name: 'the browser starts on Monday',
    past: closedOverTheWeekend,
    time: at('09:30', '11-23'),
    send: () => fakeBrowser.runtime.onStartup.trigger(),
    steps: `storage.local.setAccessLevel storage.local.get alarms.get permissions.getAll alarms.create scripting.getRegisteredContentScripts
      open write:waiting write:seen write:complaints ${look} notifications.create write:waiting alarms.clear ${pace} ${hour}`,
    sure: 5,
    before: { badge: '', listed: 'ab', alarm: '', notice: '' },
    after: late,
    notices: [overdue, overdue],
    isRepeated: false,
  },
];
