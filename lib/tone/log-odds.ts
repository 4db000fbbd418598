import { TONE_HEADS } from './heads.ts';
import type { ModelHeader } from './model-header.ts';
import type { Asked } from './reasons.ts';

/**
 * How many times likelier positive than negative, as a logarithm: the score a tone's reasons add up to. What makes a
 * text neutral lifts and weighs down alike and is in neither.
 */
export function toneLogOdds({ tones: { shifts, warmth } }: ModelHeader): Asked {
  const shiftOf = (tone: (typeof TONE_HEADS)[number]): number => shifts[TONE_HEADS.indexOf(tone)] ?? 0;
  return {
    to: 'valence',
    blend: { positive: 1 / warmth, negative: -1 / warmth },
    shift: (shiftOf('positive') - shiftOf('negative')) / warmth,
  };
}

/** A head's own logarithm of its odds, before a rare head's chance is bent; `sign` −1: of its absence. */
export function headLogOdds({ curves }: ModelHeader, head: string, to: Asked['to'], sign: 1 | -1 = 1): Asked {
  const { slope = 1, shift = 0 } = curves[head] ?? {};
  return { to, blend: { [head]: sign * slope }, shift: sign * shift };
}
