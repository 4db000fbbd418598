// door: lib/db/waiting.ts lib/db/aggregates.ts lib/db/seen.ts lib/db/schema.ts lib/stats/aggregate.ts
// door: lib/db/complaints.ts lib/db/load.ts lib/stats/load.ts
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { countObservation, loadAggregates } from '../../lib/db/aggregates.ts';
import { keepComplaint, loadComplaints, pruneComplaints, sayStep } from '../../lib/db/complaints.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { countLoad, loadLoad } from '../../lib/db/load.ts';
import { pruneSeen } from '../../lib/db/seen.ts';
import {
  isRecent,
  keepReports,
  keepWaitingIf,
  loadWaitingRows,
  markTold,
  reopenBy,
  settle,
} from '../../lib/db/waiting.ts';
import type { ComplaintReport } from '../../lib/messaging/complaint.ts';
import type { WaitingReport } from '../../lib/messaging/waiting.ts';
import type { Observation } from '../../lib/stats/observation.ts';
import { freshStore } from '../db/fresh.ts';
import {
  complaintReport,
  complaintRow,
  draftNote,
  keptPromise,
  observation,
  origins,
  waitingReport,
} from './call-shapes.ts';
import { delivered } from './delivered.ts';
import { expectFound, hold, INPUTS, requireCleanPrototype } from './hold.ts';
import { junk } from './junk.ts';
import { flag, id, instant, key, list, nullable, object, type Shape, textLike, whole, word } from './shape.ts';

const now = 1_800_000_000_000;
const day = 86_400_000;
beforeEach(freshStore);

const recent: Shape<number> = { valid: fc.integer({ min: now - 59 * day, max: now }), broken: instant.broken };
const mark = nullable(instant);
const waitingRow = object({
  conversationKey: textLike(
    fc.nat(1_000_000).map((i) => i.toString(16).padStart(64, '0')),
    ['a'.repeat(63), 'A'.repeat(64)],
  ),
  hostId: id('demo', 'roundcube'),
  origin: textLike(fc.constantFrom<string>(...origins), ['https://mail.example.com/?q=', 'null']),
  waitingSince: recent,
  state: word('upset', 'uneasy', 'calm', 'pleased', 'abusive', 'unread'),
  clock: word('first-reply', 'next-reply', 'next-update'),
  pressing: list(word('upset', 'urgent', 'high-stakes'), 3),
  isPartial: flag,
  promises: list(keptPromise, 5),
  snoozedAt: mark,
  snoozedUntil: mark,
  isIgnored: { valid: fc.constant(false), broken: flag.broken },
  draft: nullable(object({ ...draftNote, notedAt: instant })),
  droppedPromises: list(key, 5),
  warnedAt: mark,
  toldAt: mark,
  settledAt: { valid: fc.constant(null), broken: mark.broken },
});

const count = whole(0, 2 ** 53 - 1);
const states = object({ upset: count, uneasy: count, calm: count, pleased: count, abusive: count, unread: count });
const cues: Shape = {
  valid: fc.dictionary(id('simply', 'calm-down').valid, count.valid, { noNullPrototype: true }),
  broken: fc.oneof(
    fc.tuple(id('simply').valid, count.broken).map(([cue, wrong]) => ({ [cue]: wrong })),
    fc.constant({ 'Where is my parcel': 1 }),
    fc.constantFrom(null, 7, 'simply'),
  ),
};
const outcomes = object({ used: count, dismissed: count, wrong: count });
const nudges: Shape = {
  valid: fc.dictionary(id('simply', 'calm-down').valid, outcomes.valid, { noNullPrototype: true }),
  broken: fc.oneof(
    fc.tuple(id('simply').valid, outcomes.broken).map(([cue, wrong]) => ({ [cue]: wrong })),
    fc.constantFrom<unknown>(null, 7, { simply: 3 }),
  ),
};
const aggregate = object({
  week: textLike(
    fc
      .tuple(fc.integer({ min: 1970, max: 9999 }), fc.integer({ min: 1, max: 53 }))
      .map(([year, week]) => `${year}-W${String(week).padStart(2, '0')}`),
    ['2026-W00', '2026-W54', '2026-47', 'NaN-WNaN', '12026-W01'],
  ),
  hostId: id('demo', 'roundcube'),
  side: word('customer', 'agent'),
  agents: count,
  messages: count,
  states,
  cues,
  turns: object({ better: count, same: count, worse: count }),
  nudges,
});

