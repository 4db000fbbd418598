import { expect, test } from 'vitest';
import { coachFigures, cueFigures, judgedDrafts } from '../../scripts/quality/coach-sets.ts';
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
