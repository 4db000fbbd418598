import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** One line of our own data as it stands in its file. */
export interface OwnLine {
  readonly text: string;
  /** −3 … 3 in customers' lines; `undefined` in agents'. */
  readonly tone: number | undefined;
  readonly labels: readonly string[];
  /** Name of the file, without its ending. */
  readonly file: string;
}

const LABELS = {
  customer: new Set([
    ...['frustrated', 'disappointed', 'anxious', 'confused', 'sad', 'grateful', 'pleased', 'disgusted', 'surprised'],
    ...[
      'urgent',
      'may-leave',
      'threat',
      'abuse',
      'complaint',
      'repeat-contact',
      'high-stakes',
      'closing-only',
      'praise',
    ],
  ]),
  agent: new Set([
    ...['polite', 'impolite', 'warm', 'cold', 'reacts', 'interprets', 'asks', 'solution', 'ownership', 'clear'],
    ...['unclear', 'directive', 'blaming', 'defensive'],
  ]),
};

/**
 * The lines of one of our files, `labels | text` each; files of customers begin with `customer`, of agents with `agent`.
 * Throws with file and line number for a line that does not keep the form.
 */
export function ownLines(path: string): OwnLine[] {
  const file = basename(path, '.txt');
  const isCustomer = file.startsWith('customer');
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i): OwnLine[] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const bad = (why: string) => new Error(`${path}:${i + 1}: ${why}: ${line}`);
      const at = line.indexOf('|');
      if (at < 0) throw bad('no “|”');
      const said = line.slice(0, at).trim().split(/\s+/);
      const labels = said.filter((word) => word !== '-' && !/^[+-]?\d$/.test(word));
      const unknown = labels.find((label) => !LABELS[isCustomer ? 'customer' : 'agent'].has(label));
      if (unknown !== undefined) throw bad(`unknown label ${unknown}`);
      const number = said.find((word) => /^[+-]?\d$/.test(word));
      if (isCustomer && number === undefined) throw bad('no number');
      const text = line
        .slice(at + 1)
        .trim()
        .replaceAll('\\n', '\n');
      return [{ text, tone: number === undefined ? undefined : Number(number), labels, file }];
    });
}
