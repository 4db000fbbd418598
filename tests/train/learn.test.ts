import { expect, test } from 'vitest';
import { HEADS } from '../../lib/tone/heads.ts';
import { type LearnOptions, learn } from '../../scripts/train/learn.ts';
import { type Row, row } from '../../scripts/train/row.ts';

const options: LearnOptions = { epochs: 30, rate: 0.5, ridgeOf: () => 0.1, fewest: 1, seed: 1 };
const abuse = HEADS.indexOf('abuse');

/** `often` stands in sixty rows that are abuse, `rare` in three; none of the other sixty is. */
const rows: Row[] = [
  ...Array.from({ length: 57 }, () => row('often', { abuse: 1 }, 1, 'a')),
  ...Array.from({ length: 3 }, () => row('often rare', { abuse: 1 }, 1, 'a')),
  ...Array.from({ length: 60 }, () => row('other', { abuse: 0 }, 1, 'a')),
];

function weightOf(feature: string, ridge: number): number {
  const { features, weights } = learn(rows, new Map(), { ...options, ridgeOf: () => ridge });
  return weights[features.indexOf(feature) * HEADS.length + abuse] as number;
}

test('given the same rows, the same model comes out, to the last bit', () => {
  expect(learn(rows, new Map(), options)).toEqual(learn(rows, new Map(), options));
});

test('given a dearer ridge, weights are smaller, those few rows speak for most of all', () => {
  const [often, rare] = [weightOf('often', 0.1), weightOf('rare', 0.1)];
  expect(often).toBeGreaterThan(0);
  expect(weightOf('other', 0.1)).toBeLessThan(0);
  expect(weightOf('often', 5)).toBeLessThan(often);
  expect(weightOf('rare', 5) / rare).toBeLessThan(weightOf('often', 5) / often);
});
