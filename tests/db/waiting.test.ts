import { beforeEach, describe, expect, test } from 'vitest';
import {
  entryOf,
  isRecent,
  keepReports,
  keepWaitingIf,
  loadWaitingRows,
  markTold,
  reopenBy,
  settle,
  wouldReopen,
} from '../../lib/db/waiting.ts';
import type { WaitingReport } from '../../lib/messaging/waiting.ts';
import { observation } from '../stats/rows.ts';
import { freshStore } from './fresh.ts';
import { anEntry, aReport } from './rows.ts';

const key = 'c'.repeat(64);
const at = (time: string) => Date.parse(`2026-11-18T${time}Z`);
const reported = (rest: Partial<WaitingReport> = {}): WaitingReport =>
  aReport({ conversationKey: key, waitingSince: at('09:00'), ...rest });
const entries = async (now: number) => (await loadWaitingRows(now)).map(entryOf);
beforeEach(freshStore);

test('given two who wait, the longest comes first and nothing beside the entry is told', async () => {
  await keepReports(
    [reported({ waitingSince: at('09:30') }), reported({ conversationKey: 'a'.repeat(64) })],
    at('10:00'),
  );
  expect(await entries(at('10:00'))).toEqual([
    anEntry({ conversationKey: 'a'.repeat(64), waitingSince: at('09:00') }),
    anEntry({ conversationKey: key, waitingSince: at('09:30') }),
  ]);
});

test('given an answer, nobody waits there any more', async () => {
  await keepReports([reported()], at('10:00'));
  await keepReports([reported({ waitingSince: null })], at('10:05'));
  expect(await entries(at('10:05'))).toEqual([]);
});

test('given a clock that runs ahead, the wait begins now and not later', async () => {
  await keepReports([reported({ waitingSince: at('11:00') })], at('10:00'));
  expect((await entries(at('10:00')))[0]?.waitingSince).toBe(at('10:00'));
});

test('given a list that never opened the mail, what was read of it stays known', async () => {
  await keepReports([reported({ state: 'upset' })], at('10:00'));
  await keepReports([reported({ state: 'unread', isPartial: true })], at('10:01'));
  expect((await entries(at('10:01')))[0]?.state).toBe('upset');
});

test('given a newer mail that nobody read, the older reading is not taken for it', async () => {
  await keepReports([reported({ state: 'upset' })], at('10:00'));
  await keepReports([reported({ state: 'unread', waitingSince: at('10:30') })], at('10:31'));
  expect((await entries(at('10:31')))[0]?.state).toBe('unread');
});

describe('settled by the agent', () => {
  test('given the same wait is reported again, it does not come back', async () => {
    await keepReports([reported()], at('10:00'));
    await settle(key, at('10:05'));
    await keepReports([reported()], at('10:06'));
    expect(await entries(at('10:06'))).toEqual([]);
  });

  test('given the customer writes again, the list brings it back from then on', async () => {
    await keepReports([reported()], at('10:00'));
    await settle(key, at('10:05'));
    await keepReports([reported({ waitingSince: at('10:20') })], at('10:21'));
    expect((await entries(at('10:21')))[0]?.waitingSince).toBe(at('10:20'));
  });

  test('given a host that still names the oldest mail, the newer message seen brings it back, from its own time', async () => {
    await keepReports([reported()], at('10:00'));
    await settle(key, at('10:05'));
    const seen = observation({ at: at('10:20'), state: 'uneasy' });
    expect(await wouldReopen(seen, at('10:21'))).toBe(true);
    await reopenBy(seen, at('10:21'));
    expect(await wouldReopen(seen, at('10:21'))).toBe(false);
    await keepReports([reported({ state: 'uneasy' })], at('10:21'));
    expect(await entries(at('10:21'))).toEqual([
      anEntry({ conversationKey: key, waitingSince: at('10:20'), state: 'uneasy', clock: 'next-reply' }),
    ]);
  });

  test.each([
    ['an older message', observation({ at: at('09:30') })],
    ['thanks that only close the matter', observation({ at: at('10:20'), flags: ['closing-only'] })],
    ['an automatic answer', observation({ at: at('10:20'), flags: ['automatic'] })],
    ["the agent's own message", observation({ at: at('10:20'), side: 'agent' })],
  ])('given %s, it stays settled', async (_, seen) => {
    await keepReports([reported()], at('10:00'));
    await settle(key, at('10:05'));
    expect(await wouldReopen(seen, at('10:21'))).toBe(false);
    await reopenBy(seen, at('10:21'));
    expect(await entries(at('10:21'))).toEqual([]);
  });
});

