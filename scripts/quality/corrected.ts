import { summed } from '../../lib/tone/chances.ts';
import { correct, verdictOf, type Wanted } from '../../lib/tone/correct.ts';
import type { Model } from '../../lib/tone/model.ts';
import { isHeldOut } from '../train/halves.ts';
import { wholeMessages } from '../train/own-data.ts';
import type { Figure } from './own-sets.ts';

/** So many messages are corrected, and as many others are looked at to see whether a correction moves them. */
const ASKED = 200;
const OTHERS = 5;

/**
 * What one correction does: how often it turns the message it is made for by a step, and how often it turns one of the
 * five messages after it. Each is made alone, on the model as packed.
 */
export function correctedFigures(model: Model): Figure[] {
  const texts = wholeMessages().flatMap(({ text, tone }) => (tone !== undefined && isHeldOut(text) ? [text] : []));
  const verdictIn = (by: Model, text: string): number => verdictOf(by, summed(by, text));
  const asked = texts.slice(0, ASKED);
  return (['better', 'worse'] as const).flatMap((wanted: Wanted): Figure[] => {
    const way = wanted === 'better' ? 1 : -1;
    let [turned, tried, moved, seen] = [0, 0, 0, 0];
    for (const [at, text] of asked.entries()) {
      const before = verdictIn(model, text);
      if (before === way) continue;
      const corrected = model.corrected(correct(model, text, wanted, []));
      tried += 1;
      if ((verdictIn(corrected, text) - before) * way > 0) turned += 1;
      for (const other of texts.slice(at + 1, at + 1 + OTHERS)) {
        seen += 1;
        if (verdictIn(corrected, other) !== verdictIn(model, other)) moved += 1;
      }
    }
    return [
      { says: `one correction “sounds ${wanted}” turns its message`, value: turned / tried, rows: tried },
      { says: '— and so many of the next five messages', value: moved / seen, rows: seen },
    ];
  });
}
