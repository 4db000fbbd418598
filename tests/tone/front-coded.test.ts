import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFrontCoded, frontCoded } from '../../lib/tone/front-coded.ts';

test('given sorted words, only what differs from the one before is written', () => {
  expect(frontCoded(['late', 'later', 'lately', 'so late'])).toBe('0late\n4r\n4ly\n0so late');
});

test('given any words, they come back', () => {
  const words = fc.array(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }).filter((one) => !one.includes('\n')),
  );
  const comeBack = (some: readonly string[]): void => {
    expect(fromFrontCoded(frontCoded(some))).toEqual(some);
    expect(fromFrontCoded(frontCoded(some.toSorted()))).toEqual(some.toSorted());
  };
  fc.assert(fc.property(words, comeBack));
});

test('given words with a long beginning in common, they come back', () => {
  const words = ['a'.repeat(60), 'a'.repeat(61), `${'a'.repeat(61)}b`];
  expect(fromFrontCoded(frontCoded(words))).toEqual(words);
});

test.each(['3late', '\n', '0late\n9r', '!late'])('given “%s”, which was never written so, it is refused', (text) => {
  expect(() => fromFrontCoded(text)).toThrow('A list in the tone weights is broken.');
});
