import { cueName } from '../cue-name.ts';
import type { CatalogueEntry } from './cue-entry.tsx';

/** Whether every word asked for stands somewhere in an entry: in its name, reason, wordings, examples or source. */
export function isFoundBy({ id, says, source, instead, up, quiet }: CatalogueEntry, asked: string): boolean {
  const examples = [...up, ...quiet].flatMap(({ customer = '', text }) => [customer, text.replace(/[[\]|]/g, '')]);
  const all = [cueName(id), says, source, ...instead, ...examples].join('\n').toLowerCase().replaceAll('’', "'");
  const words = asked.toLowerCase().replaceAll('’', "'").split(/\s+/);
  return words.every((word) => all.includes(word));
}
