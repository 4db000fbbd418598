import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clockName } from '../../lib/background/clock.ts';
import { begin, type Death, end, fromOutside, makeMortal } from './mortal.ts';
import { type StandIns, standIn } from './stand-ins.ts';

/** What a person would find in the browser. */
export interface Found {
  readonly badge: string;
  /** First letters of the keys of those who wait, as the database has them. */
  readonly listed: string;
  /** Time of the one alarm in Oslo; empty for none. */
  readonly alarm: string;
  /** What the notification says that is up. */
  readonly notice: string;
}

/** The browser around the background: it stays when the background goes. */
export interface World extends StandIns {
  /** Every notification that came up, in order. One that takes its own place with the same words is not told again. */
  readonly notices: string[];
  /** Puts everything back to how it is now. */
  keep(): Promise<() => Promise<void>>;
}

const minute = 60_000;

/** A browser in which Attune was just installed. */
export function newWorld(): World {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  const notices: string[] = [];
  const world = standIn();
  makeMortal((path, [, options]) => {
    const says = (options as { message?: string } | undefined)?.message ?? '';
    if (path === 'notifications.create' && says !== noticeUp()) notices.push(says);
  });
  return {
    ...world,
    notices,
    async keep() {
      const rows = await inDatabase((store) => store.getAll());
      const local = await fromOutside(() => fakeBrowser.storage.local.get(null));
      const badge = await fromOutside(() => fakeBrowser.action.getBadgeText({}));
      const alarm = await theAlarm();
      const up = Object.entries(fakeBrowser.notifications.getAllCreateOptions());
      const said = [...notices];
      const told = [...world.told];
      return async () => {
        await inDatabase(async (store) => {
          await store.clear();
          for (const row of rows[store.name] ?? []) await store.put(row);
          return [];
        });
        await fromOutside(() => fakeBrowser.storage.local.clear());
        await fromOutside(() => fakeBrowser.storage.local.set(local));
        await fromOutside(() => fakeBrowser.action.setBadgeText({ text: badge }));
        await rearm(alarm?.scheduledTime, alarm?.periodInMinutes);
        await fromOutside(() => fakeBrowser.notifications.clear(clockName));
        for (const [id, options] of up) await silently(() => fakeBrowser.notifications.create(id, options as never));
        notices.splice(0, notices.length, ...said);
        world.told.splice(0, world.told.length, ...told);
      };
      async function silently(create: () => Promise<unknown>): Promise<void> {
        await fromOutside(create);
      }
    },
  };
}

/** An event that starts the background at this time; when all is done or `death` came, the browser ends it. Gives the steps it did. */
export async function live(time: number, send: () => unknown, death?: Death): Promise<readonly string[]> {
  vi.setSystemTime(time);
  const steps = await begin(death, () => void send());
  end();
  return steps;
}

/** Lets time pass until then: the browser wakes the background whenever the alarm is due. */
export async function waitUntil(time: number): Promise<void> {
  for (let alarm = await theAlarm(); alarm && alarm.scheduledTime <= time; alarm = await theAlarm()) {
    await alarmFires(alarm.scheduledTime);
  }
}

/** The alarm is due now: the browser sets the next one where it repeats, and wakes the background. */
export async function alarmFires(time: number, death?: Death): Promise<readonly string[]> {
  const alarm = await theAlarm();
  const period = alarm?.periodInMinutes;
  await rearm(period ? time + period * minute : undefined, period);
  return live(time, ring, death);
}

/** What the background hears of an alarm. */
export function ring(): unknown {
  return fakeBrowser.alarms.onAlarm.trigger({
    name: clockName,
    scheduledTime: Date.now(),
    persistAcrossSessions: true,
  });
}

/** A browser that was closed over night and keeps neither alarm, nor badge, nor notification: Firefox. */
export async function closeBrowser(): Promise<void> {
  await rearm(undefined, undefined);
  await fromOutside(() => fakeBrowser.action.setBadgeText({ text: '' }));
  await fromOutside(() => fakeBrowser.notifications.clear(clockName));
}

/** What there is to find now. */
export async function look(): Promise<Found> {
  const { waiting = [] } = await inDatabase((store) => store.getAll());
  const alarm = await theAlarm();
  return {
    badge: await fromOutside(() => fakeBrowser.action.getBadgeText({})),
    listed: (waiting as { conversationKey: string; settledAt: number | null; waitingSince: number }[])
      .filter(({ settledAt, waitingSince }) => settledAt === null || settledAt < waitingSince)
      .map(({ conversationKey }) => conversationKey[0])
      .join(''),
    alarm: alarm
      ? new Date(alarm.scheduledTime).toLocaleTimeString('en-GB', { timeZone: 'Europe/Oslo', timeStyle: 'short' })
      : '',
    notice: noticeUp(),
  };
}

function noticeUp(): string {
  return fakeBrowser.notifications.getAllCreateOptions()[clockName]?.message ?? '';
}

async function theAlarm() {
  const [alarm, ...more] = await fromOutside(() => fakeBrowser.alarms.getAll());
  if (more.length > 0) throw new Error('There are two alarms.');
  return alarm;
}

async function rearm(when: number | undefined, periodInMinutes: number | undefined): Promise<void> {
  const period = periodInMinutes === undefined ? {} : { periodInMinutes };
  await fromOutside(() =>
    when === undefined
      ? fakeBrowser.alarms.clear(clockName)
      : fakeBrowser.alarms.create(clockName, { when, ...period }),
  );
}

interface Store {
  readonly name: string;
  getAll(): Promise<unknown[]>;
  clear(): Promise<void>;
  put(row: unknown): Promise<unknown>;
}

/** Does the same with every store of the database, as no background would; by name of the store. */
async function inDatabase(run: (store: Store) => Promise<unknown[]>): Promise<Record<string, unknown[]>> {
  const { openDB } = await vi.importActual<typeof import('idb')>('idb');
  const database = await openDB('attune');
  const results: Record<string, unknown[]> = {};
  for (const name of database.objectStoreNames) {
    results[name] = await run(database.transaction(name, 'readwrite').store as unknown as Store);
  }
  database.close();
  return results;
}
