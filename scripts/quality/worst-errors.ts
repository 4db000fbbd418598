import type { Chances } from '../../lib/tone/chances.ts';
import { isHeldOut } from '../train/halves.ts';
import { wholeMessages } from '../train/own-data.ts';
import { type JudgedTone, judgedTones } from './judged-tones.ts';

/** So many messages of our own held-out half whose tone is taken for another, the surest first. */
export function worstErrors(chancesIn: (text: string) => Chances, most: number): JudgedTone[] {
  const heldOut = wholeMessages().filter(({ text }) => isHeldOut(text));
  return judgedTones(heldOut, chancesIn)
    .filter(({ is, said }) => is !== said)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, most);
}
