import { expect, test } from 'vitest';
import { RULES } from '../../lib/cues/registry.ts';
import { GAPS } from '../../lib/nudges/gaps.ts';
import { annotatorFigures } from '../../scripts/quality/annotators.ts';
import { coachFigures, cueFigures, judgedDrafts } from '../../scripts/quality/coach-figures.ts';
import { bothLabels } from '../../scripts/quality/coach-sets.ts';
import { testEngine } from '../tone/test-engine.ts';

const judged = judgedDrafts(testEngine(), 'judging');
const figures = coachFigures(judged);
const figure = (says: string) => figures.find((one) => one.says.includes(says))?.value ?? Number.NaN;

// Floors a little under what is measured: a change that loses quality is to be seen, a better one is not to be in the way.
test('given labelled drafts no rule was written against, nine nudges of ten are what a trainer would say', () => {
  expect(judged.length).toBeGreaterThanOrEqual(150);
  expect(figure('a nudge that is shown is right')).toBeGreaterThanOrEqual(0.9);
});

test('given good ordinary replies, nearly all are left alone', () => {
  expect(figure('get none')).toBeGreaterThan(0.93);
});

test('given drafts in need, nearly all get a right one, and none more than three', () => {
  expect(figure('get a right one')).toBeGreaterThan(0.93);
  expect(figure('most')).toBeLessThanOrEqual(3);
  expect(figure('median')).toBeLessThanOrEqual(1);
});

test('given other Englishes, drafts get no more wrong nudges than in standard English', () => {
  const standard = figure('standard English');
  expect(figure('learners')).toBeLessThanOrEqual(1.25 * standard);
  expect(figure('African American')).toBeLessThanOrEqual(1.25 * standard);
});

test('given labelled messages, nine of ten cues found in them are there', () => {
  const cues = cueFigures(testEngine(), 'judging', 'customer');
  const sum = (of: 'found' | 'right') => cues.reduce((all, one) => all + one[of], 0);
  expect(sum('found')).toBeGreaterThan(100);
  expect(sum('right') / sum('found')).toBeGreaterThan(0.9);
});

test.each(['drafts', 'messages'] as const)(
  'given the second annotator of %s, every label is of the catalogue and of the text',
  (kind) => {
    const known = new Set([...RULES, ...GAPS].map(({ id }) => id));
    const both = bothLabels(kind);
    expect(both).toHaveLength(300);
    for (const { second } of both) {
      for (const { id, words } of second.cues) {
        expect(known, second.id).toContain(id);
        expect(second.text, second.id).toContain(words);
      }
      for (const gap of second.gaps) expect(known, second.id).toContain(gap);
    }
  },
);

test('given two annotators, they agree on whether anything is to be said, less on what comes first', () => {
  const agreed = annotatorFigures();
  const of = (says: string) => agreed.find((one) => one.says.includes(says))?.value ?? Number.NaN;
  expect(of('whether anything is to be said')).toBeGreaterThan(0.9);
  expect(of('the same first')).toBeLessThan(0.7);
  const second = coachFigures(judgedDrafts(testEngine(), 'judging', 'second'));
  expect(second[0]?.value).toBeGreaterThan(0.84);
});
