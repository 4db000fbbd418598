import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paceOf, type Queued } from '../../lib/sla/pace.ts';
import type { Pressing } from '../../lib/sla/pressing.ts';
import { bySoonest } from '../../lib/sla/targets.ts';

const now = Date.parse('2026-11-18T12:00+01:00');
const tenMinutes = { minutesPerAnswer: 10, answerers: 1 };

/** One who is due in so many working minutes; overdue where none are left. */
function due(minutesLeft: number, name = '', pressing: readonly Pressing[] = [], waitingSince = 0): Queued {
  const dueAt = now + minutesLeft * 60_000;
  const state = minutesLeft <= 0 ? 'overdue' : 'in-time';
  return {
    conversationKey: name,
    pressing,
    due: { waitingSince, atRiskAt: dueAt, dueAt, state, workingMinutesLeft: minutesLeft, used: 0, what: 'reply' },
  };
}
const lateOf = (minutesLeft: readonly number[], pace = tenMinutes) =>
  paceOf(
    minutesLeft.map((left) => due(left)),
    pace,
    false,
  ).late;
/** So many whom nobody can answer in time, and all others of so many with a week left. */
const lateAmong = (late: number, all: number) => Array.from({ length: all }, (_, i) => due(i < late ? 1 : 10_000));
const firstOf = (queue: readonly Queued[]) =>
  paceOf(queue, tenMinutes, false).first.map(({ conversationKey, why }) => `${conversationKey}: ${why}`);

describe('how many come too late', () => {
  test('given nobody waits, nobody is late and it is not over, whatever it was', () => {
    const nothing = { waiting: 0, late: 0, isOver: false, first: [] };
    expect(paceOf([], tenMinutes, false)).toEqual(nothing);
    expect(paceOf([], tenMinutes, true)).toEqual(nothing);
  });

  test('given three who just fit one after the other, none is late; a minute less, and the last is', () => {
    expect(lateOf([10, 20, 30])).toBe(0);
    expect(lateOf([10, 20, 29])).toBe(1);
  });

  test('given too many, those are counted whom answers to all that are due sooner leave too little time', () => {
    expect(paceOf([due(100), due(25), due(5), due(15)], tenMinutes, false)).toMatchObject({
      waiting: 4,
      late: 3,
      isOver: true,
    });
  });

  test('given two who answer, twice as many fit; given none is named, it is one', () => {
    expect(lateOf([5, 15, 25, 100], { minutesPerAnswer: 10, answerers: 2 })).toBe(0);
    expect(lateOf([5, 9, 14, 100], { minutesPerAnswer: 10, answerers: 2 })).toBe(2);
    expect(lateOf([5, 15, 25, 100], { minutesPerAnswer: 10, answerers: 0 })).toBe(3);
  });

  test('given some are overdue, those count whom the next sixty minutes do not reach', () => {
    expect(lateOf([-400, -300, -200, -100, -50, 0])).toBe(0);
    expect(lateOf([-400, -300, -200, -100, -50, -1, 0])).toBe(1);
    expect(lateOf([-5], { minutesPerAnswer: 60, answerers: 1 })).toBe(0);
    expect(lateOf([-5], { minutesPerAnswer: 61, answerers: 1 })).toBe(1);
  });

  test('given some are overdue, they come before one who is in time yet', () => {
    expect(lateOf([29, -30, -5])).toBe(1);
    expect(lateOf([30, -30, -5])).toBe(0);
  });
});

describe('from when on it is too much', () => {
  test('given two late, it is not; given three, it is', () => {
    expect(paceOf(lateAmong(2, 4), tenMinutes, false)).toMatchObject({ late: 2, isOver: false });
    expect(paceOf(lateAmong(3, 4), tenMinutes, false)).toMatchObject({ late: 3, isOver: true });
  });

  test('given three late, it is for twenty who wait, and not for twenty-one: 15 %', () => {
    expect(paceOf(lateAmong(3, 20), tenMinutes, false)).toMatchObject({ late: 3, isOver: true });
    expect(paceOf(lateAmong(3, 21), tenMinutes, false)).toMatchObject({ late: 3, isOver: false });
  });

  test('given it was too much, one late keeps it so, of twenty and not of twenty-one: 5 %', () => {
    expect(paceOf(lateAmong(1, 20), tenMinutes, false).isOver).toBe(false);
    expect(paceOf(lateAmong(1, 20), tenMinutes, true)).toMatchObject({ late: 1, isOver: true });
    expect(paceOf(lateAmong(1, 21), tenMinutes, true)).toMatchObject({ late: 1, isOver: false });
  });

  test('given it was too much and nobody is late any more, it is over with', () => {
    expect(paceOf(lateAmong(0, 3), tenMinutes, true)).toMatchObject({ late: 0, isOver: false, first: [] });
  });
});

