import { lastInstant } from '../conversation/instant.ts';
import type { WaitingRow } from '../db/schema.ts';
import { isOpenAt, nextOpening } from '../sla/opening.ts';
import { bySoonest, isResting, type Targets, type WaitDue, waitDue } from '../sla/targets.ts';

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
  /** Everyone who does not rest, soonest due first. */
  readonly soonest: readonly RowClock[];
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
export function planClock(rows: readonly WaitingRow[], targets: Targets, quiet: Quiet, now: number): ClockPlan {
  if (quiet.pausedUntil > now)
    return { ...nobody, wakeAt: quiet.pausedUntil, soonest: soonestOf(clocksOf(rows, targets, now)) };
  const snoozed = rows.flatMap(({ snoozedUntil }) =>
    snoozedUntil !== null && snoozedUntil > now ? [snoozedUntil] : [],
  );
  const clocks = clocksOf(rows, targets, now);
  const overdue = clocks.filter(({ due }) => due.state === 'overdue');
  const atRisk = clocks.filter(({ due }) => due.state === 'at-risk');
  const warn = atRisk.filter(({ row }) => row.warnedAt === null && row.toldAt === null);
  const tell = overdue.filter(({ row }) => row.toldAt === null);
  const hasNews = quiet.notifications && warn.length + tell.length > 0;
  const isOpen = isOpenAt(now, targets.week);
  const moments = [...snoozed, ...clocks.flatMap(({ due }) => [due.atRiskAt, due.dueAt]).filter((at) => at > now)];
  if (hasNews && !isOpen) moments.push(nextOpening(now, targets.week));
  // Not by spreading: there may be more of them than a call takes arguments.
  const wakeAt = moments.reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);
  const keysOf = (found: typeof clocks) => (hasNews && isOpen ? found.map(({ row }) => row.conversationKey) : []);
  return {
    overdue: overdue.length,
    atRisk: atRisk.length,
    warn: keysOf(warn),
    tell: keysOf(tell),
    wakeAt: wakeAt < lastInstant ? wakeAt : undefined,
    soonest: soonestOf(clocks),
  };
}

const nobody = { overdue: 0, atRisk: 0, warn: [], tell: [] } as const;

/** One who waits, and until when. */
export interface RowClock {
  readonly row: WaitingRow;
  readonly due: WaitDue;
}

function clocksOf(rows: readonly WaitingRow[], targets: Targets, now: number): RowClock[] {
  return rows.flatMap((row) => {
    const due = isResting(row, now) ? undefined : waitDue(row, targets, now);
    return due ? [{ row, due }] : [];
  });
}

function soonestOf(clocks: readonly RowClock[]): RowClock[] {
  return [...clocks].sort(bySoonest);
}
