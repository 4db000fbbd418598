import { words } from '../../lib/text/words.ts';
import { chanceOf, chancesOf, lengthOf, sumsOf } from '../../lib/tone/chances.ts';
import { EMOTION_HEADS, HEADS, TONE_HEADS } from '../../lib/tone/heads.ts';
import { openModel } from '../../lib/tone/model.ts';
import { bytesOf, type Curve, type ModelParts } from '../../lib/tone/model-header.ts';
import { bestBend, bestBorder, curveOf, type Judged, lineOf, tonesOf } from './calibrate.ts';
import type { Row } from './row.ts';

/** Fewer judgements than this set no curve. */
const FEWEST = 30;
/** How often what is shown of the tone must be right; a little above what is promised. */
const PRECISION = 0.93;
/** What a comment counts for a curve, beside a message: there are eighty of them for each. */
const OF_COMMENT = 0.1;
/** Soft targets of lines nobody judged that way. */
const UNJUDGED = new Set([0.5, 0.6]);
const isEmotion = (head: string): boolean => (EMOTION_HEADS as readonly string[]).includes(head);

/** A row and its sums by a model that did not learn from it. */
export interface ReadRow extends Row {
  readonly sums: Float64Array;
}

/** Rows as this model reads them. */
export function readBy(parts: ModelParts, rows: readonly Row[]): ReadRow[] {
  const model = openModel(bytesOf(parts));
  return rows.map((row) => ({ ...row, sums: sumsOf(model, row.text) }));
}

/**
 * The model with its curves: tones, flags and dimensions from `whole` messages, as they come in an inbox; emotions from
 * these and from comments (`felt`), and called felt (0.5 and more) where comments of many kinds are best told apart, for
 * they are rare everywhere.
 */
export function withCurves(parts: ModelParts, whole: readonly Row[], felt: readonly ReadRow[]): ModelParts {
  const inbox = readBy(parts, whole);
  const judgedOf = (rows: readonly ReadRow[], head: string): Judged[] =>
    rows.flatMap(({ targets, sums }) => {
      const target = targets[head];
      if (target === undefined || UNJUDGED.has(target)) return [];
      return [{ sum: sums[HEADS.indexOf(head)] as number, is: head === 'intense' ? target : Math.round(target) }];
    });
  const curves: Record<string, Curve> = {};
  for (const head of HEADS.slice(TONE_HEADS.length)) {
    const inComments = isEmotion(head) ? judgedOf(felt, head) : [];
    const inMessages = judgedOf(inbox, head);
    const judged = [...inComments.map((one) => ({ ...one, weight: OF_COMMENT })), ...inMessages];
    if (judged.length < FEWEST) continue;
    const curve = curveOf(judged);
    if (inComments.length === 0) {
      curves[head] = curve;
      continue;
    }
    const border = chanceOf(bestBorder(inComments), curve);
    const bend = bestBend(inMessages.length < FEWEST ? judged : inMessages, curve, border);
    curves[head] = { ...curve, rare: { border, bend } };
  }
  const toned = inbox.flatMap(({ text, targets, sums }) => {
    const is = TONE_HEADS.findIndex((tone) => targets[tone] === 1);
    const length = lengthOf(words(text).length);
    return is < 0 ? [] : [{ sums: [sums[0], sums[1], sums[2]] as [number, number, number], length, is }];
  });
  const tones = { ...tonesOf(toned), line: 0 };
  const header = { ...parts.header, curves, tones };
  const final = openModel(bytesOf({ ...parts, header }));
  const shown = inbox.flatMap(({ text, targets }) => {
    const is = TONE_HEADS.find((tone) => targets[tone] === 1);
    const chances = chancesOf(sumsOf(final, text), header);
    const [likeliest = TONE_HEADS[0]] = TONE_HEADS.toSorted((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
    return is === undefined ? [] : [{ chance: chances[likeliest] ?? 0, isRight: likeliest === is }];
  });
  return { ...parts, header: { ...header, tones: { ...tones, line: lineOf(shown, PRECISION) } } };
}
