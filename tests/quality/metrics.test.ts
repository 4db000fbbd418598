import { expect, test } from 'vitest';
import { accuracy, auc, calibrationError, kappa, macroF1, prf } from '../../scripts/quality/metrics.ts';

test('given one of four pairs in the wrong order, the area is three quarters; equal scores count half', () => {
  expect(auc([true, true, false, false], [0.9, 0.4, 0.6, 0.1])).toBe(0.75);
  expect(auc([true, false], [0.5, 0.5])).toBe(0.5);
});

test('given two hits among three called and four true, precision is 2/3 and recall 1/2', () => {
  const { precision, recall, f1 } = prf([true, true, true, true, false], [true, true, false, false, true]);
  expect(precision).toBeCloseTo(2 / 3);
  expect(recall).toBe(0.5);
  expect(f1).toBeCloseTo(4 / 7);
});

test('given a class that is never found, it pulls the mean of the classes down by its share', () => {
  expect(macroF1(['a', 'a', 'b'], ['a', 'a', 'a'], ['a', 'b'])).toBeCloseTo(0.4);
  expect(accuracy(['a', 'a', 'b'], ['a', 'a', 'a'])).toBeCloseTo(2 / 3);
});

test('given chances of 0.9 that came true half the time, the error is 0.4', () => {
  expect(calibrationError([true, false], [0.9, 0.9])).toBeCloseTo(0.4);
});

test('given two people who agree as chance would have it, kappa is 0; in everything, 1', () => {
  expect(kappa(['x', 'x', 'y', 'y'], ['x', 'y', 'x', 'y'])).toBe(0);
  expect(kappa(['x', 'y'], ['x', 'y'])).toBe(1);
});
