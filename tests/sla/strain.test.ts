import { describe, expect, test } from 'vitest';
import type { ReadOfLate } from '../../lib/sla/read-of-late.ts';
import { strainOf, withRead } from '../../lib/sla/strain.ts';
import type { State } from '../../lib/stats/observation.ts';

const at = (time: string) => Date.parse(`2026-11-18T${time}Z`);
/** A message of a conversation of this letter, written and read at these times. */
const read = (letter: string, state: State, readAt: string, messageAt = '08:00'): ReadOfLate[number] => ({
  conversationKey: letter.repeat(64),
  messageAt: at(messageAt),
  readAt: at(readAt),
  state,
});
const readAll = (...all: readonly ReadOfLate[number][]) => all.reduce<ReadOfLate>(withRead, []);

describe('abuse', () => {
  test('given it was read in the last half hour, a break may do good; after that it does not count', () => {
    const abused = [read('a', 'abusive', '10:00')];
    expect(strainOf(abused, at('10:00'))).toBe('abuse');
    expect(strainOf(abused, at('10:30'))).toBe('abuse');
    expect(strainOf(abused, at('10:30') + 1)).toBeUndefined();
  });

  test('given calm ones since, it still counts', () => {
    expect(strainOf([read('a', 'abusive', '10:00'), read('b', 'calm', '10:05')], at('10:10'))).toBe('abuse');
  });

  test('given it ends a run of hard ones, the abuse is named', () => {
    const run = readAll(
      read('a', 'upset', '10:00'),
      read('b', 'upset', '10:01'),
      read('c', 'upset', '10:02'),
      read('d', 'abusive', '10:03'),
    );
    expect(strainOf(run, at('10:04'))).toBe('abuse');
  });
});

describe('a run of hard ones', () => {
  const three = readAll(read('a', 'upset', '10:00'), read('b', 'upset', '10:20'), read('c', 'upset', '10:40'));

  test('given three upset ones, it is none; given four, it is one', () => {
    expect(strainOf(three, at('11:00'))).toBeUndefined();
    expect(strainOf(withRead(three, read('d', 'upset', '11:00')), at('11:00'))).toBe('run');
  });

  test('given abuse from longer ago among the four, it counts as a hard one', () => {
    const four = readAll(read('e', 'abusive', '09:50'), ...three);
    expect(strainOf(four, at('10:50'))).toBe('run');
  });

  test('given the first of the four was read more than two hours ago, it is none', () => {
    const four = withRead(three, read('d', 'upset', '11:00'));
    expect(strainOf(four, at('12:00'))).toBe('run');
    expect(strainOf(four, at('12:00') + 1)).toBeUndefined();
  });

  test.each(['calm', 'pleased', 'uneasy', 'unread'] as const)('given a last one that is %s, it is broken', (state) => {
    const four = withRead(three, read('d', 'upset', '11:00'));
    expect(strainOf(withRead(four, read('e', state, '11:05')), at('11:05'))).toBeUndefined();
  });

  test('given a calm one in between, it is broken until there are four since', () => {
    const broken = readAll(...three, read('d', 'calm', '11:00'), read('e', 'upset', '11:05'));
    expect(strainOf(broken, at('11:05'))).toBeUndefined();
    const since = readAll(
      ...broken,
      read('f', 'upset', '11:10'),
      read('1', 'upset', '11:15'),
      read('2', 'upset', '11:20'),
    );
    expect(strainOf(since, at('11:20'))).toBe('run');
  });

  test('given calm ones before the four, it is one', () => {
    expect(strainOf(readAll(read('e', 'calm', '09:50'), ...three, read('d', 'upset', '11:00')), at('11:00'))).toBe(
      'run',
    );
  });

  test('given nothing was read, it is none', () => {
    expect(strainOf([], at('11:00'))).toBeUndefined();
  });
});

describe('a conversation that is read again', () => {
  const before = [read('a', 'upset', '10:00', '09:00'), read('b', 'calm', '10:10', '09:10')];

  test('given a newer message, it counts once, with that one, as the last that was read', () => {
    expect(withRead(before, read('a', 'pleased', '10:20', '10:15'))).toEqual([
      read('b', 'calm', '10:10', '09:10'),
      read('a', 'pleased', '10:20', '10:15'),
    ]);
  });

  test('given four messages of one upset customer, it is no run', () => {
    const one = readAll(
      read('a', 'upset', '10:00', '09:00'),
      read('a', 'upset', '10:10', '10:05'),
      read('a', 'upset', '10:20', '10:15'),
      read('a', 'upset', '10:30', '10:25'),
    );
    expect(one).toEqual([read('a', 'upset', '10:30', '10:25')]);
    expect(strainOf(one, at('10:30'))).toBeUndefined();
  });

  test('given an older message, it changes nothing', () => {
    expect(withRead(before, read('a', 'abusive', '10:20', '08:59'))).toEqual(before);
  });

  test('given another conversation’s older message, it counts all the same', () => {
    expect(withRead(before, read('c', 'upset', '10:20', '07:00'))).toHaveLength(3);
  });
});

test('given more than twelve conversations, those read longest ago are forgotten', () => {
  const letters = [...'0123456789abc'];
  const kept = readAll(...letters.map((letter, i) => read(letter, 'calm', `10:${10 + i}`)));
  expect(kept.map(({ conversationKey }) => conversationKey[0]).join('')).toBe('123456789abc');
});
