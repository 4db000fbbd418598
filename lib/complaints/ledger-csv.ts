import { csvText } from '../stats/csv-text.ts';
import { STEPS } from './course.ts';
import type { LedgerItem } from './ledger.ts';

const columns = [
  ...['host', 'link', ...STEPS, 'promised_until', 'outcome', 'state'],
  ...STEPS.filter((step) => step !== 'closed').map((step) => `minutes_${step}`),
  'corrected',
];

/**
 * The ledger as a CSV file (RFC 4180, header first): moments in ISO 8601 (UTC), working minutes spent in each state, which
 * steps the agent said. No text, no names, no keys. Cells that a spreadsheet would run begin with `'`.
 */
export function ledgerCsv(items: readonly LedgerItem[]): string {
  return csvText(columns, items.map(rowOf));
}

function rowOf({ hostId, origin, link, line, stages, stage }: LedgerItem): Record<string, string | number> {
  return {
    host: hostId,
    link: link === null ? '' : `${origin}${link}`,
    ...Object.fromEntries(STEPS.map((step) => [step, isoOf(line.steps[step])])),
    promised_until: isoOf(line.promisedUntil),
    outcome: line.outcome ?? '',
    state: stage,
    ...Object.fromEntries(
      stages.filter(({ step }) => step !== 'closed').map(({ step, minutes }) => [`minutes_${step}`, minutes]),
    ),
    corrected: [...line.said].join(' '),
  };
}

function isoOf(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString();
}
