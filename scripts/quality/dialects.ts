import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chances } from '../../lib/tone/chances.ts';
import { likeliest } from './dev-sets.ts';
import type { Figure } from './own-sets.ts';

const FILE = join(import.meta.dirname, '../../tests/quality/dialects.txt');
const VARIETIES = ['standard', 'African American', 'learner’s'] as const;

/** One matter told in three Englishes, and how any fair reader takes all three. */
interface Matter {
  readonly tone: string;
  readonly told: readonly string[];
}

function matters(): Matter[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [tone = '', ...told] = line.split(' | ');
      return { tone, told };
    });
}

/**
 * How often matters that are not bad are taken for bad in each variety of English, and by how much more than in standard
 * English; for what would be shown as well.
 */
export function dialectFigures(chancesIn: (text: string) => Chances, line: number): Figure[] {
  const fine = matters().filter(({ tone }) => tone !== 'negative');
  const rateOf = (variety: number, least: number): number => {
    const wrong = fine.filter(({ told }) => {
      const chances = chancesIn(told[variety] ?? '');
      return likeliest(chances) === 'negative' && (chances['negative'] ?? 0) >= least;
    });
    return wrong.length / fine.length;
  };
  return [
    ['likeliest', 0],
    ['shown', line],
  ].flatMap(([how, least]) => {
    const rates = VARIETIES.map((_, variety) => rateOf(variety, Number(least)));
    return VARIETIES.flatMap((variety, at): Figure[] => {
      const rate = {
        says: `taken for negative though not (${how}), ${variety} English`,
        value: rates[at] ?? 0,
        rows: fine.length,
      };
      const ratio = {
        says: '— times that of standard English',
        value: (rates[at] ?? 0) / (rates[0] ?? 0),
        rows: fine.length,
      };
      return at === 0 ? [rate] : [rate, ratio];
    });
  });
}
