import { activeWeeks, type Cohort, weekName } from './cohort.ts';
import { type Contribution, withColumns } from './contribution.ts';

/**
 * What of contributions is in no group yet: weeks and hosts of which too few shared anything. Only this must be kept until
 * others come; what is in a group lives on in the group's sums alone.
 */
export function waitingPartOf(contributions: Iterable<Contribution>, cohorts: readonly Cohort[]): Contribution[] {
  const grouped = new Map<string, Set<string>>();
  for (const cohort of cohorts) {
    const members = grouped.get(weekName(cohort)) ?? new Set();
    for (const id of cohort.members) members.add(id);
    grouped.set(weekName(cohort), members);
  }
  const waiting: Contribution[] = [];
  for (const contribution of contributions) {
    const isGrouped = (week: string, hostId: string) => grouped.get(weekName({ week, hostId }))?.has(contribution.id);
    waiting.push(...partOf(contribution, (week, hostId) => isGrouped(week, hostId) !== true));
  }
  return waiting;
}

/** The weeks and hosts with something in them that are wanted; none where there are none. */
function partOf(contribution: Contribution, isWanted: (week: string, hostId: string) => boolean): [Contribution] | [] {
  const { weeks, hosts } = contribution;
  const wanted = new Map(
    Object.entries(hosts).map(([hostId, tables]): [string, readonly boolean[]] => {
      const active = activeWeeks(tables, weeks.length);
      return [hostId, weeks.map((week, at) => active[at] === 1 && isWanted(week, hostId))];
    }),
  );
  const kept = [...weeks.keys()].filter((at) => [...wanted.values()].some((of) => of[at]));
  if (kept.length === 0) return [];
  const left = Object.entries(hosts).filter(([hostId]) => wanted.get(hostId)?.includes(true));
  const columns = withColumns(Object.fromEntries(left), (column, _, hostId) => {
    const parts = column.length / weeks.length;
    return kept.flatMap((at) =>
      Array.from({ length: parts }, (_, part) => (wanted.get(hostId)?.[at] ? (column[at * parts + part] ?? 0) : 0)),
    );
  });
  return [{ ...contribution, weeks: kept.map((at) => weeks[at] ?? ''), hosts: columns }];
}
