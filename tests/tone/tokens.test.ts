import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from '../../lib/tone/tokens.ts';

const keysOf = (text: string) => tokens(text, () => 0).map(({ key }) => key);

test.each([
  ['It’s 4:30pm, still NOTHING!!', ["it's", '<clock>', ',', 'still', 'nothing', '!']],
  ['@acme soooo late :( https://t.co/x1', ['<at>', 'soo', 'late', ':(', '<url>']],
  ['£20 for 3 bags?! 😡', ['<money>', 'for', '<n>', 'bags', '?!', '😡']],
  ['Wait... what', ['wait', '...', 'what']],
  ['mail me: a.b@example.com', ['mail', 'me', ':', '<url>']],
])('given “%s”, these are its tokens', (text, expected) => {
  expect(keysOf(text)).toEqual(expected);
});

test('given capitals, drawn-out letters and rows of marks, it is known of each', () => {
  const [loud, long, row] = tokens('NEVER sooo !!!', () => 0);
  expect([loud?.isLoud, long?.isLong, row?.isLong]).toEqual([true, true, true]);
  expect(loud?.isLong).toBe(false);
});

test('given curly or straight apostrophes, the words are the same', () => {
  expect(keysOf("can't you’re")).toEqual(keysOf("can’t you're"));
});

test('given any text, tokens stand in it in order and none is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0;
      for (const { start, end } of tokens(text, () => 0)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('given a hundred thousand signs that could begin anything, it takes no time to speak of', () => {
  for (const sign of ['a', '!', ':', '@', 'http://', "a'", '.', '😀', 'a-']) {
    const text = sign.repeat(100_000 / sign.length);
    const from = performance.now();
    tokens(text, () => 0);
    expect(performance.now() - from).toBeLessThan(500);
  }
});
