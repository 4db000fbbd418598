import type { Chances } from '../../lib/tone/chances.ts';
import type { OwnLine } from '../train/own-lines.ts';
import { likeliest } from './dev-sets.ts';

/** A customer's line: the tone its author gave it, and the likeliest one as it is read. */
export interface JudgedTone {
  readonly text: string;
  readonly is: string;
  readonly said: string;
  /** Of what is said, 0 … 1. */
  readonly chance: number;
}

/** How the tones of customers' lines are read; lines of agents have none and are left out. */
export function judgedTones(lines: readonly OwnLine[], chancesIn: (text: string) => Chances): JudgedTone[] {
  return lines.flatMap(({ text, tone }): JudgedTone[] => {
    if (tone === undefined) return [];
    const chances = chancesIn(text);
    const said = likeliest(chances);
    return [{ text, is: tone < 0 ? 'negative' : tone > 0 ? 'positive' : 'neutral', said, chance: chances[said] ?? 0 }];
  });
}
