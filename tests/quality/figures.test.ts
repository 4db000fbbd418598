import { expect, test } from 'vitest';
import { chancesOf, sumsOf } from '../../lib/tone/chances.ts';
import { ownFigures } from '../../scripts/quality/own-sets.ts';
import { agreements } from '../../scripts/quality/second-pass.ts';
import { toneModel } from '../../scripts/tone-model.ts';

const model = toneModel();
const chancesIn = (text: string) => chancesOf(sumsOf(model, text), model.header);
const { tone, heads } = ownFigures(chancesIn, model.header.tones.line);
const figure = (says: string) => tone.find((one) => one.says.includes(says))?.value ?? Number.NaN;

// Floors a little under what is measured: a change that loses quality is to be seen, a better one is not to be in the way.
test('given messages nothing was learned from, the tone is read as well as before', () => {
  expect(figure('macro-F1')).toBeGreaterThan(0.71);
  expect(figure('is right')).toBeGreaterThan(0.75);
});

test('given what is shown of the tone, it is right nine times of ten, for most messages', () => {
  expect(figure('what is shown')).toBeGreaterThan(0.88);
  expect(figure('share of messages')).toBeGreaterThan(0.5);
});

test.each([
  ['complaint', 0.82],
  ['politeness', 0.9],
  ['interprets', 0.92],
  ['asks', 0.92],
  ['reacts', 0.8],
  ['solution', 0.78],
  ['directive', 0.85],
  ['cold', 0.8],
])('given the head %s, it ranks better than %d', (head, least) => {
  expect(heads.find((one) => one.head === head)?.auc ?? 0).toBeGreaterThan(least);
});

test('given two readers of the same messages, they agree well on the tone', () => {
  const agreed = agreements('customer').find(({ label }) => label.startsWith('tone'));
  expect(agreed?.kappa).toBeGreaterThan(0.6);
});
