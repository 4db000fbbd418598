import { describe, expect, test } from 'vitest';
import type { CueRule } from '../../lib/cues/cue.ts';
import { find } from '../../lib/cues/find.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { DIMENSIONS, EMOTIONS, FLAGS } from '../../lib/tone/reading.ts';

const ruleFiles = import.meta.glob<{ default: CueRule }>('../../lib/cues/rules/*.cue.ts', { eager: true });
const exampleFiles = import.meta.glob<string>('./*.txt', { eager: true, query: '?raw', import: 'default' });

const nameOf = (path: string): string =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.(?:cue\.ts|txt)$/, '') ?? '';
const STATES = ['any', 'upset', 'uneasy', 'calm', 'pleased', 'abusive', 'complaining'];
const MOVED: readonly string[] = ['valence', ...EMOTIONS, ...DIMENSIONS];

/** A line's text without its brackets, and the span the brackets hold. */
function exampleOf(line: string): { text: string; words: string | undefined; start: number } {
  const body = line.slice(2);
  const start = body.indexOf('[');
  if (start < 0) return { text: body, words: undefined, start: -1 };
  const end = body.indexOf(']');
  return { text: body.replace(/[[\]]/g, ''), words: body.slice(start + 1, end), start };
}

test('given the catalogue, it holds 60 rules for drafts, 40 for messages, and no examples without a rule', () => {
  const rules = Object.keys(ruleFiles).map(nameOf).sort();
  const on = (side: string): number => Object.values(ruleFiles).filter((file) => file.default.side === side).length;
  expect(on('agent')).toBeGreaterThanOrEqual(60);
  expect(on('customer')).toBeGreaterThanOrEqual(40);
  expect(Object.keys(exampleFiles).map(nameOf).sort()).toEqual(rules);
});

describe.each(Object.entries(ruleFiles).map(([path, file]) => [nameOf(path), file.default] as const))(
  '%s',
  (name, rule) => {
    const lines = (exampleFiles[`./${name}.txt`] ?? '').split('\n').filter((line) => line !== '');

    test('keeps the form of a rule', () => {
      expect(rule.id, 'the id is the name of the file').toBe(name);
      expect(rule.match.length).toBeGreaterThan(0);
      expect([...rule.match, ...(rule.unless ?? [])].join(' '), 'tags are not parsed').not.toContain('#');
      expect(rule.says).toMatch(/^[A-Z\u201C].+[.?]$/);
      expect(rule.source, 'a source names its year').toMatch(/\b(?:19|20)\d\d\b/);
      expect(rule.weight).toBeGreaterThanOrEqual(0);
      expect(rule.weight).toBeLessThanOrEqual(1);
      expect(rule.applies.length).toBeGreaterThan(0);
      expect(STATES).toEqual(expect.arrayContaining([...rule.applies]));
      for (const [moved, amount] of Object.entries(rule.moves)) {
        expect(MOVED).toContain(moved);
        expect(Math.abs(amount)).toBeLessThanOrEqual(1);
      }
      for (const flag of rule.raises ?? []) expect(FLAGS).toContain(flag);
      if (rule.side === 'customer') expect(rule.weight, 'nudges are for drafts').toBe(0);
    });

    test('has four examples that fire and six that keep quiet', () => {
      expect(lines.every((line) => /^[+-] \S/.test(line))).toBe(true);
      expect(lines.filter((line) => line.startsWith('+')).length).toBeGreaterThanOrEqual(4);
      expect(lines.filter((line) => line.startsWith('-')).length).toBeGreaterThanOrEqual(6);
    });

    test.each(lines.filter((line) => line.startsWith('+')))('fires where marked: %s', (line) => {
      const { text, words, start } = exampleOf(line);
      const cues = find(normalise(text), rule.side).filter((cue) => cue.id === name);
      expect(cues.map((cue) => text.slice(cue.start, cue.end))).toEqual([words]);
      expect(cues[0]?.start).toBe(start);
    });

    test.each(lines.filter((line) => line.startsWith('-')))('keeps quiet: %s', (line) => {
      const text = line.slice(2);
      expect(text).not.toContain('[');
      expect(find(normalise(text), rule.side).filter((cue) => cue.id === name)).toEqual([]);
    });
  },
);
