import { chancesOf, type Summed, summed } from './chances.ts';
import { type Correction, type Corrections, MOST_BY, MOST_CORRECTIONS, signNumber } from './corrections.ts';
import { HEADS } from './heads.ts';
import { messageTone } from './message-tone.ts';
import type { Model } from './model.ts';
import { isSmallWord } from './phrases.ts';

/** Which way a reading was wrong, as the agent says: the message sounds better, or worse, than was shown. */
export type Wanted = 'better' | 'worse';

/** Signs that are corrected at once: a message is read by dozens, a few of which decide. */
const MOST_SIGNS = 12;
/** How much is shared out among them, tried in turn until the verdict changes. */
const AMOUNTS = [0.5, 1, 1.5, 2, 3, 4, 6, 8, 11, 15, 22, 32];

/**
 * What is remembered once an agent corrected the reading of a customer's message: as little as turns the verdict one
 * step (bad, unsure or calm, good), shared out among the signs that pulled the wrong way, each by how hard it pulled.
 * Where nothing pulled, among all signs of the text. Words in common use alone are left as they are, so that one
 * message does not move all others. `model` has the corrections `before`.
 */
export function correct(model: Model, text: string, wanted: Wanted, before: Corrections): Corrections {
  const way = wanted === 'better' ? 1 : -1;
  const read = summed(model, text);
  const blamed = signsToBlame(model, text, read, way);
  const start = verdictOf(model, read);
  let after = before;
  for (const amount of blamed.length === 0 ? [] : AMOUNTS) {
    after = joined(
      before,
      blamed.map(({ sign, part }) => ({ sign, by: way * amount * part })),
    );
    const corrected = model.corrected(after);
    if ((verdictOf(corrected, summed(corrected, text)) - start) * way > 0) break;
  }
  return after;
}

/** −1 shown as bad, 0 unsure or calm, 1 shown as good. */
export function verdictOf({ header }: Model, { sums }: Summed): -1 | 0 | 1 {
  const { sentiment, clear } = messageTone(chancesOf(sums, header));
  if (sentiment === 'neutral' || clear < header.tones.line) return 0;
  return sentiment === 'positive' ? 1 : -1;
}

/** The signs that pull a text the wrong way, and each one's part of the blame; the parts add up to one. */
function signsToBlame(
  model: Model,
  text: string,
  { units, parts }: Summed,
  way: 1 | -1,
): { sign: number; part: number }[] {
  const pulls = new Map<number, number>();
  for (const [u, { start, end }] of units.entries()) {
    const partOf = (head: string): number => parts[u]?.[HEADS.indexOf(head)] ?? 0;
    const blend = { positive: partOf('positive'), negative: -partOf('negative') };
    const [found] = model.shares(text.slice(start, end), [blend]);
    for (const { place, amount } of found?.shares ?? []) {
      const feature = place === undefined ? undefined : model.signAt(place);
      if (feature === undefined || feature.split(' ').every(isSmallWord)) continue;
      const sign = signNumber(feature);
      pulls.set(sign, (pulls.get(sign) ?? 0) + amount);
    }
  }
  const wrong = [...pulls]
    .filter(([, amount]) => amount * way < 0)
    .map(([sign, amount]) => ({ sign, pull: Math.abs(amount) }));
  const chosen = (wrong.length > 0 ? wrong : [...pulls.keys()].map((sign) => ({ sign, pull: 1 })))
    .toSorted((a, b) => b.pull - a.pull)
    .slice(0, MOST_SIGNS);
  const whole = chosen.reduce((sum, { pull }) => sum + pull, 0);
  return chosen.map(({ sign, pull }) => ({ sign, part: pull / whole }));
}

/** What was corrected before and now, sign by sign; what was corrected last stands last, and the oldest give way. */
function joined(before: Corrections, now: Corrections): Corrections {
  const all = new Map(before.map(({ sign, by }) => [sign, by]));
  for (const { sign, by } of now) {
    const sum = Math.max(-MOST_BY, Math.min(MOST_BY, (all.get(sign) ?? 0) + by));
    all.delete(sign);
    all.set(sign, sum);
  }
  return [...all].map(([sign, by]): Correction => ({ sign, by })).slice(-MOST_CORRECTIONS);
}
