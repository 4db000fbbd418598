import type { ShownWeek } from './anonymity.ts';
import { weekName } from './cohort.ts';
import { csvText } from './csv-text.ts';
import { corrected } from './randomise.ts';
import { type Cell, type Floor, ROUNDED_TO, raised } from './suppress.ts';

const columns = [
  'week',
  'host',
  'group',
  'table',
  'part',
  'count',
  'n',
  'agents',
  'share',
  'low',
  'high',
  'epsilon',
  'formula',
] as const;
type Row = Record<(typeof columns)[number], string | number>;

/**
 * The shown weeks as a CSV file (RFC 4180, header first): one row for each part of each table, with what it is out of
 * and how its share is made. Hidden counts stand as `hidden`. Cells that a spreadsheet would run begin with `'`.
 */
export function csvOf(shown: readonly ShownWeek[]): string {
  return csvText(columns, numbered(shown).flatMap(rowsOf));
}

/** All that was released as a JSON text, with the rules it was released by. */
export function releasedText(shown: readonly ShownWeek[], floor?: Floor): string {
  const file = { attune: 'released', version: 1, floor: raised(floor), roundedTo: ROUNDED_TO, weeks: shown };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** Groups of the same week and host, counted from 1. */
function numbered(shown: readonly ShownWeek[]): { readonly week: ShownWeek; readonly group: number }[] {
  const seen = new Map<string, number>();
  return shown.map((week) => {
    const key = weekName(week);
    const group = (seen.get(key) ?? 0) + 1;
    seen.set(key, group);
    return { week, group };
  });
}

function rowsOf({ week, group }: { readonly week: ShownWeek; readonly group: number }): Row[] {
  const start = { week: week.week, host: week.hostId, group };
  const nothing = {
    part: '',
    count: 'hidden',
    n: 'hidden',
    agents: 'hidden',
    share: 'hidden',
    low: '',
    high: '',
    epsilon: '',
    formula: '',
  };
  if (week.kind === 'hidden') return [{ ...start, table: week.why, ...nothing }];
  return Object.entries(week.tables).flatMap(([table, seen]): Row[] => {
    if (seen === 'hidden') return [{ ...start, table, ...nothing, agents: week.agents }];
    return Object.entries(seen.cells).map(([part, cell]) => ({
      ...start,
      table,
      part,
      count: cell,
      n: seen.n,
      agents: week.agents,
      ...shareOfCell(cell, seen.n, Object.keys(seen.cells).length, week.epsilon),
    }));
  });
}

function shareOfCell(cell: Cell, n: number, parts: number, epsilon: number | undefined) {
  if (cell === 'hidden') return { share: 'hidden', low: '', high: '', epsilon: epsilon ?? '', formula: '' };
  const { share, low, high } = corrected(cell, n, parts, epsilon);
  const [odds, kept] = [`(e^${epsilon} + ${parts - 1})`, `(e^${epsilon} - 1)`];
  return {
    share: share.toFixed(4),
    low: low.toFixed(4),
    high: high.toFixed(4),
    epsilon: epsilon ?? '',
    formula: epsilon === undefined ? 'share: count / n' : `share: (count / n - 1 / ${odds}) * ${odds} / ${kept}`,
  };
}
