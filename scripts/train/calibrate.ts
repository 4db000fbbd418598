import { chanceOf } from '../../lib/tone/chances.ts';
import type { Curve } from '../../lib/tone/model-header.ts';

/** A sum and whether the head held: 0 … 1. */
export interface Judged {
  readonly sum: number;
  readonly is: number;
  readonly weight?: number;
}

/** Steps of the descent, and how far one may go. */
const STEPS = 400;

/**
 * The curve under which these judgements are likeliest (Platt 1999, with his priors), by damped Newton steps. Sums are
 * brought to one spread first, so that a weak pull toward that spread's own slope steadies heads few messages have.
 */
export function curveOf(judged: readonly Judged[]): Curve {
  const held = judged.reduce((n, { is }) => n + is, 0);
  const [yes, no] = [(held + 1) / (held + 2), 1 / (judged.length - held + 2)];
  const middle = judged.reduce((sum, one) => sum + one.sum, 0) / judged.length;
  const spread = Math.sqrt(judged.reduce((sum, one) => sum + (one.sum - middle) ** 2, 0) / judged.length) || 1;
  let slope = 1;
  let shift = Math.log((held + 1) / (judged.length - held + 1));
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, slope - 1, 1e-3, 0, 1];
    for (const { sum, is, weight = 1 } of judged) {
      const x = (sum - middle) / spread;
      const p = 1 / (1 + Math.exp(-(slope * x + shift)));
      const error = (p - (is * yes + (1 - is) * no)) * weight;
      const bend = p * (1 - p) * weight;
      g0 += error;
      g1 += error * x;
      h00 += bend;
      h01 += bend * x;
      h11 += bend * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    const down = limited((h11 * g0 - h01 * g1) / det);
    const across = limited((h00 * g1 - h01 * g0) / det);
    shift -= down;
    slope -= across;
    if (Math.abs(down) + Math.abs(across) < 1e-9) break;
  }
  const steep = Math.max(0.02, slope) / spread;
  return { slope: steep, shift: shift - steep * middle };
}

const limited = (step: number): number => Math.max(-0.5, Math.min(0.5, step));

/** Where a head is best called to hold: the sum with the highest F1. */
export function bestBorder(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => b.sum - a.sum);
  const all = judged.reduce((n, { is }) => n + is, 0);
  let [held, best, border] = [0, -1, 0];
  sorted.forEach(({ sum, is }, i) => {
    held += is;
    const f1 = (2 * held) / (i + 1 + all);
    if (f1 > best) [best, border] = [f1, (sum + (sorted[i + 1]?.sum ?? sum)) / 2];
  });
  return border;
}

/** How strongly chances may be drawn to the ends: in quarters, and no more than this. */
const [QUARTER, MOST_BENT] = [0.25, 3];

/** The bend around this border under which these judgements are likeliest. */
export function bestBend(judged: readonly Judged[], curve: Curve, border: number): number {
  let [best, most] = [1, Number.NEGATIVE_INFINITY];
  for (let bend = 1; bend <= MOST_BENT; bend += QUARTER) {
    const likely = judged.reduce((sum, { sum: own, is, weight = 1 }) => {
      const chance = Math.min(1 - 1e-6, Math.max(1e-6, chanceOf(own, { ...curve, rare: { border, bend } })));
      return sum + weight * (is * Math.log(chance) + (1 - is) * Math.log(1 - chance));
    }, 0);
    if (likely > most) [best, most] = [bend, likely];
  }
  return best;
}

/** Three sums of a text, how long it is, and the one that should be largest. */
interface Toned {
  readonly sums: readonly [number, number, number];
  readonly length: number;
  readonly is: number;
}

/** What length adds, and the warmth of the three tones, under which these labels are likeliest; by plain descent. */
export function tonesOf(judged: readonly Toned[]): {
  byLength: [number, number, number];
  warmth: number;
} {
  const byLength: [number, number, number] = [0, 0, 0];
  let cool = 1;
  for (let step = 0; step < 3000; step++) {
    const leans = [0, 0, 0];
    let bend = 0;
    for (const { sums, length, is } of judged) {
      const whole = sums.map((sum, h) => sum + length * (byLength[h] as number));
      const raised = whole.map((sum) => Math.exp(sum * cool));
      const all = raised.reduce((a, b) => a + b, 0);
      raised.forEach((one, h) => {
        const error = one / all - (h === is ? 1 : 0);
        leans[h] = (leans[h] as number) + error * length;
        bend += error * (whole[h] as number);
      });
    }
    for (let h = 0; h < 3; h++) {
      byLength[h] = (byLength[h] as number) - (0.5 * (leans[h] as number)) / judged.length;
    }
    cool = Math.max(0.2, cool - (0.05 * bend) / judged.length);
  }
  return { byLength, warmth: 1 / cool };
}

/** The lowest chance from which on, all in all, so large a share is right. */
export function lineOf(
  shown: readonly { readonly chance: number; readonly isRight: boolean }[],
  precision: number,
): number {
  let line = 1;
  let right = 0;
  shown
    .toSorted((a, b) => b.chance - a.chance)
    .forEach(({ chance, isRight }, i) => {
      right += isRight ? 1 : 0;
      if (right / (i + 1) >= precision) line = chance;
    });
  return line;
}
