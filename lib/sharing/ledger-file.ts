import * as v from 'valibot';
import { letIn } from '../conversation/let-in.ts';
import { type Cohort, cohortSchema } from '../stats/cohort.ts';

/** Ten thousand agents in groups of five, for a year of two hosts. */
const mostCohorts = 200_000;

/** The door's schema for all groups that were kept. */
export const cohortsSchema = v.pipe(v.array(cohortSchema), v.maxLength(mostCohorts));

const ledgerSchema = v.strictObject({
  attune: v.literal('ledger'),
  version: v.literal(1),
  cohorts: cohortsSchema,
});

/** The text that keeps which groups were formed, for the next release. */
export function ledgerText(cohorts: readonly Cohort[]): string {
  return `${JSON.stringify({ attune: 'ledger', version: 1, cohorts })}\n`;
}

/** The groups a text keeps; `undefined` where it is none of ours or damaged: then nothing may be released by it. */
export function ledgerOf(text: string): readonly Cohort[] | undefined {
  try {
    return letIn(ledgerSchema, JSON.parse(text))?.cohorts;
  } catch {
    return undefined;
  }
}
