import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnLine, ownLines } from './own-lines.ts';
import { rng } from './rng.ts';

/** How many sentences are made of each template. */
const EACH = 24;

/** The sentences our grammars make, each once; the same on every machine. Throws for a slot nobody filled. */
export function grammarLines(folder: string): OwnLine[] {
  const slots = slotsOf(join(folder, 'slots.txt'));
  const random = rng(20261122);
  const seen = new Set<string>();
  return ['customer.txt', 'agent.txt'].flatMap((file) =>
    ownLines(join(folder, file)).flatMap((template) => {
      const made: OwnLine[] = [];
      for (let i = 0; i < EACH; i++) {
        const text = expanded(template.text, slots, random);
        if (seen.has(text)) continue;
        seen.add(text);
        made.push({ ...template, text, file: `grammar-${template.file}` });
      }
      return made;
    }),
  );
}

function slotsOf(path: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line): [string, string[]][] => {
      const at = line.indexOf(':');
      if (line.startsWith('#') || at < 0) return [];
      return [[line.slice(0, at).trim(), valuesOf(line.slice(at + 1))]];
    }),
  );
}

const valuesOf = (list: string): string[] =>
  list.split(' / ').map((value) => (value.trim() === '_' ? '' : value.trim()));

function expanded(template: string, slots: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  const pick = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? '';
  const drawn = new Map<string, Set<string>>();
  const filled = template
    .replace(/\(([^()]* \/ [^()]*)\)/g, (_, list: string) => pick(valuesOf(list)))
    .replace(/\{([\w-]+)\}/g, (_, name: string) => {
      const values = slots.get(name);
      if (!values) throw new Error(`No slot is called ${name}: ${template}`);
      const before = drawn.get(name) ?? new Set();
      drawn.set(name, before);
      const left = values.filter((value) => !before.has(value));
      const value = pick(left.length > 0 ? left : values);
      before.add(value);
      return value;
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/ ([,.!?;:])/g, '$1')
    .trim();
  const begins = random() < 0.5;
  return begins ? filled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : filled;
}
