import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dueOf } from '../../lib/sla/due.ts';
import { askedDueOf } from '../../scripts/due-line.ts';

/**
 * Tabulated by hand and compared with a minute-by-minute walk in another language over another copy of the zone
 * database, before this code was run on it.
 */
const cases = readFileSync(`${import.meta.dirname}/due-cases.jsonl`, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const { expect: wanted, ...asked } = JSON.parse(line) as { id: string; expect: Record<string, unknown> };
    return { id: asked.id, asked: JSON.stringify(asked), wanted };
  });

test.each(cases)('$id', ({ asked, wanted }) => {
  const line = askedDueOf(asked);
  if (typeof line === 'string') throw new Error(line);
  const { waitingSince, minutes, atRiskShare, week, now } = line;
  const due = dueOf(waitingSince, { minutes, atRiskShare, week }, now);
  expect({
    dueAt: Number.isFinite(due.dueAt) ? new Date(due.dueAt).toISOString() : null,
    state: due.state,
    workingMinutesLeft: Math.round(due.workingMinutesLeft * 100) / 100 || 0,
  }).toEqual(wanted);
});
