import * as v from 'valibot';
import { letIn } from '../conversation/let-in.ts';
import type { Cohort } from '../stats/cohort.ts';
import { type Contribution, contributionIdSchema, contributionSchema, revisionSchema } from '../stats/contribution.ts';
import { cohortsSchema } from './ledger-file.ts';
import type { Known } from './team-files.ts';

/** Forty thousand agents, each with a file a quarter for five years. */
const mostKnown = 800_000;

const stateSchema = v.strictObject({
  attune: v.literal('team'),
  version: v.literal(1),
  cohorts: cohortsSchema,
  known: v.pipe(
    v.array(
      v.strictObject({
        id: contributionIdSchema,
        revision: revisionSchema,
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        isBack: v.boolean(),
      }),
    ),
    v.maxLength(mostKnown),
  ),
  waiting: v.pipe(v.array(contributionSchema), v.maxLength(mostKnown)),
});

/** What a trainer's device keeps of a team's files: sums of groups, which files there were, and what waits for others. */
export interface TeamState {
  readonly cohorts: readonly Cohort[];
  readonly known: readonly Known[];
  /** Weeks and hosts of contributions that are in no group yet. */
  readonly waiting: readonly Contribution[];
}

/** Before any file came. */
export const noTeam: TeamState = { cohorts: [], known: [], waiting: [] };

/** The text that keeps it. */
export function teamStateText({ cohorts, known, waiting }: TeamState): string {
  return JSON.stringify({ attune: 'team', version: 1, cohorts, known, waiting });
}

/** What a text keeps; `undefined` where it is none of ours or damaged: then nothing may be released by it. */
export function teamStateOf(text: string): TeamState | undefined {
  try {
    const kept = letIn(stateSchema, JSON.parse(text));
    return kept && { cohorts: kept.cohorts, known: kept.known, waiting: kept.waiting };
  } catch {
    return undefined;
  }
}
