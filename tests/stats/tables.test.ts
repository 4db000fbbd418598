import { expect, test } from 'vitest';
import { partsOf, tableOf } from '../../lib/stats/tables.ts';

test.each([
  ['customer', { kind: 'customer' }],
  ['reply-cue/bare-refusal', { kind: 'reply-cue', about: 'bare-refusal' }],
  ['hour', { kind: 'hour' }],
])('given %s, it is a table', (name, table) => {
  expect(tableOf(name)).toEqual(table);
});

test.each(['customers', 'customer/long-wait', 'reply-cue', 'reply-cue/', 'reply-cue/A', 'toString', '', 'hour\n'])(
  'given %j, it is none',
  (name) => {
    expect(tableOf(name)).toBeUndefined();
    expect(() => partsOf(name)).toThrow(RangeError);
  },
);

test('given a table, its parts are in the order of its counts', () => {
  expect(partsOf('customer')).toEqual(['upset', 'uneasy', 'calm', 'pleased']);
  expect(partsOf('customer-cue/long-wait')).toEqual(['found', 'free']);
  expect(partsOf('abuse')).toEqual(['abusive', 'civil']);
  expect(partsOf('answer')).toEqual(['inTime', 'late']);
  expect(partsOf('complaint')).toEqual(['day', 'week', 'longer']);
});
