import type { Chances } from '../../lib/tone/chances.ts';
import { isHeldOut } from '../train/halves.ts';
import { wholeMessages } from '../train/own-data.ts';
import { likeliest } from './dev-sets.ts';

/** A held-out message whose tone is taken for another. */
export interface WorstError {
  readonly text: string;
  readonly is: string;
  readonly said: string;
  /** Of what was said, 0 … 1. */
  readonly chance: number;
}

/** So many messages of our own held-out half that are read wrong, the surest first. */
export function worstErrors(chancesIn: (text: string) => Chances, most: number): WorstError[] {
  return wholeMessages()
    .filter(({ text }) => isHeldOut(text))
    .flatMap(({ text, tone }): WorstError[] => {
      if (tone === undefined) return [];
      const chances = chancesIn(text);
      const said = likeliest(chances);
      const is = tone < 0 ? 'negative' : tone > 0 ? 'positive' : 'neutral';
      return is === said ? [] : [{ text, is, said, chance: chances[said] ?? 0 }];
    })
    .sort((a, b) => b.chance - a.chance)
    .slice(0, most);
}
