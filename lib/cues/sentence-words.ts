import { once } from '../once.ts';

// Maps: looked up by words of mails, an object would answer to “constructor” too.
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'s", 'is'],
]);
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
]);

/** Two words side by side; `undefined` stands for one that may be read in ways we do not foresee. */
export type Pair = readonly [before: string | undefined, after: string | undefined];

/** Every way a word may be read: as written, and written out. */
function readingsOf(word: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [[word]];
  const ending = word.slice(word.lastIndexOf("'"));
  const added = ENDINGS.get(ending);
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
  if (word.endsWith("'")) found.push([word.replace(/'+$/, '')]);
  const whole = WHOLE.get(word);
  if (whole !== undefined) found.push(whole);
  if (word.includes('/')) for (const part of word.split('/')) found.push([part]);
  return found;
}

/** A sentence's words, by which rules are told apart that cannot match it. */
export interface SentenceWords {
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** Every word it may be matched by. */
  readonly words: ReadonlySet<string>;
  /** Which of them stand side by side. */
  readonly neighbours: readonly Pair[];
  /** Words it may begin and end with, in the middle too where the parser may see another sentence. */
  readonly firsts: ReadonlySet<string | undefined>;
  readonly lasts: ReadonlySet<string | undefined>;
  /** What stands between spaces, in small letters, with and without marks around it, and its parts where it is joined. */
  stretches(): readonly string[];
}

/** What the words of a sentence are. */
export function sentenceWords(text: string): SentenceWords {
  const words = new Set<string>();
  const neighbours: Pair[] = [];
  const firsts = new Set<string | undefined>();
  const allLasts = new Set<string | undefined>();
  let lasts: readonly (string | undefined)[] = [];
  let end = 0;
  const lower = text.toLowerCase();
  for (const { 0: word, index } of lower.matchAll(WORD)) {
    const readings = readingsOf(word);
    for (const reading of readings) {
      for (const one of reading) words.add(one);
      for (let at = 1; at < reading.length; at++) neighbours.push([reading[at - 1], reading[at]]);
    }
    const gap = lower.slice(end, index);
    // A hyphen, a slash, a star: the parser may make one word of two, or another of it.
    const isPlain = PLAIN_GAP.test(gap);
    if (!isPlain && end > 0) lasts = [...lasts, undefined];
    const isOdd = /['/]/.test(word);
    const own: readonly (string | undefined)[] = readings.map(([first]) => first);
    const begins = isPlain && !isOdd ? own : [...own, undefined];
    for (const before of lasts) for (const after of begins) neighbours.push([before, after]);
    if (end === 0 || STOP.test(gap)) {
      for (const first of gap.trim() === '' && !isOdd ? own : begins) firsts.add(first);
      for (const last of lasts) allLasts.add(last);
    }
    lasts = readings.map((reading) => reading.at(-1));
    if (isOdd) lasts = [...lasts, undefined];
    end = index + word.length;
  }
  for (const last of /[^\s.,;:!?…]/u.test(lower.slice(end)) ? [...lasts, undefined] : lasts) allLasts.add(last);
  return {
    text,
    lower,
    words,
    neighbours,
    firsts,
    lasts: allLasts,
    stretches: once(() =>
      lower
        .split(/\s+/)
        .flatMap((one) => [one, ...one.split(JOINTS)].flatMap((part) => [part, part.replace(EDGES, '')])),
    ),
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'/]*/gu;
const PLAIN_GAP = /^\s+$|^["(]*$|^[,.;:!?")]+\s+["(]*$|^\s+["(]+$/;
/** Where the parser may see the end of a sentence. */
const STOP = /[^\s,"(]/;
const JOINTS = /[-–—/]/;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
