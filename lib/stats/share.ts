import * as v from 'valibot';
import { weekOf } from './aggregate.ts';
import { type Contribution, contributionSchema } from './contribution.ts';
import { type Counts, contributionOf } from './contribution-of.ts';
import { periodOf } from './period.ts';
import { randomised } from './randomise.ts';
import { partsOf } from './tables.ts';

/** The door's schema for what was shared of one period, as it is kept on the device. */
export const shareSchema = v.strictObject({
  /** `2026-Q4` */
  period: v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/)),
  contribution: contributionSchema,
});

/** What was shared of one period. */
export type Share = v.InferOutput<typeof shareSchema>;

/** What is to be shared. */
export interface Sharing extends Pick<Counts, 'aggregates' | 'loads' | 'complaints' | 'cues'> {
  readonly period: string;
  /** The ISO week that is not over; it and later ones stay out. */
  readonly runningWeek: string;
  /** What was shared of this period before. */
  readonly before?: Share;
  /** A new id: its randomness is the caller's, who has a good one. */
  readonly newId: string;
  /** Where counts are to be randomised, by how much; and numbers in 0 … 1 nobody can foresee. */
  readonly epsilon?: number;
  readonly random: () => number;
}

/**
 * What would be shared now; `undefined` while no week of the period is over that anything was counted in. What was shared
 * of a week stays as it was: two versions could be subtracted, and two random draws would give each other away.
 */
export function nextShare(sharing: Sharing): Share | undefined {
  const { period, before, runningWeek, aggregates, loads, complaints, cues, epsilon, random } = sharing;
  const isFresh = (week: string): boolean =>
    periodOf(week) === period && week < runningWeek && !before?.contribution.weeks.includes(week);
  const weeks = [...new Set(countedWeeks(sharing))].filter(isFresh).sort();
  if (weeks.length === 0) return before;
  const id = before?.contribution.id ?? sharing.newId;
  const revision = (before?.contribution.revision ?? 0) + 1;
  const counted = contributionOf({ id, revision, weeks, aggregates, loads, complaints, cues });
  const fresh = epsilon === undefined ? counted : randomised(counted, epsilon, random);
  return { period, contribution: before ? joined(before.contribution, fresh) : fresh };
}

/** ISO weeks in which anything was counted, some of them more than once. */
export function countedWeeks({ aggregates, loads, complaints }: Pick<Counts, 'aggregates' | 'loads' | 'complaints'>) {
  return [...[...aggregates, ...loads].map(({ week }) => week), ...complaints.map(({ closed }) => weekOf(closed))];
}

/** What takes back all that was shared of a period: the same id, and nothing in it. */
export function withdrawn({ period, contribution }: Share): Share {
  return { period, contribution: { ...contribution, revision: contribution.revision + 1, hosts: {} } };
}

/** Both, week by week; they have no week in common. */
function joined(before: Contribution, fresh: Contribution): Contribution {
  const weeks = [...before.weeks, ...fresh.weeks].sort();
  const hosts: Record<string, Record<string, number[]>> = {};
  for (const one of [before, fresh]) {
    for (const [hostId, tables] of Object.entries(one.hosts)) {
      for (const [name, column] of Object.entries(tables)) {
        const parts = partsOf(name).length;
        const whole = hosts[hostId]?.[name] ?? Array<number>(weeks.length * parts).fill(0);
        for (let at = 0; at < column.length; at++) {
          const week = weeks.indexOf(one.weeks[Math.floor(at / parts)] ?? '');
          whole[week * parts + (at % parts)] = column[at] ?? 0;
        }
        hosts[hostId] = { ...hosts[hostId], [name]: whole };
      }
    }
  }
  return { ...fresh, weeks, hosts };
}
