import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { HEADS, TONE_HEADS } from './heads.ts';
import type { Scored } from './model.ts';

/** A unit holds as many whole sentences as fit into so many characters: about what the model learned from. */
const UNIT = 280;

/** The stretches of a text that are read as one: neighbouring sentences together, a long sentence by itself. */
export function unitsOf(text: string): Span[] {
  if (text.length <= UNIT) return text.trim() === '' ? [] : [{ start: 0, end: text.length }];
  const units: { start: number; end: number }[] = [];
  for (const { start, end } of sentences(text)) {
    const last = units.at(-1);
    if (last && end - last.start <= UNIT) last.end = end;
    else units.push({ start, end });
  }
  return units;
}

/** Heads that hold for a text as a whole; the others hold where they hold in one place. */
const OVERALL = new Set<string>([
  ...TONE_HEADS,
  'intense',
  'unmoved',
  'politeness',
  'clarity',
  'warmth',
  'closing-only',
]);
const isOverall = HEADS.map((head) => OVERALL.has(head));
const TONES = TONE_HEADS.length;
/** How much a unit without feeling counts toward the tone of the whole. */
const CALM = 0.25;

/** How much of each unit goes into each head's sum of the whole text: units × heads, each head's parts adding up to one. */
export function partsOf(units: readonly Scored[]): Float64Array[] {
  const heads = HEADS.length;
  const pull = units.map(({ sums, words }) => Math.sqrt(words + 1) * (CALM + stirred(sums)));
  const whole = pull.reduce((sum, one) => sum + one, 0);
  const parts = units.map(() => new Float64Array(heads));
  for (let h = 0; h < heads; h++) {
    if (isOverall[h]) for (const [u, part] of parts.entries()) part[h] = (pull[u] ?? 0) / whole;
    else {
      let best = 0;
      for (let u = 1; u < units.length; u++) if ((units[u]?.sums[h] ?? 0) > (units[best]?.sums[h] ?? 0)) best = u;
      const part = parts[best];
      if (part) part[h] = 1;
    }
  }
  return parts;
}

/** The sums of a text from those of its units, which go into it in these parts. */
export function pooled(units: readonly Scored[], parts: readonly Float64Array[]): Float64Array {
  if (units.length === 1) return (units[0] as Scored).sums.slice();
  const sums = new Float64Array(HEADS.length);
  parts.forEach((part, u) => {
    for (let h = 0; h < sums.length; h++)
      sums[h] = (sums[h] as number) + (part[h] as number) * (units[u]?.sums[h] ?? 0);
  });
  return sums;
}

/** 0 … 1: how far from neutral. */
function stirred(sums: Float64Array): number {
  let total = 0;
  for (let h = 0; h < TONES; h++) total += Math.exp((sums[h] as number) - (sums[1] as number));
  return 1 - 1 / total;
}
