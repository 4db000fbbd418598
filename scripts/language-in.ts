import { detectAll } from 'tinyld';
import type { Engine } from '../lib/coach/engine.ts';

/** Small words tell English at once; the detector, slower than all the rest together, is asked about everything else. */
export function languageIn({ languageOf }: Pick<Engine, 'languageOf'>, own: string): string | undefined {
  if (languageOf(own) === 'en') return 'en';
  const guesses = detectAll(own).map(({ lang, accuracy }) => ({ language: lang, percentage: accuracy * 100 }));
  return languageOf(own, guesses);
}
