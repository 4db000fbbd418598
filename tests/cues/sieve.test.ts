import { describe, expect, test } from 'vitest';
import type { CueRule } from '../../lib/cues/cue.ts';
import { parser, prepare } from '../../lib/cues/patterns.ts';
import { sentenceWords } from '../../lib/cues/sentence-words.ts';
import { mayMatch } from '../../lib/cues/sieve.ts';
import { normalise } from '../../lib/text/normalise.ts';

const ruleFiles = import.meta.glob<{ default: CueRule }>('../../lib/cues/rules/*.cue.ts', { eager: true });
const exampleFiles = import.meta.glob<string>('./*.txt', { eager: true, query: '?raw', import: 'default' });

const may = (pattern: string, sentence: string): boolean => mayMatch(prepare(pattern).sieve, sentenceWords(sentence));

describe('a sentence that cannot match is known before it is parsed', () => {
  test.each([
    ['you must', 'you really must see it', false],
    ['you must', 'I say you must', true],
    ['[you (must|have to)]', 'you have seen it, it is up to me', false],
    ['[you (must|have to)]', 'so you have to', true],
    ['(data breach|data leak)', 'the data of that leak', false],
    ['^[(so|and)] you', 'it is so, you see', false],
    ['^[(so|and)] you', 'Well. So you see', true],
    ['^[(so|and)] you', '“So you see', true],
    ['(shortly|soon)$', 'soon it comes', false],
    ['(shortly|soon)$', 'it comes soon.', true],
    ['@isUpperCase @isUpperCase you', 'I told you', false],
    ['@isUpperCase @isUpperCase you', 'NOT NOW, you', true],
    ['@hasQuote', "it's the customers own", false],
    ['@hasQuote', 'it is "urgent" now', true],
    ['(problem && @hasComma)', 'no matter, no', false],
    ['(f|/^fu?[*@!]+c?k$/) off', 'f*ck off', true],
    ['(f|/^fu?[*@!]+c?k$/) off', 'get off', false],
    ['aged (/^[89][0-9]$/)', 'she is aged (85), alone', true],
    ['aged (/^[89][0-9]$/)', 'an aged lady of 85-90', true],
    ['aged (/^[89][0-9]$/)', 'an aged lady of 185', false],
  ])('“%s” in “%s”: %s', (pattern, sentence, expected) => {
    expect(may(pattern, sentence)).toBe(expected);
  });
});

test('given the catalogue and its examples, whatever a pattern matches is let through', () => {
  const lines = Object.values(exampleFiles).map((text) => text.split('\n').filter((line) => line !== ''));
  const plain = (line: string): string => normalise(line.slice(2).replace(/[[\]]/g, ''));
  // Two of each file against every pattern; all of a file against its own rule's.
  const some = lines.flatMap((own) => [own[0], own.at(-1)]).map((line = '') => plain(line));
  const missed: string[] = [];
  let matched = 0;
  for (const [path, { default: rule }] of Object.entries(ruleFiles)) {
    const own = exampleFiles[`./${path.split('/').at(-1)?.replace('.cue.ts', '.txt')}`] ?? '';
    const sentences = new Set([
      ...own
        .split('\n')
        .filter((line) => line !== '')
        .map(plain),
      ...some,
    ]);
    const parsed = [...sentences].map((text) => ({ text, doc: parser(text), said: sentenceWords(text) }));
    for (const pattern of [...rule.match, ...(rule.unless ?? [])]) {
      const { parts, sieve } = prepare(pattern);
      for (const { text, doc, said } of parsed) {
        if (doc.match(parts).fullPointer.length === 0) continue;
        matched += 1;
        if (!mayMatch(sieve, said)) missed.push(`${pattern}: ${text}`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(matched).toBeGreaterThan(1_000);
}, 60_000);
