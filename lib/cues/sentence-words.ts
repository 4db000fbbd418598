const ENDINGS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'s": 'is',
};
const WHOLE: Readonly<Record<string, readonly string[]>> = { im: ['i', 'am'], ive: ['i', 'have'] };

/** Two words side by side; `undefined` stands for one that may be read in ways we do not foresee. */
export type Pair = readonly [before: string | undefined, after: string | undefined];

/** Every way a word may be read: as written, and written out. */
function readingsOf(word: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [[word]];
  const ending = word.slice(word.lastIndexOf("'"));
  const added = ENDINGS[ending];
  if (added !== undefined) {
    const base = word.slice(0, -ending.length);
    found.push([base], [base, added]);
    if (ending === "'s" && word.startsWith('let')) found.push([base, 'us']);
  }
  if (/n'?t$/.test(word) || word === 'cannot') {
    const base = word
      .replace(/n'?t$/, '')
      .replace(/^wo$/, 'will')
      .replace(/^ca$/, 'can')
      .replace(/^cannot$/, 'can');
    found.push([base, 'not']);
  }
  const whole = WHOLE[word];
  if (whole !== undefined) found.push(whole);
  if (word.includes('/')) for (const part of word.split('/')) found.push([part]);
  return found;
}

/** Every word a sentence may be matched by, and which of them stand side by side. */
export function sentenceWords(sentence: string): { words: ReadonlySet<string>; neighbours: readonly Pair[] } {
  const words = new Set<string>();
  const neighbours: Pair[] = [];
  let lasts: readonly (string | undefined)[] = [];
  let end = 0;
  for (const { 0: word, index } of sentence.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'/]*/gu)) {
    const readings = readingsOf(word);
    for (const reading of readings) {
      for (const one of reading) words.add(one);
      for (let at = 1; at < reading.length; at++) neighbours.push([reading[at - 1], reading[at]]);
    }
    // A hyphen, a slash, a star: the parser may make one word of two, or another of it.
    const isPlain = /^\s+$|^["(]*$|^[,.;:!?")]+\s+["(]*$|^\s+["(]+$/.test(sentence.slice(end, index));
    if (!isPlain && end > 0) lasts = [...lasts, undefined];
    const firsts: readonly (string | undefined)[] = readings.map(([first]) => first);
    const isOdd = /['/]/.test(word);
    for (const before of lasts)
      for (const after of isPlain && !isOdd ? firsts : [...firsts, undefined]) neighbours.push([before, after]);
    lasts = readings.map((reading) => reading.at(-1));
    if (isOdd) lasts = [...lasts, undefined];
    end = index + word.length;
  }
  return { words, neighbours };
}
