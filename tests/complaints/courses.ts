import type { Course } from '../../lib/complaints/course.ts';
import type { LedgerLine } from '../../lib/complaints/ledger-line.ts';

/** A complaint received at 1 to which nothing happened yet, and what differs from it. */
export function aCourse(rest: Partial<Course> = {}): Course {
  return {
    received: 1,
    acknowledged: null,
    offered: null,
    promised: null,
    promisedUntil: null,
    closed: null,
    outcome: null,
    complained: rest.received ?? 1,
    ...rest,
  };
}

/** The line of a complaint that reached these steps, of which the agent said nothing, and what differs from it. */
export function aLine(
  steps: Partial<LedgerLine['steps']> & { readonly received: number },
  rest: Partial<Omit<LedgerLine, 'steps'>> = {},
): LedgerLine {
  return {
    steps: { acknowledged: null, offered: null, promised: null, closed: null, ...steps },
    promisedUntil: null,
    outcome: null,
    said: new Set(),
    ...rest,
  };
}

/** A moment of November 2026 in Oslo, whose clocks `nineToFive` goes by. The 18th is a Wednesday. */
export function oslo(day: number, time: string): number {
  return Date.parse(`2026-11-${String(day).padStart(2, '0')}T${time}+01:00`);
}
