import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../lib/text/span.ts';
import { NO_WISHES } from '../../scripts/no-wishes.ts';
import { read, testEngine } from './test-engine.ts';

/** Milliseconds a reading may take for every 10,000 characters, on a slow day; the budget itself is in the bench. */
const MOST_MS = 50;
const PER = 10_000;

/** What patterns are known to choke on, and what mails really bring along. */
const PIECES = [
  ...['a', 'aaaaaaaa', ' ', '\n', '\t', '\u00a0', '.', '...', '!?!?!?', '@', 'a@a.', 'http://', 'www.', '<3', ':-('],
  ...['not not not ', 'you failed to ', 'as soon as possible ', 'the third time ', 'wait wait ', 'hours and hours '],
  ...[
    'I\u2019m ',
    "can't",
    '\u0301\u0301\u0301',
    '\u202e',
    '\u200d',
    '\ud83d\ude00',
    '\ud800',
    '\udc00',
    '\u0000',
    '\ufeff',
  ],
  ...[
    'Z\u0338\u0321a\u0337lgo ',
    '\u0645\u0631\u062d\u0628\u0627 ',
    '\u4f60\u597d',
    '> ',
    '-- \n',
    'On Mon, X wrote:\n',
    '{"a":[',
    '<div>',
  ],
  ...[
    '9'.repeat(40),
    'x'.repeat(200),
    '$1,000.00 ',
    '10:30 ',
    '====',
    '____',
    '((((',
    '))))',
    '[[[[',
    '"""',
    "''''",
    '\\\\',
  ],
];
const hostile = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), fc.nat(30)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .map(([piece, times]) => piece.repeat(times + 1))
      .join('')
      .slice(0, PER),
  );

test('given ten thousand hostile strings, none throws, hangs or gets a span outside itself or within a code point', () => {
  // The first reading of all makes every pattern; what it costs is in the bench, and no string's doing.
  read('Where is my order?', 'customer', { language: 'en' });
  testEngine().ownWords('Where is my order?');
  testEngine().languageOf('Where is my order?');
  let slowest = 0;
  const splits = (text: string, at: number): boolean =>
    /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  fc.assert(
    fc.property(hostile, fc.constantFrom('customer' as const, 'agent' as const), (text, side) => {
      const start = performance.now();
      const reading = read(text, side, { language: 'en' });
      testEngine().ownWords(text);
      testEngine().languageOf(text);
      slowest = Math.max(slowest, performance.now() - start);
      for (const span of [...reading.contributions, ...reading.cues, ...reading.flags.flatMap((one) => one.spans)]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(cut(text, span)).not.toBe('');
        expect(splits(text, span.start) || splits(text, span.end)).toBe(false);
      }
    }),
    { numRuns: 10_000, seed: 4 },
  );
  // Three times the budget: other suites run beside this one. A pattern that chokes takes seconds.
  expect(slowest).toBeLessThan(3 * MOST_MS);
}, 240_000);

test.each([
  ['words', 'I am still waiting for my order and nobody answers. '],
  ['one word without an end', 'a'],
  ['marks', '!?'],
  ['lines', 'no\n'],
  ['faces', '\u{1F600}'],
  ['negations', 'not '],
  ['quotes', '> it is\n'],
])(
  'given %s, ten times as many take about ten times as long',
  (_, piece) => {
    const timeOf = (characters: number): number => {
      const text = piece.repeat(Math.ceil(characters / piece.length));
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        read(text, 'customer', { language: 'en' });
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    timeOf(10_000);
    const [short, long] = [timeOf(10_000), timeOf(100_000)];
    // Squared it would be a hundred.
    expect(long).toBeLessThan(35 * Math.max(short, 0.5));
  },
  60_000,
);

test('given a million characters, they are read', () => {
  const text = 'It came late, but the lamp is lovely. '.repeat(27_000).slice(0, 1_000_000);
  expect(read(text, 'customer', { language: 'en' }).words).toBeGreaterThan(180_000);
}, 60_000);

test('given words that every object of the language has as a name, a message and its answer are read', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
  for (const name of names) {
    const text = `The ${name} of your library fails and nobody has answered since Monday. ${name}`;
    for (const side of ['customer', 'agent'] as const) {
      const reading = testEngine().read(text, side, { language: 'en' });
      expect([name, reading.words > 10]).toEqual([name, true]);
      expect(() => testEngine().pick({ text, reading }, { text, reading }, NO_WISHES)).not.toThrow();
    }
  }
});
