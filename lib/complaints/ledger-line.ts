import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';
import { workingMinutesBetween } from '../sla/working-time.ts';
import type { WorkingWeek } from '../sla/working-week.ts';
import { type Course, closedAt, OUTCOMES, type Outcome, STEPS, type Step } from './course.ts';

/** What the agent says of one step: when it was, or that it was not, whatever was read. */
const saidStep = v.strictObject({ at: v.nullable(instantSchema), saidAt: instantSchema });

/** The door's schema for what the agent said of a complaint. */
export const saidSchema = v.strictObject({
  received: v.exactOptional(saidStep),
  acknowledged: v.exactOptional(saidStep),
  offered: v.exactOptional(saidStep),
  promised: v.exactOptional(saidStep),
  closed: v.exactOptional(v.strictObject({ ...saidStep.entries, outcome: v.nullable(v.picklist(OUTCOMES)) })),
});

/** What the agent said of a complaint, step by step. */
export type Said = v.InferOutput<typeof saidSchema>;

/** Where a complaint stands: the step it reached last. */
export interface Stage {
  readonly step: Step;
  /** Epoch ms at which it was reached. */
  readonly at: number;
  /** Working minutes from then until the next, or until now. */
  readonly minutes: number;
}

/** One line of the ledger, as it is shown: what was read, with what the agent said in its place. */
export interface LedgerLine {
  /** Epoch ms of each step; `null` for what did not happen. */
  readonly steps: Readonly<Record<Step, number | null>>;
  readonly promisedUntil: number | null;
  /** `null` while it is open. */
  readonly outcome: Outcome | null;
  /** Of which steps the agent said it. */
  readonly said: ReadonlySet<Step>;
}

/** The line of a complaint. An end the agent named gives way to a later complaint, and a later end to what the agent said. */
export function ledgerLine(course: Course, said: Said): LedgerLine {
  const own = said.closed;
  const isOwnEnd = own !== undefined && (course.closed === null || course.closed <= own.saidAt);
  const end = isOwnEnd ? { closed: own.at, outcome: own.outcome } : course;
  // What the agent ended is over although the customer had complained before it was said.
  const complained = isOwnEnd && own.saidAt >= course.complained ? 0 : course.complained;
  const closed = closedAt({ closed: end.closed, complained });
  const at = (step: Exclude<Step, 'closed'>) => (said[step] ? said[step].at : course[step]);
  return {
    steps: {
      received: at('received') ?? course.received,
      ...{ acknowledged: at('acknowledged'), offered: at('offered'), promised: at('promised'), closed },
    },
    promisedUntil: said.promised ? null : course.promisedUntil,
    outcome: closed === null ? null : end.outcome,
    said: new Set(STEPS.filter((step) => (step === 'closed' ? isOwnEnd : said[step] !== undefined))),
  };
}

/** The stages a complaint went through, in the order they were reached, with the working time spent in each. */
export function stagesOf({ steps }: Pick<LedgerLine, 'steps'>, week: WorkingWeek, now: number): Stage[] {
  const reached = STEPS.flatMap((step) => {
    const at = steps[step];
    return at === null ? [] : [{ step, at }];
  }).sort((a, b) => a.at - b.at);
  return reached.map(({ step, at }, i) => {
    const until = step === 'closed' ? at : (reached[i + 1]?.at ?? Math.max(now, at));
    return { step, at, minutes: Math.round(workingMinutesBetween(at, until, week)) };
  });
}

/** The stage it stands in. */
export function stageOf({ steps }: Pick<LedgerLine, 'steps'>): Step {
  if (steps.closed !== null) return 'closed';
  return STEPS.reduce<Step>((last, step) => ((steps[step] ?? -1) >= (steps[last] ?? -1) ? step : last), 'received');
}