const loadWeek = object({
  week: textLike(
    fc
      .tuple(fc.integer({ min: 1970, max: 9999 }), fc.integer({ min: 1, max: 53 }))
      .map(([year, week]) => `${year}-W${String(week).padStart(2, '0')}`),
    ['2026-W00', '2026-W54', '2026-47'],
  ),
  hostId: id('demo', 'roundcube'),
  ...{ agents: count, arrived: count, answered: count, answeredLate: count, hours: count, hoursOver: count },
});

type Store = 'waiting' | 'aggregates' | 'complaints' | 'load';

interface Kept {
  readonly row: unknown;
  readonly isWhole: boolean;
}
const kept = ({ valid, broken }: Shape): fc.Arbitrary<Kept> =>
  fc.oneof(
    valid.map((row) => ({ row, isWhole: true })),
    broken.map((row) => ({ row, isWhole: false })),
    junk.map((row) => ({ row, isWhole: false })),
  );

/** Puts the rows as they are, as a damaged disk would have them; tells which the store took. */
async function put(store: Store, rows: readonly Kept[]): Promise<Map<string, Kept>> {
  const took = new Map<string, Kept>();
  const transaction = (await openDatabase()).transaction(store, 'readwrite');
  await transaction.store.clear();
  const pathOf = (row: unknown) =>
    [transaction.store.keyPath].flat().map((part) => (row as Record<string, unknown>)[String(part)]);
  for (const one of rows) {
    try {
      await transaction.store.put(delivered(one.row) as never);
      took.set(JSON.stringify(pathOf(one.row)), one);
    } catch {
      // Not even a broken store has a row without a key.
    }
  }
  await transaction.done;
  return took;
}

const batch = 100;
const batches = (shape: Shape) => fc.array(kept(shape), { minLength: batch, maxLength: batch });
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

/** Of rows in any state, those that are whole come out as they are; no other does. */
function rowsHold(store: Store, shape: Shape, load: () => Promise<readonly unknown[]>) {
  return fc.asyncProperty(batches(shape), async (rows) => {
    const took = await put(store, rows);
    const expected = [...took.values()].filter(({ isWhole }) => isWhole).map(({ row }) => row);
    const loaded = await load();
    if (loaded.length !== expected.length) throw new Error('other rows than the whole ones');
    if (!expected.every((row) => loaded.some((one) => isDeepStrictEqual(one, row))))
      throw new Error('a row was changed');
    requireCleanPrototype();
  });
}

test('given ten thousand rows of who waits, the whole ones are listed and no other', async () => {
  await hold(
    rowsHold('waiting', waitingRow, () => loadWaitingRows(now)),
    INPUTS / batch,
  );
});

test('given ten thousand counts, the whole ones are loaded and no other', async () => {
  await hold(rowsHold('aggregates', aggregate, loadAggregates), INPUTS / batch);
});

test('given ten thousand complaints and weeks of load, the whole ones are loaded and no other', async () => {
  await hold(rowsHold('complaints', complaintRow, loadComplaints), INPUTS / batch);
  await hold(rowsHold('load', loadWeek, loadLoad), INPUTS / batch);
});

test('given broken complaints and weeks of load, whatever is done beside them never fails', async () => {
  const work = fc.tuple(
    fc.array(kept(complaintRow), { minLength: 8, maxLength: 8 }),
    fc.array(kept(loadWeek), { minLength: 8, maxLength: 8 }),
    complaintReport.valid,
  );
  await hold(
    fc.asyncProperty(work, async ([complaints, weeks, report]) => {
      await put('complaints', complaints);
      await put('load', weeks);
      const { origin, conversationKey } = report as ComplaintReport;
      await keepComplaint(report as ComplaintReport, now);
      await sayStep(origin, conversationKey, { step: 'closed', at: now }, now);
      await countLoad([{ what: 'arrived', hostId: 'demo', at: now, name: conversationKey }], now);
      await pruneComplaints(now, 5);
      const whole = await loadComplaints();
      if (whole.length > 5) throw new Error('more than may be kept');
      if (whole.length !== (await (await openDatabase()).count('complaints'))) throw new Error('a broken one was kept');
      requireCleanPrototype();
    }),
    120,
  );
});

