import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Course, closedAt, first, joined } from '../../lib/complaints/course.ts';
import { aCourse } from './courses.ts';

describe('the end of a complaint', () => {
  test('given none, it is open', () => {
    expect(closedAt({ closed: null, complained: 1 })).toBeNull();
  });
  test('given an end after the latest complaint, or at the same moment, it holds', () => {
    expect(closedAt({ closed: 7, complained: 3 })).toBe(7);
    expect(closedAt({ closed: 3, complained: 3 })).toBe(3);
  });
  test('given a complaint after the end, it is open again', () => {
    expect(closedAt({ closed: 7, complained: 8 })).toBeNull();
  });
  test('given an end in the very first moment there is, it is an end', () => {
    expect(closedAt({ closed: 0, complained: 0 })).toBe(0);
  });
});

describe('the earlier of two moments', () => {
  test('given both, the earlier, on whichever side it is', () => {
    expect(first(2, 5)).toBe(2);
    expect(first(5, 2)).toBe(2);
  });
  test('given one alone, that, though it be the very first moment', () => {
    expect(first(null, 5)).toBe(5);
    expect(first(0, null)).toBe(0);
  });
  test('given neither, none', () => {
    expect(first(null, null)).toBeNull();
  });
});

describe('two looks at the same complaint', () => {
  test('given one that saw the beginning and one that saw the end, both are known', () => {
    const beginning = aCourse({ received: 1, acknowledged: 2, complained: 4 });
    const end = aCourse({ received: 4, offered: 5, closed: 6, outcome: 'confirmed', complained: 4 });
    expect(joined(beginning, end)).toEqual({
      received: 1,
      acknowledged: 2,
      offered: 5,
      promised: null,
      promisedUntil: null,
      closed: 6,
      outcome: 'confirmed',
      complained: 4,
    });
  });
  test('given a step seen twice, it was reached when it was seen first', () => {
    const late = aCourse({ acknowledged: 5, offered: 9 });
    const early = aCourse({ acknowledged: 3, offered: 4 });
    expect(joined(late, early)).toMatchObject({ acknowledged: 3, offered: 4 });
    expect(joined(early, late)).toMatchObject({ acknowledged: 3, offered: 4 });
  });
  test('given two promises, the day of the first counts, in whatever order they were seen', () => {
    const early = aCourse({ promised: 3, promisedUntil: 50 });
    const late = aCourse({ promised: 6, promisedUntil: 40 });
    expect(joined(early, late)).toMatchObject({ promised: 3, promisedUntil: 50 });
    expect(joined(late, early)).toMatchObject({ promised: 3, promisedUntil: 50 });
  });
  test('given a first promise without a day, no day of a later one is taken for it', () => {
    const early = aCourse({ promised: 3 });
    const late = aCourse({ promised: 6, promisedUntil: 40 });
    expect(joined(early, late)).toMatchObject({ promised: 3, promisedUntil: null });
    expect(joined(late, early)).toMatchObject({ promised: 3, promisedUntil: null });
  });
  test('given one that saw no promise, the day of the other stays', () => {
    const promised = aCourse({ promised: 3, promisedUntil: 50 });
    expect(joined(promised, aCourse())).toMatchObject({ promised: 3, promisedUntil: 50 });
    expect(joined(aCourse(), promised)).toMatchObject({ promised: 3, promisedUntil: 50 });
  });
  test('given two ends, the later counts, with how it came about', () => {
    const byHost = aCourse({ closed: 5, outcome: 'without' });
    const byCustomer = aCourse({ closed: 8, outcome: 'confirmed' });
    expect(joined(byHost, byCustomer)).toMatchObject({ closed: 8, outcome: 'confirmed' });
    expect(joined(byCustomer, byHost)).toMatchObject({ closed: 8, outcome: 'confirmed' });
  });
  test('given an end, and a look that saw the complaint after it, it is open', () => {
    const ended = aCourse({ closed: 5, outcome: 'without' });
    const again = aCourse({ complained: 7 });
    expect(closedAt(joined(ended, again))).toBeNull();
    expect(closedAt(joined(again, ended))).toBeNull();
  });
});

const moment = fc.nat(20);
const maybe = fc.option(moment);
const course: fc.Arbitrary<Course> = fc.record({
  received: moment,
  acknowledged: maybe,
  offered: maybe,
  promised: maybe,
  promisedUntil: maybe,
  closed: maybe,
  outcome: fc.constantFrom('confirmed', 'without', null),
  complained: moment,
});

test('given any look twice, the second tells nothing new', () => {
  fc.assert(
    fc.property(course, course, (known, seen) => {
      expect(joined(known, known)).toEqual(known);
      expect(joined(joined(known, seen), seen)).toEqual(joined(known, seen));
    }),
  );
});

test('given any three looks, their order does not matter to the moments of the steps', () => {
  const moments = ({ received, acknowledged, offered, promised, closed, complained }: Course) => [
    ...[received, acknowledged, offered],
    ...[promised, closed, complained],
  ];
  fc.assert(
    fc.property(course, course, course, (a, b, c) => {
      const one = moments(joined(joined(a, b), c));
      expect(moments(joined(joined(c, a), b))).toEqual(one);
      expect(moments(joined(b, joined(c, a)))).toEqual(one);
    }),
  );
});
