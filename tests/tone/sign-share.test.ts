import { expect, test } from 'vitest';
import { HEADS } from '../../lib/tone/heads.ts';
import { shareOut } from '../../lib/tone/sign-share.ts';

const FULL = { adding: 48, even: 10 };

function shareOf(head: string, count: number): number {
  const shares = new Float64Array(HEADS.length);
  shareOut(count, FULL, shares);
  return shares[HEADS.indexOf(head)] as number;
}

test.each([
  ['negative', 1, 1],
  ['complaint', 48, 1],
  ['frustrated', 192, 0.5],
  ['solution', 10, 1],
  ['solution', 40, 0.5],
  ['blaming', 2.5, 2],
])('a sign of “%s” among %d counts %d', (head, count, share) => {
  expect(shareOf(head, count)).toBeCloseTo(share, 10);
});

test('given no sign at all, nothing is divided by nothing', () => {
  expect(shareOf('negative', 0)).toBe(1);
  expect(shareOf('solution', 0)).toBeCloseTo(Math.sqrt(10), 10);
});
