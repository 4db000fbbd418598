import { describe, expect, test } from 'vitest';
import { ledgerLine, type Stage, stageOf, stagesOf } from '../../lib/complaints/ledger-line.ts';
import { never, nineToFive } from '../sla/weeks.ts';
import { aCourse, aLine, oslo } from './courses.ts';

/** The stages without what was counted from receipt. */
const told = (stages: readonly Stage[]) => stages.map(({ step, at, minutes }) => ({ step, at, minutes }));

describe('what the agent says of a step', () => {
  const read = aCourse({ received: 10, acknowledged: 20, offered: 30, promised: 40, promisedUntil: 90 });

  test('given nothing, the line is what was read', () => {
    expect(ledgerLine(read, {})).toEqual({
      steps: { received: 10, acknowledged: 20, offered: 30, promised: 40, closed: null },
      promisedUntil: 90,
      outcome: null,
      said: new Set(),
    });
  });
  test('given another moment, it wins over what was read; the others stay', () => {
    const said = { received: { at: 5, saidAt: 99 }, offered: { at: 35, saidAt: 99 } };
    expect(ledgerLine(read, said).steps).toEqual({
      received: 5,
      acknowledged: 20,
      offered: 35,
      promised: 40,
      closed: null,
    });
  });
  test('given that it did not happen, it did not', () => {
    const line = ledgerLine(read, { acknowledged: { at: null, saidAt: 99 }, promised: { at: null, saidAt: 99 } });
    expect(line.steps).toEqual({ received: 10, acknowledged: null, offered: 30, promised: null, closed: null });
    expect(line.promisedUntil).toBeNull();
  });
  test('given a step nobody read, it happened', () => {
    expect(ledgerLine(aCourse({ received: 10 }), { offered: { at: 12, saidAt: 99 } }).steps.offered).toBe(12);
  });
  test('given a promise of theirs, the day that was read is not taken for it', () => {
    expect(ledgerLine(read, { promised: { at: 41, saidAt: 99 } })).toMatchObject({
      steps: { promised: 41 },
      promisedUntil: null,
    });
  });
  test('given that it was never received, what was read stays: a complaint has a beginning', () => {
    expect(ledgerLine(read, { received: { at: null, saidAt: 99 } }).steps.received).toBe(10);
  });
  test('given some steps, the line tells which, whatever was said of them', () => {
    const line = ledgerLine(read, { acknowledged: { at: null, saidAt: 99 }, promised: { at: 40, saidAt: 99 } });
    expect(line.said).toEqual(new Set(['acknowledged', 'promised']));
  });
});

describe('the end', () => {
  const ended = (at: number | null, saidAt: number) => ({
    closed: { at, saidAt, outcome: at === null ? null : ('confirmed' as const) },
  });

  test('given one that was read, it is told, and that nobody said it', () => {
    expect(ledgerLine(aCourse({ closed: 8, outcome: 'without' }), {})).toMatchObject({
      steps: { closed: 8 },
      outcome: 'without',
      said: new Set(),
    });
  });
  test('given one that was read before the latest complaint, it is open and has no outcome', () => {
    expect(ledgerLine(aCourse({ closed: 8, outcome: 'without', complained: 9 }), {})).toMatchObject({
      steps: { closed: null },
      outcome: null,
    });
  });
  test('given one the agent names, it is told, and that they said it', () => {
    expect(ledgerLine(aCourse(), ended(7, 20))).toMatchObject({
      steps: { closed: 7 },
      outcome: 'confirmed',
      said: new Set(['closed']),
    });
  });
  test('given one before a complaint that was known when they said it, it holds', () => {
    expect(ledgerLine(aCourse({ complained: 15 }), ended(7, 20))).toMatchObject({
      steps: { closed: 7 },
      outcome: 'confirmed',
    });
  });
  test('given a complaint after they said it, it is open again', () => {
    expect(ledgerLine(aCourse({ complained: 21 }), ended(7, 20))).toMatchObject({
      steps: { closed: null },
      outcome: null,
    });
  });
  test('given a complaint and an end after they said it, that end is told, and not as theirs', () => {
    const again = aCourse({ complained: 21, closed: 25, outcome: 'without' });
    expect(ledgerLine(again, ended(7, 20))).toMatchObject({
      steps: { closed: 25 },
      outcome: 'without',
      said: new Set(),
    });
  });
  test('given an end that was read, earlier or later than theirs, it gives way to what they say of it', () => {
    for (const closed of [5, 12, 20]) {
      expect(ledgerLine(aCourse({ closed, outcome: 'without' }), ended(7, 20))).toMatchObject({
        steps: { closed: 7 },
        outcome: 'confirmed',
        said: new Set(['closed']),
      });
    }
  });
  test('given that they say it is not over, it is open until it ends later', () => {
    const notOver = ended(null, 20);
    expect(ledgerLine(aCourse({ closed: 12, outcome: 'without' }), notOver)).toMatchObject({
      steps: { closed: null },
      outcome: null,
      said: new Set(['closed']),
    });
    expect(ledgerLine(aCourse({ closed: 22, outcome: 'without' }), notOver)).toMatchObject({
      steps: { closed: 22 },
      outcome: 'without',
      said: new Set(),
    });
  });
});

