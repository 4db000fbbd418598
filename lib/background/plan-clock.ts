import type { WaitingRow } from '../db/schema.ts';
import { dueOf, type ResponseTarget } from '../sla/due.ts';
import { isOpenAt, nextOpening } from '../sla/opening.ts';

/** What the clock shows now, whom to tell the agent about, and when to look again. */
export interface ClockPlan {
  readonly overdue: number;
  readonly atRisk: number;
  /** Keys of those whose time is nearly up and about whom nothing was said. */
  readonly warn: readonly string[];
  /** Keys of those who are overdue and about whom that was not said. */
  readonly tell: readonly string[];
  /** Epoch ms; `undefined` when nothing can change by itself. */
  readonly wakeAt: number | undefined;
}

/** When the agent may be told. */
export interface Quiet {
  readonly notifications: boolean;
  /** Epoch ms; 0 when Attune does not rest. */
  readonly pausedUntil: number;
}

/**
 * The plan for everyone who waits. Nobody is warned of or told about twice, nor outside working hours: what comes up
 * then waits for the next opening. While Attune rests it shows nothing and looks again when the rest is over.
 */
export function planClock(rows: readonly WaitingRow[], target: ResponseTarget, quiet: Quiet, now: number): ClockPlan {
  if (quiet.pausedUntil > now) return { overdue: 0, atRisk: 0, warn: [], tell: [], wakeAt: quiet.pausedUntil };
  const clocks = rows.map((row) => ({ row, due: dueOf(row.waitingSince, target, now) }));
  const overdue = clocks.filter(({ due }) => due.state === 'overdue');
  const atRisk = clocks.filter(({ due }) => due.state === 'at-risk');
  const warn = atRisk.filter(({ row }) => row.warnedAt === null && row.toldAt === null);
  const tell = overdue.filter(({ row }) => row.toldAt === null);
  const hasNews = quiet.notifications && warn.length + tell.length > 0;
  const isOpen = isOpenAt(now, target.week);
  const moments = clocks.flatMap(({ due }) => [due.atRiskAt, due.dueAt]).filter((at) => at > now);
  if (hasNews && !isOpen) moments.push(nextOpening(now, target.week));
  const wakeAt = Math.min(...moments);
  const keysOf = (found: typeof clocks) => (hasNews && isOpen ? found.map(({ row }) => row.conversationKey) : []);
  return {
    overdue: overdue.length,
    atRisk: atRisk.length,
    warn: keysOf(warn),
    tell: keysOf(tell),
    wakeAt: Number.isFinite(wakeAt) ? wakeAt : undefined,
  };
}
