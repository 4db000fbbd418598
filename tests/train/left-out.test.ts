import { expect, test } from 'vitest';
import { bytesOf } from '../../lib/tone/model-header.ts';
import { judgeLeftOut } from '../../scripts/train/left-out.ts';
import type { OwnLine } from '../../scripts/train/own-lines.ts';
import { smallModel } from '../tone/small-model.ts';

const line = (text: string, tone: number | undefined): OwnLine => ({ text, tone, labels: [], file: 'customer-x' });

test('given lines and what they were called, it tells how many are read so, and of those that are shown', () => {
  // By hand: e² : 1 : 1 makes .787 for what a sign stands for, a third each where there is none; shown from .5 on.
  const model = smallModel({ late: { negative: 2 }, kind: { positive: 2 }, plain: { neutral: 2 } });
  const judged = judgeLeftOut(bytesOf(model), [
    line('late', -2),
    line('late', 0),
    line('kind', 2),
    line('plain', 0),
    line('unknown', -1),
    line('an agent’s line', undefined),
  ]);
  expect(judged.lines).toBe(5);
  expect(judged.coverage).toBeCloseTo(4 / 5, 10);
  expect(judged.precision).toBeCloseTo(3 / 4, 10);
  // Found and right: negative 2 of 3 said (“unknown” goes to the first head), 2 of 2; neutral 1 of 1, 1 of 2; positive all.
  expect(judged.macroF1).toBeCloseTo((0.8 + 2 / 3 + 1) / 3, 10);
});
