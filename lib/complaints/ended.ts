import type { Course } from './course.ts';
import { ledgerLine } from './ledger-line.ts';
import type { Said } from './said.ts';

/** A complaint that is over: when it was received, and when it ended (epoch ms). */
export interface Ended {
  readonly hostId: string;
  readonly received: number;
  readonly closed: number;
}

/** What is kept of a complaint, as far as it matters here. */
interface Kept {
  readonly hostId: string;
  readonly course: Course;
  readonly said: Said;
  /** The agent said that it is none. */
  readonly isDropped: boolean;
}

/** The complaints that are over, by what was read and what the agent said in its place. */
export function endedOf(complaints: readonly Kept[]): Ended[] {
  return complaints.flatMap(({ hostId, course, said, isDropped }) => {
    const { received, closed } = ledgerLine(course, said).steps;
    if (isDropped || received === null || closed === null || closed < received) return [];
    return [{ hostId, received, closed }];
  });
}
