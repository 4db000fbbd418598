import { expect, test } from 'vitest';
import { endedOf } from '../../lib/complaints/ended.ts';
import { aCourse } from './courses.ts';

const kept = { hostId: 'demo', said: {}, isDropped: false };

test('given complaints that ended and one that is open, those that ended are told with both moments', () => {
  const over = aCourse({ received: 10, closed: 90, outcome: 'confirmed' });
  expect(
    endedOf([
      { ...kept, course: over },
      { ...kept, course: aCourse() },
    ]),
  ).toEqual([{ hostId: 'demo', received: 10, closed: 90 }]);
});

test('given one that was opened again after its end, or that the agent said is none, it is left out', () => {
  const again = aCourse({ received: 10, closed: 90, complained: 95, outcome: 'without' });
  const over = aCourse({ received: 10, closed: 90, outcome: 'without' });
  expect(
    endedOf([
      { ...kept, course: again },
      { ...kept, course: over, isDropped: true },
    ]),
  ).toEqual([]);
});

test('given what the agent said of it, that counts in place of what was read', () => {
  const said = { received: { at: 20, saidAt: 200 }, closed: { at: 120, saidAt: 200, outcome: 'confirmed' as const } };
  expect(endedOf([{ ...kept, course: aCourse({ received: 10 }), said }])).toEqual([
    { hostId: 'demo', received: 20, closed: 120 },
  ]);
});

test('given an end that was said to be before its receipt, it is left out: it took no time that can be told', () => {
  const said = { closed: { at: 5, saidAt: 200, outcome: 'without' as const } };
  expect(endedOf([{ ...kept, course: aCourse({ received: 10 }), said }])).toEqual([]);
});
