import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aReport } from '../db/rows.ts';
import { ask, sidebarFrame } from './ask.ts';
import { fromOutside } from './mortal.ts';
import { alarmFires, live, look, newWorld, ring, waitUntil } from './world.ts';

vi.mock('idb', async (original) => (await import('./mortal.ts')).mortalIdb(original));
vi.mock('../../lib/background/known-cues.ts', () => ({ areKnownCues: () => true }));

/** A Friday in November, in Oslo; an hour to answer, from nine to five. */
const at = (time: string, day = '2026-11-20') => Date.parse(`${day}T${time}+01:00`);
const report = aReport({
  ...{ conversationKey: 'a'.repeat(64), hostId: 'roundcube', origin: 'https://mail.example.com' },
  ...{ waitingSince: at('10:00'), isPartial: true },
});
const nearlyUp = 'The time for one customer in Roundcube is nearly up.';
const overdue = 'One customer waits past their time in Roundcube.';
const zone = process.env['TZ'] ?? 'UTC';

let world: ReturnType<typeof newWorld>;
const say = (call: string, data: unknown) => ask(call, data, sidebarFrame);
const started = async (settings: object) => {
  await fromOutside(() => fakeBrowser.storage.local.set({ settings: { responseTargetMinutes: 60, ...settings } }));
  await live(at('10:01'), () => {});
  await live(at('10:05'), () => say('report-waiting', [report]));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  world = newWorld();
});
afterEach(() => {
  vi.useRealTimers();
  process.env['TZ'] = zone;
});

test('given the machine slept past both moments, the agent is told once, of what is true now', async () => {
  await started({ timeZone: 'Europe/Oslo' });
  await alarmFires(at('13:20'));
  expect(world.notices).toEqual([overdue]);
  expect(await look()).toMatchObject({ badge: '1', listed: 'a', notice: overdue });
});

test('given the machine slept over the weekend, nothing is said before the team opens, and then once', async () => {
  await started({ timeZone: 'Europe/Oslo' });
  await alarmFires(at('07:00', '2026-11-23'));
  expect(world.notices).toEqual([]);
  await waitUntil(at('09:01', '2026-11-23'));
  expect(world.notices).toEqual([overdue]);
});

test('given the clock was set back after the agent was told, they are not told again, and the badge follows the clock', async () => {
  await started({ timeZone: 'Europe/Oslo' });
  await waitUntil(at('11:01'));
  expect(world.notices).toEqual([nearlyUp, overdue]);
  await live(at('10:10'), ring);
  expect(await look()).toMatchObject({ badge: '', listed: 'a' });
  await waitUntil(at('11:10'));
  expect(world.notices).toEqual([nearlyUp, overdue]);
  expect(await look()).toMatchObject({ badge: '1', listed: 'a' });
});

test('given a clock that says 2020 for a while, nobody is lost once it is right again', async () => {
  await started({ timeZone: 'Europe/Oslo' });
  await live(at('10:10', '2020-01-03'), ring);
  await live(at('10:11', '2020-01-03'), () => say('report-waiting', [report]));
  await live(at('10:20'), () => say('report-waiting', [report]));
  expect(await look()).toMatchObject({ badge: '', listed: 'a', alarm: '10:45' });
  await waitUntil(at('11:01'));
  expect(world.notices).toEqual([nearlyUp, overdue]);
});

test('given hours of one’s own zone and a flight to New York, what is due is counted by the hours there, within the hour', async () => {
  process.env['TZ'] = 'Europe/Oslo';
  await started({});
  expect(await look()).toMatchObject({ alarm: '10:45' });
  process.env['TZ'] = 'America/New_York';
  await waitUntil(at('10:46'));
  // There it is a quarter to five in the morning: an hour of work is over at ten, which is four in Oslo.
  expect(await look()).toMatchObject({ badge: '', listed: 'a', notice: '' });
  await waitUntil(at('15:46'));
  expect(world.notices).toEqual([nearlyUp]);
  await waitUntil(at('16:01'));
  expect(world.notices).toEqual([nearlyUp, overdue]);
});

test('given the hours of the team’s zone, a flight changes nothing', async () => {
  process.env['TZ'] = 'Europe/Oslo';
  await started({ timeZone: 'Europe/Oslo' });
  process.env['TZ'] = 'Asia/Tokyo';
  await waitUntil(at('11:01'));
  expect(world.notices).toEqual([nearlyUp, overdue]);
});

test('given a browser out of space, the call is refused, who was known stays, and the next report is taken once there is space', async () => {
  await started({ timeZone: 'Europe/Oslo' });
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const another = { ...report, conversationKey: 'b'.repeat(64) };
  let answer: unknown;
  await live(at('10:20'), async () => {
    answer = await say('report-waiting', [another]);
  });
  expect(answer).toEqual({ ok: false, refusal: 'fault' });
  expect(await look()).toMatchObject({ listed: 'a' });
  full.mockRestore();
  await live(at('10:21'), () => say('report-waiting', [another]));
  expect(await look()).toMatchObject({ listed: 'ab' });
  await waitUntil(at('11:01'));
  expect(world.notices).toEqual([
    'The time for 2 customers in Roundcube is nearly up.',
    '2 customers wait past their time in Roundcube.',
  ]);
  said.mockRestore();
});
