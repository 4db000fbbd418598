import { dueOf } from '../lib/sla/due.ts';
import { type AskedDue, askedDueOf } from './due-line.ts';
import { answerLines } from './json-lines.ts';

/** Until when this customer is to be answered, as the clock has it. `dueAt` is `null` where that never comes. */
function due({ id, week, waitingSince, minutes, now, atRiskShare }: AskedDue): object {
  const { dueAt, state, workingMinutesLeft } = dueOf(waitingSince, { minutes, atRiskShare, week }, now);
  return {
    id,
    dueAt: Number.isFinite(dueAt) ? new Date(dueAt).toISOString() : null,
    state,
    // "-0" is nothing over, too.
    workingMinutesLeft: Math.round(workingMinutesLeft * 100) / 100 || 0,
  };
}

await answerLines(askedDueOf, due);
