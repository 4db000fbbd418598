import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAscending, packAscending } from '../../lib/tone/ascending.ts';

test('given numbers, each is written as what it is more than the one before, seven bits a byte', () => {
  expect([...packAscending([3, 3, 130, 430])]).toEqual([3, 0, 127, 172, 2]);
});

test('given any ascending numbers up to 2⁴⁵, they come back, and what follows them is left alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 45 })), fc.uint8Array({ maxLength: 5 }), (some, after) => {
      const numbers = Float64Array.from(some).sort();
      const bytes = packAscending(numbers);
      const again = fromAscending(Uint8Array.of(...bytes, ...after), numbers.length);
      expect([...again.numbers]).toEqual([...numbers]);
      expect(again.taken).toBe(bytes.length);
    }),
  );
});

test.each([[[]], [[128]]])('given the bytes %j for one number, it is refused', (bytes) => {
  expect(() => fromAscending(Uint8Array.from(bytes), 1)).toThrow('The tone weights are cut short.');
});
