import { chancesOf, sumsOf } from '../../lib/tone/chances.ts';
import { TONE_HEADS } from '../../lib/tone/heads.ts';
import { openModel } from '../../lib/tone/model.ts';
import { judgedTones } from '../quality/judged-tones.ts';
import { macroF1 } from '../quality/metrics.ts';
import type { OwnLine } from './own-lines.ts';

/** How well a model reads the tone of lines whose author it has not learned from. */
export interface LeftOut {
  readonly lines: number;
  readonly macroF1: number;
  /** Share of lines over the line of what is shown, and of these the share that is right. */
  readonly coverage: number;
  readonly precision: number;
}

/** Judges the three tones on customers' lines. */
export function judgeLeftOut(weights: Uint8Array, lines: readonly OwnLine[]): LeftOut {
  const model = openModel(weights);
  const judged = judgedTones(lines, (text) => chancesOf(sumsOf(model, text), model.header));
  const shown = judged.filter(({ chance }) => chance >= model.header.tones.line);
  return {
    lines: judged.length,
    macroF1: macroF1(
      judged.map(({ is }) => is),
      judged.map(({ said }) => said),
      TONE_HEADS,
    ),
    coverage: shown.length / judged.length,
    precision: shown.filter(({ is, said }) => is === said).length / shown.length,
  };
}
