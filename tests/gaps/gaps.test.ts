import { describe, expect, test } from 'vitest';
import type { GapRule } from '../../lib/nudges/gap.ts';
import { pick } from '../../lib/nudges/pick.ts';
import { read } from '../tone/test-engine.ts';

const ruleFiles = import.meta.glob<{ default: GapRule }>('../../lib/nudges/gaps/*.gap.ts', { eager: true });
const exampleFiles = import.meta.glob<string>('./*.txt', { eager: true, query: '?raw', import: 'default' });
const STATES = ['any', 'upset', 'uneasy', 'calm', 'pleased', 'abusive', 'complaining'];
const NOT_QUIET = { dismissed: new Set<string>(), mutedCues: new Set<string>() };

const nameOf = (path: string): string =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.(?:gap\.ts|txt)$/, '') ?? '';

const MISSED = '(promise missed) ';

/**
 * What becomes of one gap in `customer => draft`; `|` in the draft is where words should go. A customer to whom something
 * was promised for a time that is over has `(promise missed)` before the words.
 */
function found(line: string, id: string) {
  const [customer = '', written = ''] = line.slice(2).replaceAll('\\n', '\n').split(' => ');
  const at = written.indexOf('|');
  const text = written.replace('|', '');
  const isPromiseMissed = customer.startsWith(MISSED);
  const said = isPromiseMissed ? customer.slice(MISSED.length) : customer;
  const told = { text: said, reading: read(said, 'customer'), isPromiseMissed };
  const others = new Set([...Object.keys(ruleFiles).map(nameOf)].filter((other) => other !== id));
  const quiet = { ...NOT_QUIET, mutedCues: others };
  const { nudges } = pick({ text, reading: read(text, 'agent') }, told, quiet);
  return { at, nudge: nudges.find(({ cueId }) => cueId === id) };
}

test('given the gaps, each has examples and there are no examples without a gap', () => {
  const rules = Object.keys(ruleFiles).map(nameOf).sort();
  expect(rules.length).toBeGreaterThanOrEqual(9);
  expect(Object.keys(exampleFiles).map(nameOf).sort()).toEqual(rules);
});

describe.each(Object.entries(ruleFiles).map(([path, file]) => [nameOf(path), file.default] as const))(
  '%s',
  (name, rule) => {
    const lines = (exampleFiles[`./${name}.txt`] ?? '').split('\n').filter((line) => line !== '');

    test('keeps the form of a gap', () => {
      expect(rule.id, 'the id is the name of the file').toBe(name);
      expect(rule.says).toMatch(/^[A-Z\u201C].+[.?]$/);
      expect(rule.source, 'a source names its year').toMatch(/\b(?:19|20)\d\d\b/);
      expect(rule.weight).toBeGreaterThan(0);
      expect(rule.weight).toBeLessThanOrEqual(1);
      expect(rule.applies.length).toBeGreaterThan(0);
      expect(STATES).toEqual(expect.arrayContaining([...rule.applies]));
    });

    test('has four examples that speak up and six that keep quiet', () => {
      expect(lines.every((line) => /^[+-] \S.* => \S/.test(line))).toBe(true);
      expect(lines.filter((line) => line.startsWith('+')).length).toBeGreaterThanOrEqual(4);
      expect(lines.filter((line) => line.startsWith('-')).length).toBeGreaterThanOrEqual(6);
    });

    test.each(lines.filter((line) => line.startsWith('+')))('speaks up: %s', (line) => {
      const { at, nudge } = found(line, name);
      expect(nudge?.cueId).toBe(name);
      if (at >= 0) expect(nudge?.span).toEqual({ start: at, end: at });
      else expect(nudge?.words).not.toBe('');
    });

    test.each(lines.filter((line) => line.startsWith('-')))('keeps quiet: %s', (line) => {
      expect(found(line, name).nudge).toBeUndefined();
    });
  },
);
