import { expect, test } from 'vitest';
import { unpackLz4 } from './lz4.ts';

const MARK = 'mozLz40\0';
const file = (length: number, block: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(MARK), Buffer.from([length, 0, 0, 0]), Buffer.from(block)]);
const codes = (text: string): number[] => [...Buffer.from(text)];

test('given literals, a match that reaches into itself and literals, all of it is there', () => {
  // "ab", then 6 bytes from 2 back, then "!".
  expect(unpackLz4(file(9, [0x22, ...codes('ab'), 2, 0, 0x10, ...codes('!')])).toString()).toBe('abababab!');
});

test('given more literals than fit the token, the lengths that follow count', () => {
  const text = 'q'.repeat(20);
  expect(unpackLz4(file(20, [0xf0, 5, ...codes(text)])).toString()).toBe(text);
});

test('given bytes without Firefox’s mark, there is nothing', () => {
  expect(unpackLz4(Buffer.from('ordinary bytes')).length).toBe(0);
});
