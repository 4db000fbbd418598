import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type AnswerTimes,
  answerTimesSchema,
  arrivalsPerHour,
  minutesPerAnswer,
  noAnswerTimes,
  withAnswers,
  withArrival,
} from '../../lib/sla/answer-times.ts';
import { never, nineToFive } from './weeks.ts';

// A Wednesday in Oslo, and the number of its day since 1970.
const at = (time: string, day = 18) => Date.parse(`2026-11-${String(day).padStart(2, '0')}T${time}+01:00`);
const wednesday = 20_775;
const watched = noAnswerTimes(at('09:00'));
const known = (rest: Partial<AnswerTimes>): AnswerTimes => ({ ...watched, ...rest });
const answered = (before: AnswerTimes, now: number, answers = 1, isEmpty = false) =>
  withAnswers(before, answers, isEmpty, nineToFive, now);

describe('from one answer to the next', () => {
  test('given the first answer, there is no distance; given the second, it is between the two', () => {
    const first = answered(watched, at('10:00'));
    expect(first).toEqual({ since: at('09:00'), answeredAt: at('10:00'), times: [], arrivals: [] });
    expect(answered(first, at('10:12'))).toEqual({
      since: at('09:00'),
      answeredAt: at('10:12'),
      times: [12],
      arrivals: [],
    });
  });

  test('given the queue was empty in between, the time without anybody to answer is no distance', () => {
    const emptied = withAnswers(known({ answeredAt: at('10:00'), times: [7] }), 0, true, nineToFive, at('10:05'));
    expect(emptied).toMatchObject({ answeredAt: null, times: [7] });
    expect(answered(emptied, at('10:30'))).toMatchObject({ answeredAt: at('10:30'), times: [7] });
  });

  test('given an answer that empties the queue, its own distance counts and the next run begins anew', () => {
    expect(answered(known({ answeredAt: at('10:00') }), at('10:09'), 1, true)).toMatchObject({
      answeredAt: null,
      times: [9],
    });
  });

  test('given no answer while others wait, nothing changes', () => {
    const before = known({ answeredAt: at('10:00'), times: [7] });
    expect(answered(before, at('10:30'), 0)).toEqual(before);
  });

  test('given several answers seen together, they share the time', () => {
    expect(answered(known({ answeredAt: at('10:00'), times: [5] }), at('10:21'), 3).times).toEqual([5, 7, 7, 7]);
  });

  test('given more than sixty working minutes, they were spent on something else, and the next distance begins there', () => {
    expect(answered(known({ answeredAt: at('10:00') }), at('11:00')).times).toEqual([60]);
    const late = answered(known({ answeredAt: at('10:00') }), at('11:01'));
    expect(late).toMatchObject({ answeredAt: at('11:01'), times: [] });
    expect(answered(late, at('11:06')).times).toEqual([5]);
  });

  test('given two answers at the same moment, seen one after the other, there is no distance of nothing', () => {
    expect(answered(known({ answeredAt: at('10:00') }), at('10:00')).times).toEqual([]);
  });

  test('given a night or a weekend in between, it is not counted', () => {
    expect(answered(known({ answeredAt: at('16:50', 18) }), at('09:05', 19)).times).toEqual([15]);
    expect(answered(known({ answeredAt: at('16:50', 20) }), at('09:10', 23)).times).toEqual([20]);
  });

  test('given more than forty, the oldest are forgotten', () => {
    const times = Array.from({ length: 40 }, (_, i) => i + 1);
    const after = answered(known({ answeredAt: at('10:00'), times }), at('10:24'), 2).times;
    expect(after).toHaveLength(40);
    expect(after.slice(0, 2)).toEqual([3, 4]);
    expect(after.slice(-3)).toEqual([40, 12, 12]);
  });

  test('given a hundred answers seen together, no more than forty are kept', () => {
    const after = answered(known({ answeredAt: at('10:00'), times: [8] }), at('10:50'), 100).times;
    expect(after).toEqual(Array.from({ length: 40 }, () => 0.5));
  });
});

