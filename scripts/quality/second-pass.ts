import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownLines } from '../train/own-lines.ts';
import { kappa } from './metrics.ts';

const root = resolve(import.meta.dirname, '../..');
/** Fewer messages than this with a label, by either reader, tell nothing of how they agree on it. */
const FEWEST = 15;

/** How two readers agree: Cohen's kappa, 0 as by chance, 1 in everything. */
export interface Agreement {
  readonly label: string;
  readonly messages: number;
  readonly kappa: number;
}

/** How the labels of a second reader, who saw none of the first's, agree with them. */
export function agreements(side: 'customer' | 'agent'): Agreement[] {
  const first = ownLines(join(root, `tests/quality/whole/${side}-a.txt`));
  const second = readFileSync(join(root, `tests/quality/second-pass/${side}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [id = '', said = ''] = line.split('\t');
      const own = first[Number(id.split(':')[1])];
      const words = said.trim().split(/[\s,]+/);
      return own ? [{ own, tone: Number(words.find((word) => /^[+-]?\d$/.test(word))), labels: new Set(words) }] : [];
    });
  const found: Agreement[] = [];
  if (side === 'customer') {
    const ours = second.map(({ own }) => Math.sign(own.tone ?? 0));
    const theirs = second.map(({ tone }) => Math.sign(tone));
    found.push({ label: 'tone, three ways', messages: second.length, kappa: kappa(ours, theirs) });
  }
  const labels = new Set(second.flatMap(({ own }) => own.labels));
  for (const label of [...labels].sort()) {
    const ours = second.map(({ own }) => own.labels.includes(label));
    const theirs = second.map((one) => one.labels.has(label));
    const messages = ours.filter((is, i) => is || theirs[i]).length;
    if (messages >= FEWEST) found.push({ label, messages, kappa: kappa(ours, theirs) });
  }
  return found;
}
