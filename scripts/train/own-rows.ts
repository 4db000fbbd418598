import { FLAG_HEADS } from '../../lib/tone/heads.ts';
import type { OwnLine } from './own-lines.ts';
import { type Row, row } from './row.ts';

const FEELINGS = ['frustrated', 'disappointed', 'anxious', 'confused', 'sad', 'grateful', 'pleased'] as const;
const DIMENSIONS = [
  'reacts',
  'interprets',
  'asks',
  'solution',
  'ownership',
  'directive',
  'blaming',
  'defensive',
  'cold',
];

/** How much a sentence written by hand, or made by a grammar, counts beside a public one; and its feelings alone. */
const WEIGHTS = { written: { all: 4, feelings: 0.5 }, made: { all: 1, feelings: 0.15 } } as const;
/** Targets of lines that were called neither: they say little about either. */
const UNSAID = { politeness: 0.5, clarity: 0.6 } as const;

/**
 * One of our own lines as targets of the heads. A customer's gives two rows: feelings are learned from comments of all
 * kinds beside it and must not be drowned, the rest from nowhere else.
 */
export function ownRows({ text, tone, labels, file }: OwnLine): Row[] {
  const has = new Set(labels);
  const is = (label: string): number => (has.has(label) ? 1 : 0);
  const weights = file.startsWith('grammar') ? WEIGHTS.made : WEIGHTS.written;
  const targets: Record<string, number> = {};
  if (tone !== undefined) {
    const feelings: Record<string, number> = { disgust: is('disgusted') };
    for (const feeling of FEELINGS) feelings[feeling] = is(feeling);
    targets['negative'] = tone < 0 ? 1 : 0;
    targets['neutral'] = tone === 0 ? 1 : 0;
    targets['positive'] = tone > 0 ? 1 : 0;
    targets['intense'] = Math.abs(tone) / 3;
    for (const flag of FLAG_HEADS) targets[flag] = is(flag);
    return [row(text, targets, weights.all, file), row(text, feelings, weights.feelings, file)];
  }
  for (const dimension of DIMENSIONS) targets[dimension] = is(dimension);
  targets['warmth'] = is('warm');
  targets['politeness'] = politenessOf(has);
  targets['clarity'] = has.has('clear') ? 0.95 : has.has('unclear') ? 0.05 : UNSAID.clarity;
  return [row(text, targets, weights.all, file)];
}

/** How polite a line sounds by what it was called: care and warmth are polite without the word. */
function politenessOf(has: ReadonlySet<string>): number {
  if (has.has('polite')) return 0.95;
  if (has.has('impolite')) return 0.03;
  if (has.has('blaming') || has.has('cold')) return 0.2;
  if (has.has('directive') || has.has('defensive')) return 0.3;
  return has.has('warm') || has.has('reacts') ? 0.8 : UNSAID.politeness;
}
