import { type Change, changeAt, WEEKS } from '../../lib/stats/change.ts';
import { type Measure, tableOfMeasure } from './measures.ts';
import type { TrainerView } from './trainer-view.ts';

/** One thing that is compared: a part of a measure, or how often a cue was noticed. */
export type Compared =
  | { readonly kind: 'part'; readonly measure: Measure['id']; readonly part: Measure['trends'][number]['part'] }
  | { readonly kind: 'cue'; readonly id: string };

/** What is compared, before and after a week. */
export interface ChangeLine {
  readonly of: Compared;
  readonly change: Change;
}

/** Everything that is compared; what has too few weeks on a side says so. No more than `MOST_COMPARISONS`. */
export function changesAt({ weeks, measures, cues }: TrainerView, at: string): ChangeLine[] {
  const parts = measures.flatMap(({ id, trends }) =>
    trends.map(
      ({ part }): ChangeLine => ({
        of: { kind: 'part', measure: id, part },
        change: changeAt(weeks, tableOfMeasure(id), part, at),
      }),
    ),
  );
  const found = cues.map(
    ({ id }): ChangeLine => ({
      of: { kind: 'cue', id },
      change: changeAt(weeks, `reply-cue/${id}`, 'found', at),
    }),
  );
  return [...parts, ...found];
}

/** ISO weeks that have enough shown weeks before and after them, oldest first. */
export function weeksToCompareAt({ measures }: Pick<TrainerView, 'measures'>): string[] {
  const shown = new Set(
    measures.flatMap(({ trends }) =>
      trends.flatMap(({ points }) => points.flatMap(({ week, share }) => (share === undefined ? [] : [week]))),
    ),
  );
  const weeks = [...new Set(measures.flatMap(({ trends }) => trends[0]?.points.map(({ week }) => week) ?? []))].sort();
  const among = (some: readonly string[]): number => some.filter((week) => shown.has(week)).length;
  return weeks.filter(
    (_, place) => Math.min(among(weeks.slice(0, place)), among(weeks.slice(place + 1))) >= WEEKS.least,
  );
}
