import { DENSE } from '../../lib/tone/features.ts';
import { HEADS } from '../../lib/tone/heads.ts';
import { type ModelParts, partsOf, VALENCE_STEPS } from '../../lib/tone/model-header.ts';

/** A model made by hand: weights in whole steps of the heads named, zero elsewhere. */
export function smallModel(
  features: Readonly<Record<string, Readonly<Record<string, number>>>>,
  {
    scale = 1,
    bias = {},
    dense = {},
    valences = {},
  }: {
    readonly scale?: number;
    readonly bias?: Readonly<Record<string, number>>;
    readonly dense?: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly valences?: Readonly<Record<string, number>>;
  } = {},
): ModelParts {
  const names = Object.keys(features);
  return partsOf(
    {
      heads: HEADS,
      scales: HEADS.map(() => scale),
      bias: HEADS.map((head) => bias[head] ?? 0),
      dense: DENSE.map((name) => HEADS.map((head) => dense[name]?.[head] ?? 0)),
      fullWeight: { adding: 48, even: 10 },
      curves: {},
      tones: { byLength: [0, 0, 0], warmth: 1, line: 0.5 },
      trained: '2026-01-01',
    },
    names,
    Int8Array.from(names.flatMap((name) => HEADS.map((head) => features[name]?.[head] ?? 0))),
    new Map(Object.entries(valences).map(([word, value]) => [word, value * VALENCE_STEPS])),
  );
}
