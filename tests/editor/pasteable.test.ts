import { expect, test } from 'vitest';
import { pasteable } from '../../lib/editor/pasteable.ts';

test.each([
  ['words without spaces at their edges stay as they are', 'It is late.', [6, 10], 'on time', [6, 10], 'on time'],
  ['a space at the end takes the next letter along', 'Hello. The lamp', [7, 7], 'Sorry. ', [7, 8], 'Sorry. T'],
  ['a space at the beginning takes the letter before along', 'Hello', [5, 5], ' there', [4, 5], 'o there'],
  ['taking words out takes the next letter along', 'Sorry. The lamp', [0, 7], '', [0, 8], 'T'],
  ['at the end of a line the one before', 'Hello there\nBye', [5, 11], '', [4, 11], 'o'],
  ['at the beginning of a line the next', 'Hi\nThe lamp', [3, 3], 'So ', [3, 4], 'So T'],
  ['beside a space on both sides nothing can be taken along', 'a  b', [2, 2], '', [2, 2], ''],
] as const)('given a change, %s', (_what, text, [start, end], words, [from, to], pasted) => {
  expect(pasteable(text, { span: { start, end }, words })).toEqual({ span: { start: from, end: to }, words: pasted });
});
