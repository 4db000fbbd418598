import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Row, row } from './row.ts';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function jsonLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const POSITIVE = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(' '),
);
const NEGATIVE = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(' '),
);
const BASIC = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise'] as const;
/** The seven feelings of support mail, by what GoEmotions' groupings call them. */
const FEELINGS: Readonly<Record<string, string>> = {
  ...{ frustrated: 'anger', disappointed: 'disappointment', anxious: 'anxiety', confused: 'confusion' },
  ...{ sad: 'sadness', grateful: 'gratitude', pleased: 'joy' },
};

interface GoEmotion {
  readonly text: string;
  readonly go: readonly string[];
  readonly ekman: readonly string[];
  readonly support: readonly string[];
}

/** GoEmotions (Demszky and others 2020; CC BY 4.0): comments with 27 feelings, in the two groupings we use. */
export function goEmotions(path: string): Row[] {
  return jsonLines<GoEmotion>(path).map(({ text, go, ekman, support }) => {
    const targets: Record<string, number> = {};
    for (const basic of BASIC) targets[basic] = ekman.includes(basic) ? 1 : 0;
    targets['unmoved'] = ekman.includes('neutral') ? 1 : 0;
    for (const [feeling, name] of Object.entries(FEELINGS)) targets[feeling] = support.includes(name) ? 1 : 0;
    const isGood = go.some((name) => POSITIVE.has(name));
    const isBad = go.some((name) => NEGATIVE.has(name));
    if (!(isGood && isBad)) {
      targets['negative'] = isBad ? 1 : 0;
      targets['positive'] = isGood ? 1 : 0;
      targets['neutral'] = isGood || isBad ? 0 : 1;
    }
    return row(text.replaceAll('[NAME]', 'Kim').replaceAll('[RELIGION]', 'religion'), targets, 0.7, 'go-emotions');
  });
}

/** Stanford Politeness Corpus (Danescu-Niculescu-Mizil and others 2013; CC BY 4.0): requests and how polite people found them. */
function politeness(path: string, split: string): Row[] {
  return jsonLines<{ text: string; y: number; split: string }>(path)
    .filter((line) => line.split === split)
    .map(({ text, y }) => row(text, { politeness: sigmoid(2.5 * y) }, 1, 'politeness'));
}

/** Ratings collected for VADER (Hutto and Gilbert 2014; MIT): tweets, product reviews and editorials, mean of twenty people. */
function vaderRatings(folder: string): Row[] {
  const files = { tweets: 1, amazonReviewSnippets: 0.7, nytEditorialSnippets: 0.3 };
  return Object.entries(files).flatMap(([name, weight]) =>
    readFileSync(join(folder, `${name}_GroundTruth.txt`), 'utf8')
      .trimEnd()
      .split('\n')
      .flatMap((line): Row[] => {
        const [, rating, text] = line.replace(/\r$/, '').split('\t');
        if (text === undefined) return [];
        const tone = Number(rating);
        const targets: Record<string, number> = { intense: Math.min(1, Math.abs(tone) / 3) };
        // Soft borders: between 0.3 and 0.8 people do not agree.
        const positive = sigmoid((tone - 0.55) * 6);
        const negative = sigmoid((-tone - 0.55) * 6);
        Object.assign(targets, { negative, positive, neutral: 1 - negative - positive });
        const plain = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
        return [row(plain, targets, weight, `vader-${name}`)];
      }),
  );
}

/** Davidson and others 2017 (MIT): tweets judged hateful, offensive or neither. Known to hold dialect against people. */
function davidson(path: string): Row[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((line) => {
    const text = (line['tweet'] ?? '')
      .replace(/^(?:!|"|RT @\w+:? ?|\s)+/, '')
      .replaceAll('&amp;', '&')
      .replace(/&#\d+;/g, '');
    return row(text, { abuse: line['class'] === '2' ? 0 : line['class'] === '0' ? 1 : 0.85 }, 0.5, 'davidson');
  });
}

/** XED (Öhman and others 2020; CC BY 4.0): film subtitles with eight feelings (1 anger … 8 trust). */
function xed(folder: string): Row[] {
  const plain = (text: string) => text.replace(/ (n't|'\w+|[.,!?])/g, '$1').replace(/^- /, '');
  const felt = readFileSync(join(folder, 'en-annotated.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line): Row[] => {
      const [text, codes] = line.split('\t');
      if (text === undefined || codes === undefined || text.length < 8) return [];
      const has = new Set(codes.split(',').map(Number));
      const isBad = [1, 3, 4, 6].some((code) => has.has(code));
      const isGood = [5, 8].some((code) => has.has(code));
      if (isBad === isGood) return [];
      return [row(plain(text), { negative: isBad ? 1 : 0, neutral: 0, positive: isGood ? 1 : 0 }, 0.25, 'xed')];
    });
  const unmoved = readFileSync(join(folder, 'neu_en.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line): Row[] => {
      const text = line.split('\t')[1];
      return text === undefined || text.length < 8
        ? []
        : [row(plain(text), { negative: 0, neutral: 1, positive: 0 }, 0.25, 'xed')];
    });
  return [...felt, ...unmoved];
}

/** All public data that stands in `folder`, for training. Throws with the missing file's name. */
export function publicRows(folder: string): Row[] {
  const at = (...parts: string[]): string => {
    const path = join(folder, ...parts);
    if (!existsSync(path)) throw new Error(`There is no ${path}; docs/tone-model.md says where each source is had.`);
    return path;
  };
  return [
    ...goEmotions(at('data', 'goemotions_train.jsonl')),
    ...politeness(at('data', 'politeness_wiki.jsonl'), 'train'),
    ...politeness(at('data', 'politeness_se.jsonl'), 'train'),
    ...vaderRatings(at('raw', 'vader_gt')),
    ...davidson(at('raw', 'davidson', 'davidson.csv')),
    ...xed(at('raw', 'xed')),
  ];
}
