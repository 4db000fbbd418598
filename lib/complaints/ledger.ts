import type { WorkingWeek } from '../sla/working-week.ts';
import { STEPS, type Step } from './course.ts';
import { type LedgerLine, type Stage, stageOf, stagesOf } from './ledger-line.ts';

/** One complaint of the ledger, with what is worked out of it for now. */
export interface LedgerItem {
  readonly conversationKey: string;
  readonly hostId: string;
  readonly origin: string;
  /** Path on the origin that opens the conversation; `null` where the host has none. */
  readonly link: string | null;
  readonly line: LedgerLine;
  readonly stages: readonly Stage[];
  readonly stage: Step;
}

/** What of the ledger is looked at. */
export interface LedgerFilter {
  readonly which: 'open' | 'closed' | 'all';
  /** `undefined` for every host. */
  readonly hostId: string | undefined;
  /** Received in the last so many days; `undefined` for ever. */
  readonly days: number | undefined;
  /** Only those in which this did not happen; `undefined` for any. */
  readonly lacks: Exclude<Step, 'received' | 'closed'> | undefined;
}

/** How long it took from receipt to a step, over those that reached it. */
export interface StepTime {
  readonly step: Exclude<Step, 'received'>;
  /** The middle one, in working minutes; `undefined` where none reached it. */
  readonly median: number | undefined;
  /** Out of how many. */
  readonly n: number;
}

/** The complaint as it stands now (epoch ms). */
export function ledgerItem(
  place: Pick<LedgerItem, 'conversationKey' | 'hostId' | 'origin' | 'link'>,
  line: LedgerLine,
  week: WorkingWeek,
  now: number,
): LedgerItem {
  return { ...place, line, stages: stagesOf(line, week, now), stage: stageOf(line) };
}

/** Those that are looked at: open ones first, and of each kind the latest received. */
export function filtered(
  items: readonly LedgerItem[],
  { which, hostId, days, lacks }: LedgerFilter,
  now: number,
): LedgerItem[] {
  const earliest = days === undefined ? 0 : now - days * 86_400_000;
  return items
    .filter(({ stage }) => which === 'all' || (stage === 'closed') === (which === 'closed'))
    .filter((item) => hostId === undefined || item.hostId === hostId)
    .filter(({ line }) => (line.steps.received ?? 0) >= earliest)
    .filter(({ line }) => lacks === undefined || line.steps[lacks] === null)
    .sort((a, b) => Number(a.stage === 'closed') - Number(b.stage === 'closed') || receivedOf(b) - receivedOf(a));
}

/** How long each step took, the middle of these complaints. */
export function stepTimes(items: readonly LedgerItem[]): StepTime[] {
  return STEPS.filter((step) => step !== 'received').map((step) => {
    const taken = items.flatMap(({ stages }) => minutesUntil(stages, step) ?? []).sort((a, b) => a - b);
    return { step, median: taken[Math.floor((taken.length - 1) / 2)], n: taken.length };
  });
}

/** Working minutes from receipt until a step was reached; `undefined` where it was not. */
export function minutesUntil(stages: readonly Stage[], step: Step): number | undefined {
  return stages.find((stage) => stage.step === step)?.sinceReceipt;
}

function receivedOf({ line }: LedgerItem): number {
  return line.steps.received ?? 0;
}