describe('minutes an answer takes', () => {
  const seen = (...times: number[]) => minutesPerAnswer(known({ times }));
  const same = (minutes: number, count: number) => Array.from({ length: count }, () => minutes);

  test('given fewer than twelve, it is not known', () => {
    expect(seen()).toBeUndefined();
    expect(seen(...same(20, 11))).toBeUndefined();
    expect(seen(...same(20, 12))).toBe(20);
  });

  test('given enough, it is the middle one, in whatever order they came and however long the longest took', () => {
    expect(seen(60, 9, 5, 60, 6, 7, 60, 8, 12, 60, 5, 60, 11)).toBe(11);
    expect(seen(...same(60, 5), ...same(8, 7))).toBe(8);
  });

  test('given parts of minutes, it is whole ones', () => {
    expect(seen(...same(7.6, 12))).toBe(8);
    expect(seen(...same(7.4, 12))).toBe(7);
  });

  test('given very fast answers, it is never below four', () => {
    expect(seen(...same(0.5, 40))).toBe(4);
    expect(seen(...same(5, 12))).toBe(5);
  });
});

describe('somebody begins to wait', () => {
  test('given two on one day, it adds up; given another day, that has its own', () => {
    const two = withArrival(withArrival(watched, at('09:30'), at('09:31')), at('11:00'), at('11:05'));
    expect(two.arrivals).toEqual([{ day: wednesday, count: 2 }]);
    expect(withArrival(two, at('10:00', 19), at('10:00', 19)).arrivals).toEqual([
      { day: wednesday, count: 2 },
      { day: wednesday + 1, count: 1 },
    ]);
  });

  test('given it began before we watched, it is not counted', () => {
    expect(withArrival(watched, at('09:00') - 1, at('10:00'))).toEqual(watched);
    expect(withArrival(watched, at('09:00'), at('10:00')).arrivals).toEqual([{ day: wednesday, count: 1 }]);
  });

  test('given it is from the future, it is not counted', () => {
    expect(withArrival(watched, at('10:00') + 1, at('10:00'))).toEqual(watched);
  });

  test('given it is from more than fourteen days ago, it is not counted', () => {
    const long = noAnswerTimes(Date.parse('2026-10-01T00:00Z'));
    const oldest = Date.parse('2026-11-04T00:00Z');
    expect(withArrival(long, oldest - 1, at('10:00'))).toEqual(long);
    expect(withArrival(long, oldest, at('10:00')).arrivals).toEqual([{ day: wednesday - 14, count: 1 }]);
  });

  test('given days from more than fourteen days ago, they are forgotten with the next arrival', () => {
    const before = known({
      arrivals: [
        { day: wednesday - 15, count: 9 },
        { day: wednesday - 14, count: 4 },
      ],
    });
    expect(withArrival(before, at('10:00'), at('10:00')).arrivals).toEqual([
      { day: wednesday - 14, count: 4 },
      { day: wednesday, count: 1 },
    ]);
  });

  test('given three weeks with answers and arrivals every day, what is remembered of them may be kept', () => {
    let all = noAnswerTimes(at('00:00', 1));
    for (let day = 1; day <= 21; day += 1) {
      all = withArrival(all, at('09:30', day), at('10:00', day));
      for (const time of ['10:00', '10:10', '10:20', '10:30']) all = answered(all, at(time, day));
    }
    expect(all.arrivals).toHaveLength(15);
    expect(v.is(answerTimesSchema, all)).toBe(true);
  });
});

describe('how many begin to wait in a working hour', () => {
  test('given less than eight working hours, it is not told', () => {
    const some = known({ arrivals: [{ day: wednesday, count: 12 }] });
    expect(arrivalsPerHour(some, nineToFive, at('16:59'))).toBeUndefined();
    expect(arrivalsPerHour(some, nineToFive, at('17:00'))).toBe(1.5);
  });

  test('given a night, its hours are not counted', () => {
    const arrivals = [
      { day: wednesday, count: 11 },
      { day: wednesday + 1, count: 13 },
    ];
    // Eight hours on Wednesday, four on Thursday.
    expect(arrivalsPerHour(known({ arrivals }), nineToFive, at('13:00', 19))).toBe(2);
  });

  test('given nobody came, it is none', () => {
    expect(arrivalsPerHour(watched, nineToFive, at('17:00'))).toBe(0);
  });

  test('given it is watched for long, its whole days count: nine of eight hours, and nothing of the day that is cut in two', () => {
    const arrivals = [
      { day: wednesday - 15, count: 99 },
      { day: wednesday - 14, count: 10 },
      { day: wednesday - 1, count: 30 },
    ];
    const long = { ...noAnswerTimes(Date.parse('2026-10-01T00:00Z')), arrivals };
    expect(arrivalsPerHour(long, nineToFive, at('09:00'))).toBeCloseTo(30 / 72);
  });

  test('given a week without open hours, it is never told', () => {
    expect(arrivalsPerHour(watched, never, at('17:00', 30))).toBeUndefined();
  });
});
