import { describe, expect, test } from 'vitest';
import { summed } from '../../lib/tone/chances.ts';
import { type Model, openModel } from '../../lib/tone/model.ts';
import { bytesOf } from '../../lib/tone/model-header.ts';
import { type KnownWording, reasonsFor } from '../../lib/tone/reasons.ts';
import { smallModel } from './small-model.ts';

const modelOf = (...parts: Parameters<typeof smallModel>): Model => openModel(bytesOf(smallModel(...parts)));

/** What is told of how far positive outweighs negative, as words, amount and reason; without what has no place. */
function told(model: Model, text: string, known: readonly KnownWording[] = []) {
  const asked = [{ to: 'valence', blend: { positive: 1, negative: -1 } }] as const;
  const all = reasonsFor(model, text, summed(model, text), asked, known);
  return {
    parts: all
      .filter((one) => !one.isRest)
      .map(({ start, end, amount, reason }) => [text.slice(start, end), amount, reason] as const),
    rest: all.find((one) => one.isRest)?.amount,
  };
}

describe('given weights made by hand', () => {
  const model = modelOf({
    late: { negative: 3 },
    'still waiting': { negative: 4 },
    lovely: { positive: 2 },
    'the queue': { negative: 1 },
  });

  test('words are told with what they add', () => {
    expect(told(model, 'late but lovely').parts).toEqual([
      ['late', -3, 'said more when something is wrong'],
      ['lovely', 2, 'said more when all is well'],
    ]);
  });

  test('words that are read together are told together', () => {
    expect(told(model, 'we are still waiting here').parts).toEqual([
      ['still waiting', -4, 'said more when something is wrong'],
    ]);
  });

  test('small words at the ends of a phrase are not quoted', () => {
    expect(told(model, 'in the queue').parts).toEqual([['queue', -1, 'said more when something is wrong']]);
  });

  test('wording that a rule knows is told whole, under its name', () => {
    const text = 'we are still waiting here';
    const known = [{ start: 0, end: 20, reason: 'time spent waiting' }];
    expect(told(model, text, known).parts).toEqual([['we are still waiting', -4, 'time spent waiting']]);
  });

  test('wording of one clause is not drawn into the next', () => {
    expect(told(model, 'late, lovely').parts.map(([words]) => words)).toEqual(['late', 'lovely']);
  });
});

test('given what has no place or is too little to tell, it stands in the rest', () => {
  const model = modelOf({ late: { negative: 3 }, box: { negative: 1 } }, { scale: 0.03, bias: { positive: 1 } });
  const { parts, rest } = told(model, 'late box');
  expect(parts).toEqual([['late', expect.closeTo(-0.09, 10), 'said more when something is wrong']]);
  expect(rest).toBeCloseTo(1 - 0.03, 10);
});

test('given words with a valence of their own, each is told by its own side', () => {
  const model = modelOf(
    {},
    { dense: { good: { positive: 4 }, bad: { negative: 4 } }, valences: { awful: -3, lovely: 3 } },
  );
  // Each side alone comes to 3 / (1 + 3) of its weight.
  expect(told(model, 'awful post, lovely lamp').parts).toEqual([
    ['awful', -3, 'a hard word'],
    ['lovely', 3, 'a kind word'],
  ]);
});
