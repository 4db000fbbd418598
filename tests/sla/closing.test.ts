import { expect, test } from 'vitest';
import { needsAnswer } from '../../lib/sla/closing.ts';

test('given an ordinary or urgent message, it needs an answer', () => {
  expect(needsAnswer([])).toBe(true);
  expect(needsAnswer(['urgent', 'complaint'])).toBe(true);
});

test('given thanks that only close the matter, it needs none', () => {
  expect(needsAnswer(['closing-only'])).toBe(false);
});

test('given an automatic message, it needs none, whatever else it says', () => {
  expect(needsAnswer(['urgent', 'automatic'])).toBe(false);
});
