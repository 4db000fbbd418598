import { type Targets, type Wait, waitDue } from './targets.ts';

/** Longest a browser's timer can be set for, in ms. */
export const LONGEST_TIMER_MS = 2_000_000_000;

type Snoozed = Wait & { readonly snoozedUntil: number | null };

/** Epoch ms at which somebody becomes at risk, overdue or awake; `undefined` where nothing changes by itself. */
export function nextChange(entries: readonly Snoozed[], targets: Targets, now: number): number | undefined {
  const moments = entries.flatMap((entry) => {
    const due = waitDue(entry, targets, now);
    return [due?.atRiskAt, due?.dueAt, entry.snoozedUntil];
  });
  const next = moments.reduce<number>(
    (first, at) => (at && at > now && at < first ? at : first),
    Number.POSITIVE_INFINITY,
  );
  return Number.isFinite(next) ? next : undefined;
}