test('given broken rows, whatever is done beside them never fails and leaves whole rows only where it wrote', async () => {
  const work = fc.tuple(
    fc.array(kept(waitingRow), { minLength: 8, maxLength: 8 }),
    fc.array(kept(aggregate), { minLength: 8, maxLength: 8 }),
    fc.array(waitingReport.valid, { maxLength: 3 }),
    observation.valid,
  );
  await hold(
    fc.asyncProperty(work, async ([waiting, counts, reports, seen]) => {
      await put('waiting', waiting);
      await put('aggregates', counts);
      const key = (seen as Observation).conversationKey;
      await keepReports(reports as WaitingReport[], now, 2);
      await settle(key, now, origins[0]);
      await reopenBy(seen as Observation, now, origins[0]);
      await markTold({ warnedAt: [], toldAt: [key] }, now);
      await countObservation(seen as Observation, now);
      await keepWaitingIf((row) => isRecent(row, now));
      const rows = await (await openDatabase()).getAll('waiting');
      const listed = await loadWaitingRows(now);
      expect(sorted(rows).length).toBeGreaterThanOrEqual(listed.length);
      expect(
        rows.every(({ origin, waitingSince }) => typeof origin === 'string' && (waitingSince ?? 0) <= now + day),
      ).toBe(true);
      for (const { week, messages } of await loadAggregates()) {
        expect(week).toMatch(/^\d{4}-W\d\d$/);
        expect(messages).toBeTypeOf('number');
      }
      requireCleanPrototype();
    }),
    120,
  );
});

test('given seen messages in any state, those whose time is over go and nothing fails', async () => {
  const expiry = fc.oneof(
    fc.integer({ min: now - day, max: now + day }),
    fc.constantFrom<unknown>(Number.POSITIVE_INFINITY, '2026', new Date(0), [], null, undefined, 1e300, -1),
  );
  await hold(
    fc.asyncProperty(fc.array(expiry, { minLength: batch, maxLength: batch }), async (expiries) => {
      const transaction = (await openDatabase()).transaction('seen', 'readwrite');
      await transaction.store.clear();
      for (const [i, expiresAt] of expiries.entries())
        void transaction.store.put({ messageKey: `${i}`, expiresAt } as never);
      await transaction.done;
      await pruneSeen(now);
      const left = (await (await openDatabase()).getAllFromIndex('seen', 'by-expiry')).map(
        ({ expiresAt }) => expiresAt,
      );
      const expected = expiries.filter((at) => typeof at === 'number' && at > now && at <= now + 60 * day);
      if (
        !isDeepStrictEqual(
          [...left],
          [...(expected as number[])].sort((a, b) => a - b),
        )
      )
        throw new Error('wrongly pruned');
    }),
    INPUTS / batch / 4,
  );
});

test('given rows that are believed, rows that are all lost, and a reader that throws, the fuzzer finds each out', async () => {
  const believed = async () => (await openDatabase()).getAll('waiting');
  await expectFound(rowsHold('waiting', waitingRow, believed));
  await expectFound(rowsHold('aggregates', aggregate, async () => (await openDatabase()).getAll('aggregates')));
  await expectFound(rowsHold('complaints', complaintRow, async () => (await openDatabase()).getAll('complaints')));
  await expectFound(rowsHold('load', loadWeek, async () => (await openDatabase()).getAll('load')));
  await expectFound(rowsHold('waiting', waitingRow, async () => []));
  await expectFound(
    rowsHold('waiting', waitingRow, async () => (await believed()).filter((row) => row.origin.startsWith('https:'))),
  );
});