describe('the stages', () => {
  // Wednesday 18, Thursday 19, Friday 20, Monday 23; open from nine to five.
  const received = oslo(18, '10:00');

  test('given a complaint nobody answered, it has been received until now', () => {
    expect(told(stagesOf(aLine({ received }), nineToFive, oslo(18, '12:30')))).toEqual([
      { step: 'received', at: received, minutes: 150 },
    ]);
  });
  test('given a night between two steps, it does not count', () => {
    const acknowledged = oslo(19, '09:30');
    expect(told(stagesOf(aLine({ received: oslo(18, '16:30'), acknowledged }), nineToFive, oslo(19, '10:30')))).toEqual(
      [
        { step: 'received', at: oslo(18, '16:30'), minutes: 60 },
        { step: 'acknowledged', at: acknowledged, minutes: 60 },
      ],
    );
  });
  test('given a weekend between two steps, it does not count', () => {
    const offered = oslo(23, '11:00');
    // An hour on Friday and two on Monday, then half an hour.
    expect(told(stagesOf(aLine({ received: oslo(20, '16:00'), offered }), nineToFive, oslo(23, '11:30')))).toEqual([
      { step: 'received', at: oslo(20, '16:00'), minutes: 180 },
      { step: 'offered', at: offered, minutes: 30 },
    ]);
  });
  test('given it is over, the end takes no time, however long ago it was', () => {
    const closed = oslo(18, '11:00');
    expect(told(stagesOf(aLine({ received, closed }), nineToFive, oslo(23, '11:00')))).toEqual([
      { step: 'received', at: received, minutes: 60 },
      { step: 'closed', at: closed, minutes: 0 },
    ]);
  });
  test('given steps out of the usual order, they are told in the order they were reached', () => {
    const promised = oslo(18, '10:30');
    const offered = oslo(18, '11:30');
    const acknowledged = oslo(18, '11:45');
    expect(told(stagesOf(aLine({ received, acknowledged, offered, promised }), nineToFive, oslo(18, '12:00')))).toEqual(
      [
        { step: 'received', at: received, minutes: 30 },
        { step: 'promised', at: promised, minutes: 60 },
        { step: 'offered', at: offered, minutes: 15 },
        { step: 'acknowledged', at: acknowledged, minutes: 15 },
      ],
    );
  });
  test('given one reply that does all, the steps are told in their usual order and the last takes the time', () => {
    const at = oslo(18, '11:00');
    expect(
      told(stagesOf(aLine({ received, promised: at, offered: at, acknowledged: at }), nineToFive, oslo(18, '12:00'))),
    ).toEqual([
      { step: 'received', at: received, minutes: 60 },
      { step: 'acknowledged', at, minutes: 0 },
      { step: 'offered', at, minutes: 0 },
      { step: 'promised', at, minutes: 60 },
    ]);
  });
  test('given half a minute, it is rounded to a whole one', () => {
    expect(stagesOf(aLine({ received }), nineToFive, oslo(18, '10:02:30'))[0]?.minutes).toBe(3);
    expect(stagesOf(aLine({ received }), nineToFive, oslo(18, '10:02:20'))[0]?.minutes).toBe(2);
  });
  test('given a step ahead of our clock, no time has passed since', () => {
    expect(told(stagesOf(aLine({ received }), nineToFive, oslo(18, '09:30')))).toEqual([
      { step: 'received', at: received, minutes: 0 },
    ]);
  });
  test('given a week without open hours, nothing takes working time', () => {
    expect(stagesOf(aLine({ received }), never, oslo(23, '11:00'))[0]?.minutes).toBe(0);
  });
});

describe('where it stands', () => {
  test('given nothing but the complaint, it is received', () => {
    expect(stageOf(aLine({ received: 0 }))).toBe('received');
  });
  test('given steps, the one that was reached last, in whatever order they came', () => {
    expect(stageOf(aLine({ received: 1, acknowledged: 2, offered: 3 }))).toBe('offered');
    expect(stageOf(aLine({ received: 1, acknowledged: 5, offered: 3 }))).toBe('acknowledged');
    expect(stageOf(aLine({ received: 1, offered: 6, promised: 4 }))).toBe('offered');
  });
  test('given steps of one reply, the last of their usual order', () => {
    expect(stageOf(aLine({ received: 1, acknowledged: 4, offered: 4, promised: 4 }))).toBe('promised');
  });
  test('given an end, it is closed, though a reply came after it', () => {
    expect(stageOf(aLine({ received: 1, closed: 4, promised: 6 }))).toBe('closed');
  });
});

test('given an end the agent named, a desk that closes it later by itself changes nothing', () => {
  const own = { closed: { at: 7, saidAt: 20, outcome: 'confirmed' as const } };
  const line = ledgerLine(aCourse({ received: 1, complained: 1, closed: 50, outcome: 'without' }), own);
  expect([line.steps.closed, line.outcome]).toEqual([7, 'confirmed']);
});

test('given a complaint after the end the agent named, it is open and that end is not told as the agent’s', () => {
  const own = { closed: { at: 7, saidAt: 20, outcome: 'confirmed' as const } };
  const line = ledgerLine(aCourse({ received: 1, complained: 30 }), own);
  expect([line.steps.closed, line.outcome, line.said.has('closed')]).toEqual([null, null, false]);
});

test('given steps, each is counted from receipt, to the minute and not by the stages between; what came before is at once', () => {
  const line = aLine({
    received: oslo(18, '11:00'),
    acknowledged: oslo(18, '10:00'),
    offered: oslo(18, '12:00:29'),
    promised: oslo(18, '12:00:58'),
  });
  const since = Object.fromEntries(
    stagesOf(line, nineToFive, oslo(18, '13:00')).map(({ step, sinceReceipt }) => [step, sinceReceipt]),
  );
  expect(since).toEqual({ received: 0, acknowledged: 0, offered: 60, promised: 61 });
});
