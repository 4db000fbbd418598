import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tokens } from '../../lib/tone/tokens.ts';
import { PLAIN_WORDS, SUPPORT_WORDS } from './support-words.ts';

/** AFINN's scale runs to 5 where VADER's runs to 4. */
const AFINN_SCALE = 0.8;

/**
 * One valence for each word, −4 … 4: VADER's ratings (MIT), AFINN's where VADER has none, both kept small for words that
 * support mail uses as plain facts, and our own for words of support mail.
 */
export function valencesFrom(vaderLexicon: string): Map<string, number> {
  const found = new Map<string, number>();
  const rate = (word: string, value: number): void => {
    const [only, second] = tokens(word, () => 0);
    if (only && !second && (only.kind === 'word' || only.kind === 'face')) found.set(only.key, value);
  };
  const { labels } = createRequire(import.meta.url)('sentiment/languages/en') as { labels: Record<string, number> };
  for (const [word, value] of Object.entries(labels)) rate(word, value * AFINN_SCALE);
  for (const line of readFileSync(vaderLexicon, 'utf8').split('\n')) {
    const [word, value] = line.split('\t');
    if (word && value) rate(word, Number(value));
  }
  for (const word of PLAIN_WORDS.trim().split(/\s+/)) {
    const value = found.get(word);
    if (value !== undefined) found.set(word, value * 0.4);
  }
  for (const { words, value } of SUPPORT_WORDS) for (const word of words.split(' ')) rate(word, value * AFINN_SCALE);
  return found;
}
