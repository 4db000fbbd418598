import { type Due, dueOf, type ResponseTarget } from './due.ts';
import type { Pressing } from './pressing.ts';
import type { Clock } from './standing.ts';
import { addWorkingMinutes, workingMinutesBetween } from './working-time.ts';
import type { WorkingWeek } from './working-week.ts';

/** Working minutes allowed for an answer, and for news where we said that we look into it. */
interface Allowed {
  readonly replyMinutes: number;
  readonly updateMinutes: number;
}

/** How soon customers are to be answered, everywhere. */
export interface Targets extends Allowed {
  /** A shorter time for messages that press in one of these ways. */
  readonly pressing: { readonly minutes: number; readonly for: readonly Pressing[] } | undefined;
  /** Hosts with times of their own. */
  readonly hosts: readonly (Allowed & { readonly hostId: string })[];
  /** 0 … 1; see `ResponseTarget`. */
  readonly atRiskShare: number;
  readonly week: WorkingWeek;
}

/** What is known of one who waits, as far as it matters to the clock. */
export interface Wait {
  readonly hostId: string;
  readonly clock: Clock;
  readonly pressing: readonly Pressing[];
  /** Epoch ms; `null` where nobody waits, but something was promised. */
  readonly waitingSince: number | null;
  readonly promises: readonly PromisedDue[];
}

/** A promise that is still to be kept. Epoch ms. */
interface PromisedDue {
  readonly madeAt: number;
  /** `null` where no day was named: news are due as for any other customer who was put off. */
  readonly dueAt: number | null;
}

/** Where a conversation stands, and what is due: the soonest of an answer, of news, and of what was promised. */
export interface WaitDue extends Due {
  readonly what: 'reply' | 'update' | 'promise';
}

/** Soonest due first; of those due at once, who has waited longest. */
export function bySoonest(a: { readonly due: WaitDue }, b: { readonly due: WaitDue }): number {
  return a.due.dueAt - b.due.dueAt || a.due.waitingSince - b.due.waitingSince;
}

/** Whether the agent wants to hear nothing of it at this moment. Epoch ms. */
export function isResting({ snoozedUntil }: { readonly snoozedUntil: number | null }, now: number): boolean {
  return snoozedUntil !== null && snoozedUntil > now;
}

/** The target for one who waits: its host's or everyone's, and no longer than the shorter one where the message presses. */
function targetOf(
  { hostId, clock, pressing }: Pick<Wait, 'hostId' | 'clock' | 'pressing'>,
  targets: Targets,
): ResponseTarget {
  const { replyMinutes, updateMinutes } = targets.hosts.find((host) => host.hostId === hostId) ?? targets;
  const usual = clock === 'next-update' ? updateMinutes : replyMinutes;
  const short = targets.pressing;
  const presses = short !== undefined && pressing.some((one) => short.for.includes(one));
  const minutes = presses ? Math.min(usual, short.minutes) : usual;
  return { minutes, atRiskShare: targets.atRiskShare, week: targets.week };
}

/** What is due first in a conversation; `undefined` where nobody waits and nothing was promised. */
export function waitDue(wait: Wait, targets: Targets, now: number): WaitDue | undefined {
  const { waitingSince, promises, clock } = wait;
  const own: WaitDue | undefined =
    waitingSince === null
      ? undefined
      : { ...dueOf(waitingSince, targetOf(wait, targets), now), what: clock === 'next-update' ? 'update' : 'reply' };
  return promises.reduce<WaitDue | undefined>((soonest, promised) => {
    const due = promiseDue(promised, wait, targets, now);
    return soonest === undefined || due.dueAt < soonest.dueAt ? due : soonest;
  }, own);
}

/** Where a promise stands. */
function promiseDue(
  { madeAt, dueAt }: PromisedDue,
  { hostId, pressing }: Pick<Wait, 'hostId' | 'pressing'>,
  targets: Targets,
  now: number,
): WaitDue {
  const undated = targetOf({ hostId, pressing, clock: 'next-update' }, targets);
  if (dueAt === null) return { ...dueOf(madeAt, undated, now), what: 'promise' };
  const { week, atRiskShare } = targets;
  const minutes = workingMinutesBetween(madeAt, dueAt, week);
  const due = dueOf(madeAt, { minutes, atRiskShare, week }, now);
  // Promised for a time we are closed at: the moment that was named counts.
  const atRiskAt = Math.min(addWorkingMinutes(madeAt, minutes * atRiskShare, week), dueAt);
  const state = now >= dueAt ? 'overdue' : now >= atRiskAt && minutes > 0 ? 'at-risk' : 'in-time';
  return { ...due, atRiskAt, dueAt, state, what: 'promise' };
}
