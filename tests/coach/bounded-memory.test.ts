import { expect, test } from 'vitest';
import { boundedMemory } from '../../lib/coach/bounded-memory.ts';

test('given more than it may keep, what was longest unused is forgotten', () => {
  const memory = boundedMemory<number>(2);
  memory.keep('a', 1);
  memory.keep('b', 2);
  expect(memory.recall('a')).toBe(1);
  memory.keep('c', 3);
  expect([memory.recall('a'), memory.recall('b'), memory.recall('c')]).toEqual([1, undefined, 3]);
});

test('given entries of different weight, it is the weight that is bounded', () => {
  const memory = boundedMemory<string>(10, (_, text) => text.length);
  memory.keep('a', 'xxxx');
  memory.keep('b', 'xxxx');
  memory.keep('c', 'xxxxxxx');
  expect(memory.keys()).toEqual(['c']);
  memory.keep('c', 'x');
  memory.keep('d', 'xxxxxxxxx');
  expect(memory.keys()).toEqual(['c', 'd']);
});

test('given one entry heavier than all it may keep, that one is kept alone', () => {
  const memory = boundedMemory<string>(10, (_, text) => text.length);
  memory.keep('a', 'x');
  memory.keep('b', 'x'.repeat(11));
  expect(memory.keys()).toEqual(['b']);
  memory.keep('c', 'x');
  expect(memory.keys()).toEqual(['c']);
});

test('given something forgotten, its place is free again', () => {
  const memory = boundedMemory<number>(2);
  memory.keep('a', 1);
  memory.keep('b', 2);
  memory.forget('b');
  memory.forget('b');
  memory.keep('c', 3);
  expect(memory.keys()).toEqual(['a', 'c']);
});
