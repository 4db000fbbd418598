import { expect, test } from 'vitest';
import { isHeldOut } from '../../scripts/train/halves.ts';
import { fromGrammars, handWritten, wholeMessages } from '../../scripts/train/own-data.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test('given the sentences for training, there are 25,000, 12,000 of them by hand, each once', () => {
  const written = handWritten();
  const made = fromGrammars();
  expect(written.length + made.length).toBeGreaterThanOrEqual(25_000);
  expect(written.length).toBeGreaterThanOrEqual(12_000);
  expect(new Set(written.map(({ file, text }) => `${file} ${text}`)).size).toBe(written.length);
});

test('given the whole messages, there are a thousand of customers and six hundred replies', () => {
  const whole = wholeMessages();
  const customers = whole.filter(({ tone }) => tone !== undefined);
  expect(customers.length).toBeGreaterThanOrEqual(1_000);
  expect(whole.length - customers.length).toBeGreaterThanOrEqual(600);
  const held = whole.filter(({ text }) => isHeldOut(text)).length;
  expect(held / whole.length).toBeGreaterThan(0.45);
  expect(held / whole.length).toBeLessThan(0.55);
});

test('given a whole message, it is none of the sentences that were learned from', () => {
  const learned = new Set([...handWritten(), ...fromGrammars()].map(({ text }) => plain(text)));
  const both = wholeMessages().filter(({ text }) => plain(text).length > 25 && learned.has(plain(text)));
  expect(both.map(({ text }) => text)).toEqual([]);
});
