import { workingMinutesBetween } from '../sla/working-time.ts';
import type { WorkingWeek } from '../sla/working-week.ts';
import { type Course, closedAt, type Outcome, STEPS, type Step } from './course.ts';
import type { Said } from './said.ts';

/** Where a complaint stands: the step it reached last. */
export interface Stage {
  readonly step: Step;
  /** Epoch ms at which it was reached. */
  readonly at: number;
  /** Working minutes from then until the next, or until now. */
  readonly minutes: number;
  /** Working minutes from receipt until then; 0 for what came before it. */
  readonly sinceReceipt: number;
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

/** The line of a complaint. An end the agent named gives way to a later complaint and its end, and "it is open" to an end after it. */
export function ledgerLine(course: Course, said: Said): LedgerLine {
  const own = said.closed;
  const isNews = own !== undefined && course.closed !== null && course.closed > own.saidAt;
  // A desk that closes by itself what the agent ended before says nothing new.
  const isOwnEnd = own !== undefined && !(isNews && (own.at === null || course.complained > own.saidAt));
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
    said: new Set(
      STEPS.filter((step) => (step === 'closed' ? isOwnEnd && own.at === closed : said[step] !== undefined)),
    ),
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
    const sinceReceipt = Math.max(0, Math.round(workingMinutesBetween(steps.received ?? at, at, week)));
    return { step, at, minutes: Math.round(workingMinutesBetween(at, until, week)), sinceReceipt };
  });
}

/** The stage it stands in. */
export function stageOf({ steps }: Pick<LedgerLine, 'steps'>): Step {
  if (steps.closed !== null) return 'closed';
  return STEPS.reduce<Step>((last, step) => ((steps[step] ?? -1) >= (steps[last] ?? -1) ? step : last), 'received');
}
