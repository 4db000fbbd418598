import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chances } from '../../lib/tone/chances.ts';
import { goEmotions } from '../train/public-rows.ts';
import { accuracy, auc, calibrationError, macroF1, prf } from './metrics.ts';
import type { Figure } from './own-sets.ts';

const BASIC = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise', 'unmoved'];
const FELT = ['frustrated', 'disappointed', 'anxious', 'confused', 'sad', 'grateful', 'pleased'];
const TONES = ['negative', 'neutral', 'positive'];

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

interface Labelled {
  readonly text: string;
  readonly y: number;
  readonly q?: number | null;
  readonly split: string;
}

function lines(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
}

/** The figures on the development splits of the public sets in `folder`, none of which a weight was learned from. */
export function devFigures(folder: string, chancesIn: (text: string) => Chances): Figure[] {
  const comments = goEmotions(join(folder, 'data', 'goemotions.jsonl'));
  const read = comments.map(({ text }) => chancesIn(text));
  const is = (head: string) => comments.map(({ targets }) => targets[head] === 1);
  const said = (head: string) => read.map((chances) => (chances[head] ?? 0) >= 0.5);
  const grouped = (heads: readonly string[]) => mean(heads.map((head) => prf(is(head), said(head)).f1));
  const error = (heads: readonly string[]) =>
    Math.max(
      ...heads.map((head) =>
        calibrationError(
          is(head),
          read.map((chances) => chances[head] ?? 0),
        ),
      ),
    );
  const toned = comments.flatMap(({ targets }, i) =>
    targets['neutral'] === undefined ? [] : [{ targets, chances: read[i] ?? {} }],
  );
  const figures: Figure[] = [
    { says: 'GoEmotions, the six basic feelings and none, macro-F1', value: grouped(BASIC), rows: comments.length },
    { says: '— largest calibration error of a head', value: error(BASIC), rows: comments.length },
    { says: 'GoEmotions, seven feelings of support mail, macro-F1', value: grouped(FELT), rows: comments.length },
    { says: '— largest calibration error of a head', value: error(FELT), rows: comments.length },
    {
      says: 'GoEmotions, tone three ways, macro-F1',
      value: macroF1(
        toned.map(({ targets }) => TONES.find((tone) => targets[tone] === 1) ?? ''),
        toned.map(({ chances }) => likeliest(chances)),
        TONES,
      ),
      rows: toned.length,
    },
  ];
  for (const [name, says] of [
    ['politeness_wiki', 'politeness of requests on Wikipedia, accuracy (outer quarters)'],
    ['politeness_se', 'politeness of requests on StackExchange, accuracy (outer quarters)'],
  ] as const) {
    const outer = lines(join(folder, 'data', `${name}.jsonl`)).filter(({ q, split }) => split === 'dev' && q != null);
    const polite = outer.map(({ text }) => (chancesIn(text)['politeness'] ?? 0) >= 0.5);
    figures.push({
      says,
      value: accuracy(
        outer.map(({ q }) => q === 1),
        polite,
      ),
      rows: outer.length,
    });
  }
  const reviews = lines(join(folder, 'data', 'uci_reviews.jsonl'));
  const lift = reviews.map(({ text }) => chancesIn(text)).map(({ positive = 0, negative = 0 }) => positive - negative);
  figures.push({
    says: 'reviews (UCI), positive or negative, AUC',
    value: auc(
      reviews.map(({ y }) => y === 1),
      lift,
    ),
    rows: reviews.length,
  });
  const toxic = lines(join(folder, 'data', 'toxicity_surge.jsonl'));
  const abuse = toxic.map(({ text }) => chancesIn(text)['abuse'] ?? 0);
  figures.push({
    says: 'toxicity (Surge), abuse, AUC',
    value: auc(
      toxic.map(({ y }) => y === 1),
      abuse,
    ),
    rows: toxic.length,
  });
  return figures;
}

/** The tone with the highest chance. */
export function likeliest(chances: Chances): string {
  return TONES.toSorted((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))[0] ?? '';
}
