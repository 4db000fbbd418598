import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSparse, sparse } from '../../lib/tone/sparse-weights.ts';

test('given two features of ten heads, each has two bytes of bits, and then come the weights', () => {
  const weights = Int8Array.from([0, 0, 5, 0, 0, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127]);
  expect([...sparse(weights, 10)]).toEqual([0b100, 0b1, 0, 0b10, 5, 253, 127]);
});

test('given any weights, they come back, and what follows them is left alone', () => {
  const tables = fc.integer({ min: 1, max: 41 }).chain((heads) => {
    const weight = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }));
    const rows = fc.array(fc.array(weight, { minLength: heads, maxLength: heads }), { maxLength: 12 });
    return fc.record({ heads: fc.constant(heads), rows });
  });
  fc.assert(
    fc.property(tables, fc.uint8Array({ maxLength: 5 }), ({ heads, rows }, after) => {
      const weights = Int8Array.from(rows.flat());
      const bytes = sparse(weights, heads);
      const { weights: again, taken } = fromSparse(Uint8Array.of(...bytes, ...after), rows.length, heads);
      expect([...again]).toEqual([...weights]);
      expect(taken).toBe(bytes.length);
    }),
  );
});

test('given fewer weights than the bits tell of, it is refused', () => {
  const bytes = sparse(Int8Array.from([1, 2, 3]), 3);
  expect(() => fromSparse(bytes.subarray(0, -1), 1, 3)).toThrow('The tone weights are cut short.');
});
