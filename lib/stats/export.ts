import type { Cell, ShownWeek } from './anonymity.ts';
import { csvText } from './csv-text.ts';
import { STATES } from './observation.ts';

const columns = ['week', 'host', 'side', 'measure', 'name', 'count', 'n', 'agents', 'share', 'formula'] as const;
type Row = Record<(typeof columns)[number], string | number>;

/**
 * The shown weeks as a CSV file (RFC 4180, header first): one row for each state and cue, with what it is out of
 * and how its share is made. Hidden counts stand as `hidden`. Cells that a spreadsheet would run begin with `'`.
 */
export function csvOf(shown: readonly ShownWeek[]): string {
  return csvText(columns, shown.flatMap(rowsOf));
}

function rowsOf(week: ShownWeek): Row[] {
  const start = { week: week.week, host: week.hostId, side: week.side };
  if (week.kind === 'hidden') {
    const nothing = { count: 'hidden', n: 'hidden', agents: 'hidden', share: 'hidden', formula: '' };
    return [{ ...start, measure: 'week', name: week.why, ...nothing }];
  }
  const row = (measure: 'state' | 'cue', name: string, cell: Cell): Row => ({
    ...start,
    measure,
    name,
    count: cell,
    n: week.messages,
    agents: week.agents,
    share: cell === 'hidden' ? 'hidden' : (cell / week.messages).toFixed(4),
    formula: 'share: count / n',
  });
  return [
    ...STATES.map((state) => row('state', state, week.states[state])),
    ...Object.keys(week.cues)
      .sort()
      .map((cueId) => row('cue', cueId, week.cues[cueId] ?? 0)),
  ];
}