describe('what the agent was told', () => {
  const marks = async () => {
    const [row] = await loadWaitingRows(at('15:00'));
    return [row?.warnedAt, row?.toldAt];
  };

  test('given the same wait known more exactly, it stays told', async () => {
    await keepReports([reported()], at('10:00'));
    await markTold({ warnedAt: [key], toldAt: [] }, at('12:00'));
    await markTold({ warnedAt: [], toldAt: [key] }, at('13:00'));
    await keepReports([reported({ waitingSince: at('09:00') + 40_000 })], at('13:05'));
    expect(await marks()).toEqual([at('12:00'), at('13:00')]);
  });

  test('given a message that came after, it is a new wait', async () => {
    await keepReports([reported()], at('10:00'));
    await markTold({ warnedAt: [key], toldAt: [] }, at('12:00'));
    await keepReports([reported({ waitingSince: at('12:30') })], at('12:31'));
    expect(await marks()).toEqual([null, null]);
  });
});

test('given two sites that show the same conversation, each has its own row', async () => {
  const there = reported({ origin: 'https://mail.example' });
  await keepReports([reported(), there], at('10:00'));
  await settle(key, at('10:05'), 'https://mail.example');
  const whereAndSince = async (time: string) =>
    (await entries(at(time))).map(({ origin, waitingSince }) => [origin, waitingSince]);
  const desk = ['https://desk.example', at('09:00')];
  expect(await whereAndSince('10:06')).toEqual([desk]);
  await reopenBy(observation({ at: at('10:20') }), at('10:21'), 'https://desk.example');
  expect(await whereAndSince('10:21')).toEqual([desk]);
  await reopenBy(observation({ at: at('10:20') }), at('10:21'), 'https://mail.example');
  expect(await whereAndSince('10:21')).toEqual([desk, ['https://mail.example', at('10:20')]]);
});

test('given a mail from the year 9999 after the agent settled, the wait begins a day ahead at most', async () => {
  await keepReports([reported()], at('10:00'));
  await settle(key, at('10:05'));
  await reopenBy(observation({ at: 253_402_300_799_999 }), at('10:06'));
  expect((await entries(at('10:06')))[0]?.waitingSince).toBe(at('10:06') + 86_400_000);
});

test('given more on one site than are kept, those that have waited longest go, and no other site’s', async () => {
  const there = reported({ origin: 'https://mail.example', waitingSince: at('08:00') });
  const wait = (name: string, since: string) => reported({ conversationKey: name.repeat(64), waitingSince: at(since) });
  await keepReports([there, wait('a', '09:00'), wait('b', '09:10')], at('10:00'), 3);
  await keepReports([wait('d', '09:20'), wait('e', '09:30')], at('10:00'), 3);
  expect((await entries(at('10:00'))).map(({ waitingSince }) => waitingSince)).toEqual(
    ['08:00', '09:10', '09:20', '09:30'].map(at),
  );
});

test('given sixty days, a wait is neither listed nor kept', async () => {
  const later = at('09:00') + 60 * 86_400_000;
  await keepReports([reported()], at('10:00'));
  expect(await entries(later - 1)).toHaveLength(1);
  expect(await entries(later)).toEqual([]);
  await keepWaitingIf((row) => isRecent(row, later));
  expect(await entries(at('10:00'))).toEqual([]);
});
