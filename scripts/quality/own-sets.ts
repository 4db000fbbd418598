import type { Chances } from '../../lib/tone/chances.ts';
import { HEARD } from '../../lib/tone/flags.ts';
import { HEADS, TONE_HEADS } from '../../lib/tone/heads.ts';
import { isHeldOut } from '../train/halves.ts';
import { wholeMessages } from '../train/own-data.ts';
import { ownRows } from '../train/own-rows.ts';
import { likeliest } from './dev-sets.ts';
import { auc, calibrationError, macroF1, prf } from './metrics.ts';

/** One figure of the report. */
export interface Figure {
  readonly says: string;
  readonly value: number;
  /** Texts it was measured on. */
  readonly rows: number;
}

/** How one head does on the held-out half. */
export interface HeadFigure {
  readonly head: string;
  readonly yes: number;
  readonly rows: number;
  readonly auc: number;
  readonly f1: number;
  readonly error: number;
}

/** Fewer messages that have a label tell nothing of its head. */
const FEWEST = 8;
const TONES: readonly string[] = TONE_HEADS;

/** The half of our whole messages and replies that set nothing, each with its labels and chances. */
function judged(chancesIn: (text: string) => Chances) {
  return wholeMessages()
    .filter(({ text }) => isHeldOut(text))
    .map((line) => ({
      line,
      targets: Object.assign({}, ...ownRows(line).map(({ targets }) => targets)) as Record<string, number>,
      chances: chancesIn(line.text),
    }));
}

/** How often each flag that the whole message raises is right there, and how much of what there is it finds. */
export function heardFigures(chancesIn: (text: string) => Chances): Figure[] {
  const customers = judged(chancesIn).filter((one) => one.line.tone !== undefined);
  return Object.entries(HEARD).flatMap(([flag, line]): Figure[] => {
    const said = customers.map(({ chances }) => (chances[flag] ?? 0) >= line);
    const { precision, recall } = prf(
      customers.map(({ targets }) => targets[flag] === 1),
      said,
    );
    return [
      { says: `“${flag}” heard from ${line} on is right`, value: precision, rows: said.filter(Boolean).length },
      { says: '— of those there are, it finds', value: recall, rows: customers.length },
    ];
  });
}

/** The figures on our own held-out messages: tone, what is shown of it, and each head. */
export function ownFigures(
  chancesIn: (text: string) => Chances,
  line: number,
): { tone: Figure[]; heads: HeadFigure[] } {
  const all = judged(chancesIn);
  const customers = all.filter((one) => one.line.tone !== undefined);
  const is = customers.map(({ targets }) => TONES.find((tone) => targets[tone] === 1) ?? '');
  const said = customers.map(({ chances }) => likeliest(chances));
  const negative = prf(
    is.map((tone) => tone === 'negative'),
    said.map((tone) => tone === 'negative'),
  );
  const shown = customers.flatMap(({ chances }, i) =>
    (chances[said[i] ?? ''] ?? 0) >= line ? [said[i] === is[i]] : [],
  );
  const rows = customers.length;
  const tone: Figure[] = [
    { says: 'customers’ messages, tone three ways, macro-F1', value: macroF1(is, said, TONES), rows },
    { says: '— “negative” is right', value: negative.precision, rows },
    { says: '— negative is found', value: negative.recall, rows },
    {
      says: 'what is shown of the tone is right',
      value: shown.filter(Boolean).length / shown.length,
      rows: shown.length,
    },
    { says: '— share of messages it is shown for', value: shown.length / rows, rows },
    {
      says: 'largest calibration error of a tone',
      value: Math.max(
        ...TONES.map((one) =>
          calibrationError(
            is.map((x) => x === one),
            customers.map(({ chances }) => chances[one] ?? 0),
          ),
        ),
      ),
      rows,
    },
  ];
  const heads = HEADS.slice(TONE_HEADS.length).flatMap((head): HeadFigure[] => {
    // Targets in the middle stand for lines nobody judged that way.
    const isDegree = head === 'intense';
    const known = all.filter(
      ({ targets }) => targets[head] !== undefined && (isDegree || Math.abs((targets[head] ?? 0) - 0.55) > 0.2),
    );
    const held = known.map(({ targets }) => (targets[head] ?? 0) > 0.5);
    const chances = known.map((one) => one.chances[head] ?? 0);
    const yes = held.filter(Boolean).length;
    if (yes < FEWEST || yes === known.length) return [];
    const { f1 } = prf(
      held,
      chances.map((chance) => chance >= 0.5),
    );
    const error = calibrationError(isDegree ? known.map(({ targets }) => targets[head] ?? 0) : held, chances);
    return [{ head, yes, rows: known.length, auc: auc(held, chances), f1, error }];
  });
  return { tone, heads };
}
