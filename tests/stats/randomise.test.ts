import { describe, expect, test } from 'vitest';
import { release } from '../../lib/stats/anonymity.ts';
import { corrected, randomised } from '../../lib/stats/randomise.ts';
import { shareOf } from '../../lib/stats/trend.ts';
import { contribution, idOf, team } from './rows.ts';

/** These numbers in turn. */
function given(...numbers: readonly number[]): () => number {
  let at = 0;
  return () => numbers[at++] ?? Number.NaN;
}
/** Park and Miller's generator of 1988: not ours, and the same every time. */
function parkMiller(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('one message at a time', () => {
  // e^1 / (e^1 + 3) = 0.4754: of four parts a message stays where it is below that.
  test('given chances below the odds, it stays; above, it goes to one of the others, alike', () => {
    const one = contribution(1, { customer: [1, 0, 2, 1] });
    const random = given(0.47, 0.48, 0.34, 0.99, 0.99, 0.1);
    expect(randomised(one, 1, random)).toEqual({
      ...one,
      epsilon: 1,
      // The first stays; the second goes two on, round the corner; the third three on; the fourth stays.
      hosts: { demo: { customer: [2, 1, 0, 1] } },
    });
  });

  test('given any counts, there are as many afterwards, week by week', () => {
    const shared = { ...contribution(1, { answer: [7, 0, 0, 9] }), weeks: ['2026-W45', '2026-W46'] };
    const { answer } = randomised(shared, 0.5, parkMiller(7)).hosts['demo'] as { answer: number[] };
    expect([answer.length, (answer[0] ?? 0) + (answer[1] ?? 0), (answer[2] ?? 0) + (answer[3] ?? 0)]).toEqual([
      4, 7, 9,
    ]);
  });
});

describe('what it was before', () => {
  test('given half of many in two parts, it was half; the interval is wider by what randomising cost', () => {
    const { share, low, high } = corrected(500, 1_000, 2, Math.log(3));
    // e^ε = 3: a quarter is swapped, so that what is seen is half of what is there and a quarter more.
    expect(share).toBeCloseTo(0.5, 9);
    const plain = corrected(500, 1_000, 2, undefined);
    expect(high - low).toBeCloseTo((plain.high - plain.low) * 2, 9);
  });

  test('given no more than chance would give, it was none; given less, it is not below none', () => {
    expect(corrected(250, 1_000, 2, Math.log(3)).share).toBeCloseTo(0, 9);
    expect(corrected(100, 1_000, 2, Math.log(3))).toMatchObject({ share: 0, low: 0 });
  });

  test('given three hundred teams that were randomised, the estimates are right on average and as sure as they say', () => {
    const random = parkMiller(20_261_124);
    const truth = [30, 50, 100, 20];
    let [sum, within] = [0, 0];
    for (let round = 0; round < 300; round++) {
      const { customer } = randomised(contribution(1, { customer: truth }), 1.5, random).hosts['demo'] as {
        customer: number[];
      };
      const { share, low, high } = corrected(customer[1] ?? 0, 200, 4, 1.5);
      sum += share;
      if (low <= 0.25 && high >= 0.25) within++;
    }
    expect(sum / 300).toBeCloseTo(0.25, 2);
    expect(within / 300).toBeGreaterThan(0.91);
    expect(within / 300).toBeLessThan(0.99);
  });
});

describe('in a team', () => {
  const plain = team(5, { reply: [0, 0, 8, 0], answer: [4, 4] });
  const noisy = team(5, { reply: [2, 2, 2, 2], answer: [2, 6] }, 5).map((one) => ({ ...one, epsilon: 1 }));

  test('given some who randomised and some who did not, they are two groups', () => {
    expect(
      release([...plain, ...noisy]).weeks.map((week) => week.kind === 'shown' && [week.agents, week.epsilon]),
    ).toEqual([
      [5, undefined],
      [5, 1],
    ]);
  });

  test('given fewer than five of either, nothing is shown', () => {
    const { weeks } = release([...plain.slice(1), ...noisy.slice(1)]);
    expect(weeks.map((week) => week.kind === 'hidden' && week.why)).toEqual(['small-group', 'small-group']);
  });

  test('given both, the share is that of all, each as it was before', () => {
    const { share, found, n } = shareOf(release([...plain, ...noisy]).weeks, 'answer', 'inTime');
    // A quarter in ε = 1, less the chance of 0.2689, is below none: (0.5 + 0) / 2.
    expect([share, found, n]).toEqual([0.25, 30, 80]);
  });

  test('given one who was in a group and randomises now, they are in no second one', () => {
    const before = release(plain);
    const again = plain.map((one) => ({ ...one, epsilon: 1, revision: 2 }));
    expect(release(again, { earlier: before.cohorts }).weeks).toEqual(before.weeks);
    expect(before.cohorts[0]?.members).toContain(idOf(0));
  });
});