describe('who might come first', () => {
  test('given one of each kind, much at stake comes before upset, upset before urgent, however soon others are due', () => {
    expect(firstOf([due(1, 'plain'), due(2, 'hurry', ['urgent']), due(3, 'cross', ['upset'])])).toEqual([
      'cross: upset',
      'hurry: urgent',
      'plain: soonest',
    ]);
    expect(
      firstOf([
        due(1, 'plain'),
        due(2, 'hurry', ['urgent']),
        due(3, 'cross', ['upset']),
        due(4, 'grave', ['high-stakes']),
      ]),
    ).toEqual(['grave: high-stakes', 'cross: upset', 'hurry: urgent']);
  });

  test('given one who presses in several ways, the gravest counts, and they are named once', () => {
    expect(firstOf([due(1, 'a'), due(2, 'b'), due(3, 'all', ['urgent', 'upset', 'high-stakes'])])).toEqual([
      'all: high-stakes',
      'a: soonest',
      'b: soonest',
    ]);
    expect(firstOf([due(1, 'a'), due(2, 'b'), due(3, 'two', ['urgent', 'upset'])])[0]).toBe('two: upset');
  });

  test('given several of one kind, who is due sooner comes first; given the same due time, who has waited longer', () => {
    expect(firstOf([due(4, 'c', ['upset']), due(2, 'a', ['upset']), due(3, 'b', ['upset'])])).toEqual([
      'a: upset',
      'b: upset',
      'c: upset',
    ]);
    expect(firstOf([due(2, 'newer', [], 20), due(2, 'older', [], 10), due(1, 'sooner', [], 30)])).toEqual([
      'sooner: soonest',
      'older: soonest',
      'newer: soonest',
    ]);
  });

  test('given many, three are named', () => {
    expect(firstOf([due(5, 'e'), due(4, 'd'), due(3, 'c'), due(2, 'b'), due(1, 'a')])).toEqual([
      'a: soonest',
      'b: soonest',
      'c: soonest',
    ]);
    const upset = [4, 3, 2, 1].map((left) => due(left, `${left}`, ['upset']));
    expect(firstOf([...upset, due(9, 'grave', ['high-stakes'])])).toEqual([
      'grave: high-stakes',
      '1: upset',
      '2: upset',
    ]);
  });

  test('given one who does not press, the reason is that they are overdue, or else due soonest', () => {
    expect(firstOf([due(1, 'b'), due(-5, 'a'), due(3, 'c'), due(4, 'd')])).toEqual([
      'a: overdue',
      'b: soonest',
      'c: soonest',
    ]);
  });

  test('given one who is overdue and upset, the reason is how they may feel', () => {
    expect(firstOf([due(-5, 'a', ['upset']), due(1, 'b'), due(2, 'c'), due(3, 'd')])[0]).toBe('a: upset');
  });

  test('given it is not too much, nobody is put before others', () => {
    expect(firstOf([due(1, 'a', ['high-stakes']), due(2, 'b', ['upset']), due(600, 'c')])).toEqual([]);
  });
});

describe('any order of answers of a minute each', () => {
  const minuteEach = { minutesPerAnswer: 1, answerers: 1 };
  const lateness = (order: readonly Queued[]) => order.map(({ due }, i) => i + 1 - due.workingMinutesLeft);
  const shuffled = (queue: readonly Queued[]) =>
    fc.shuffledSubarray([...queue], { minLength: queue.length, maxLength: queue.length });

  test('given soonest due first, the greatest lateness is no greater than in any other, and those late in it are found', () => {
    const queues = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        queues.chain((lefts) => shuffled(lefts.map((left) => due(left)))),
        (queue) => {
          const soonest = lateness([...queue].sort(bySoonest));
          expect(Math.max(...soonest)).toBeLessThanOrEqual(Math.max(...lateness(queue)));
          expect(paceOf(queue, minuteEach, false).late).toBe(soonest.filter((late) => late > 0).length);
        },
      ),
    );
  });

  test('given an order in which nobody is late, nobody is found late', () => {
    const spares = fc.array(fc.nat({ max: 10 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        spares.chain((spare) => shuffled(spare.map((more, place) => due(place + 1 + more)))),
        (queue) => {
          expect(paceOf(queue, minuteEach, false).late).toBe(0);
        },
      ),
    );
  });
});
