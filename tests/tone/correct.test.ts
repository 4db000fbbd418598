import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { correct } from '../../lib/tone/correct.ts';
import { type Corrections, MOST_BY, MOST_CORRECTIONS, signNumber } from '../../lib/tone/corrections.ts';
import { type Model, openModel } from '../../lib/tone/model.ts';
import { bytesOf } from '../../lib/tone/model-header.ts';
import { openReader } from '../../lib/tone/read.ts';
import { smallModel } from './small-model.ts';

const modelOf = (...parts: Parameters<typeof smallModel>): Model => openModel(bytesOf(smallModel(...parts)));
const moveOf = (corrections: Corrections, feature: string): number | undefined =>
  corrections.find(({ sign }) => sign === signNumber(feature))?.by;

// From the authors’ own list of test values (isthe.com/chongo/src/fnv/test_fnv.c).
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the number of %j is FNV-1a’s', (feature, number) => {
  expect(signNumber(feature)).toBe(number);
});

describe('given weights made by hand', () => {
  const model = modelOf(
    {
      late: { negative: 20 },
      'late again': { negative: 10 },
      the: { negative: 10 },
      lovely: { positive: 5 },
      box: { neutral: 2 },
      please: {},
    },
    { scale: 0.1 },
  );

  test('the words that pulled the wrong way are corrected, each by how hard it pulled, and only they', () => {
    const after = correct(model, 'the lovely box is late again', 'better', []);
    expect(after.map(({ sign }) => sign)).toEqual([signNumber('late'), signNumber('late again')]);
    const [late = 0, again = 0] = [moveOf(after, 'late'), moveOf(after, 'late again')];
    expect(late).toBeCloseTo(2 * again, 10);
    expect(late).toBeGreaterThan(0);
  });

  test('other texts with these words are read anew, texts without them as before', () => {
    const after = model.corrected(correct(model, 'late again', 'better', []));
    const [before, now] = [model, after].map((one) => one.score('late for school').sums[0]);
    expect(now).toBeLessThan(before ?? 0);
    expect(after.score('the lovely box').sums).toEqual(model.score('the lovely box').sums);
  });

  test('where nothing pulled the wrong way all known words are corrected alike, but not the common ones alone', () => {
    const after = correct(model, 'the box please', 'worse', []);
    expect(after.map(({ sign }) => sign)).toEqual([signNumber('box'), signNumber('please')]);
    expect(moveOf(after, 'box')).toBe(moveOf(after, 'please'));
    expect(moveOf(after, 'box')).toBeLessThan(0);
  });

  test('where no word is known nothing is remembered', () => {
    expect(correct(model, 'the zebra', 'worse', [])).toEqual([]);
  });

  test('a word is moved so far and no farther, however often it is corrected', () => {
    let [at, corrections]: [Model, Corrections] = [model, []];
    for (let i = 0; i < 20; i++) {
      corrections = correct(at, 'lovely', 'worse', corrections);
      at = model.corrected(corrections);
    }
    expect(corrections).toEqual([{ sign: signNumber('lovely'), by: -MOST_BY }]);
  });

  test('the oldest corrections give way to new ones', () => {
    const full = Array.from({ length: MOST_CORRECTIONS }, (_, sign) => ({ sign, by: 1 }));
    const after = correct(model, 'lovely', 'worse', full);
    expect(after).toHaveLength(MOST_CORRECTIONS);
    expect(after[0]?.sign).toBe(1);
    expect(after.at(-1)?.sign).toBe(signNumber('lovely'));
  });
});

describe('given the package’s model', () => {
  const model = openModel(readFileSync(join(import.meta.dirname, '../../lib/tone/tone.weights')));
  const text = 'I am still waiting for my parcel, it was promised for Monday and nobody answers.';

  test('a message that was read as bad is not any more once the agent says so, and it is told why', () => {
    expect(openReader(model)(text, 'customer').sentiment).toBe('negative');
    const reading = openReader(model.corrected(correct(model, text, 'better', [])))(text, 'customer');
    expect(reading.sentiment === 'negative' && reading.abstain === undefined).toBe(false);
  });

  test('told twice, it reads better still, and the reasons name the correction', () => {
    let [at, corrections]: [Model, Corrections] = [model, []];
    for (let i = 0; i < 3; i++) {
      corrections = correct(at, text, 'better', corrections);
      at = model.corrected(corrections);
    }
    const reading = openReader(at)(text, 'customer');
    expect(reading.abstain).toBeUndefined();
    expect(reading.contributions.map(({ reason }) => reason)).toContain('you corrected a reading with these words');
  });

  test('a message about something else reads as before', () => {
    const other = 'Thank you so much, the lamp is beautiful!';
    const after = model.corrected(correct(model, text, 'better', []));
    const [before, now] = [model, after].map((one) => openReader(one)(other, 'customer').valence);
    expect(now).toBeCloseTo(before ?? 0, 1);
  });
});
