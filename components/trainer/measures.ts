import { READ_STATES } from '../../lib/stats/tables.ts';
import type { TrendPoint } from '../../lib/stats/trend.ts';

/** Every part of a measure that is shown. */
type Part =
  | (typeof READ_STATES)[number]
  | 'better'
  | 'same'
  | 'worse'
  | 'day'
  | 'week'
  | 'longer'
  | 'late'
  | 'over'
  | 'abusive';

/** A share that is looked at week by week, and what it is made of. */
interface MeasureOf {
  readonly id: 'states' | 'turns' | 'replies' | 'answers' | 'complaints' | 'hours' | 'abuse';
  /** How customers sound, or what those who answer them work in. */
  readonly view: 'tone' | 'conditions';
  readonly table: string;
  readonly parts: readonly { readonly part: Part; readonly color: string }[];
}

const MEASURES: readonly MeasureOf[] = [
  {
    id: 'states',
    view: 'tone',
    table: 'customer',
    parts: READ_STATES.map((part) => ({ part, color: `var(--${part})` })),
  },
  {
    id: 'turns',
    view: 'tone',
    table: 'turn',
    parts: [
      { part: 'better', color: 'var(--pleased)' },
      { part: 'same', color: 'var(--calm)' },
      { part: 'worse', color: 'var(--upset)' },
    ],
  },
  {
    id: 'replies',
    view: 'tone',
    table: 'reply',
    parts: READ_STATES.map((part) => ({ part, color: `var(--${part})` })),
  },
  { id: 'answers', view: 'conditions', table: 'answer', parts: [{ part: 'late', color: 'var(--uneasy)' }] },
  {
    id: 'complaints',
    view: 'conditions',
    table: 'complaint',
    parts: [
      { part: 'day', color: 'var(--pleased)' },
      { part: 'week', color: 'var(--calm)' },
      { part: 'longer', color: 'var(--upset)' },
    ],
  },
  { id: 'hours', view: 'conditions', table: 'hour', parts: [{ part: 'over', color: 'var(--accent)' }] },
  { id: 'abuse', view: 'conditions', table: 'abuse', parts: [{ part: 'abusive', color: 'var(--upset)' }] },
];

/** One part of a measure, week by week. */
export interface PartTrend {
  readonly part: Part;
  /** As CSS takes it. */
  readonly color: string;
  readonly points: readonly TrendPoint[];
}

/** A measure with its figures. */
export interface Measure extends Pick<MeasureOf, 'id' | 'view'> {
  readonly trends: readonly PartTrend[];
}

/** The table a measure is made of. */
export function tableOfMeasure(id: Measure['id']): string {
  return MEASURES.find((measure) => measure.id === id)?.table ?? id;
}

/** Every measure something may be shown of. */
export function measuresOf(trendOf: (table: string, part: string) => readonly TrendPoint[]): Measure[] {
  return MEASURES.map(({ id, view, table, parts }) => {
    return { id, view, trends: parts.map((one) => ({ ...one, points: trendOf(table, one.part) })) };
  }).filter(({ trends }) => trends.some(({ points }) => points.some(({ share }) => share !== undefined)));
}
