import type { Curve, ModelHeader } from './model-header.ts';
import type { Asked } from './reasons.ts';

/**
 * How many times likelier positive than negative, as a logarithm: the score a tone's reasons add up to. What makes a
 * text neutral lifts and weighs down alike and is in neither.
 */
export function toneLogOdds({ tones: { warmth } }: ModelHeader): Asked {
  return { to: 'valence', blend: { positive: 1 / warmth, negative: -1 / warmth } };
}

/** The mean of some heads' logarithms of odds, before a rare head's chance is bent; `sign` −1: of their absence. */
export function headLogOdds(
  { curves }: ModelHeader,
  heads: readonly string[],
  to: Asked['to'],
  sign: 1 | -1 = 1,
): Asked {
  const each = sign / heads.length;
  const curveOf = (head: string): Curve => curves[head] ?? { slope: 1, shift: 0 };
  return {
    to,
    blend: Object.fromEntries(heads.map((head) => [head, each * curveOf(head).slope])),
    shift: heads.reduce((sum, head) => sum + each * curveOf(head).shift, 0),
  };
}
