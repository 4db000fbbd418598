import type { Ended } from '../complaints/ended.ts';
import { type Aggregate, weekMs, weekOf } from './aggregate.ts';
import type { Contribution } from './contribution.ts';
import type { LoadWeek } from './load.ts';
import { NUDGE_OUTCOMES } from './nudge-outcome.ts';
import { TURNS } from './observation.ts';
import { READ_STATES } from './tables.ts';

/** What one device has counted, and what its contribution is called. */
export interface Counts {
  readonly id: string;
  readonly revision: number;
  /** ISO weeks, oldest first; what was counted in others stays out. */
  readonly weeks: readonly string[];
  readonly aggregates: readonly Aggregate[];
  readonly loads: readonly LoadWeek[];
  /** Complaints that are over; each counts in the week it ended. */
  readonly complaints: readonly Ended[];
  /** Every cue that may be found: one that never was had its opportunities all the same. */
  readonly cues: readonly { readonly id: string; readonly side: Aggregate['side'] }[];
}

const dayMs = weekMs / 7;

/** What one device would share. Messages that were not read are in no table. */
export function contributionOf({ id, revision, weeks, aggregates, loads, complaints, cues }: Counts): Contribution {
  const hosts: Record<string, Record<string, number[]>> = {};
  const put = (hostId: string, week: string, name: string, counts: readonly number[]): void => {
    const place = weeks.indexOf(week);
    if (place === -1) return;
    hosts[hostId] ??= {};
    const tables = hosts[hostId];
    tables[name] ??= Array<number>(weeks.length * counts.length).fill(0);
    for (const [part, count] of counts.entries()) tables[name][place * counts.length + part] = count;
  };
  for (const { week, hostId, side, states, cues: found, turns, nudges } of aggregates) {
    const table = side === 'customer' ? 'customer' : 'reply';
    const read = READ_STATES.map((state) => states[state] + (state === 'upset' ? states.abusive : 0));
    const n = read.reduce((sum, count) => sum + count, 0);
    put(hostId, week, table, read);
    if (side === 'customer') {
      put(hostId, week, 'abuse', [states.abusive, n - states.abusive]);
      put(
        hostId,
        week,
        'turn',
        TURNS.map((turn) => turns[turn]),
      );
    }
    for (const [id, outcomes] of Object.entries(nudges)) {
      const counts = NUDGE_OUTCOMES.map((outcome) => outcomes[outcome]);
      put(hostId, week, `nudge/${id}`, counts);
    }
    for (const cue of cues) {
      if (cue.side !== side) continue;
      const times = Math.min(n, found[cue.id] ?? 0);
      put(hostId, week, `${table}-cue/${cue.id}`, [times, n - times]);
    }
  }
  for (const { week, hostId, answered, answeredLate, hours, hoursOver } of loads) {
    put(hostId, week, 'answer', [Math.max(0, answered - answeredLate), answeredLate]);
    put(hostId, week, 'hour', [Math.max(0, hours - hoursOver), hoursOver]);
  }
  for (const all of Map.groupBy(complaints, ({ hostId, closed }) => `${hostId} ${weekOf(closed)}`).values()) {
    const [{ hostId, closed }] = all as [Ended, ...Ended[]];
    const counts = [0, 0, 0];
    for (const one of all) counts[placeOf(one)] = (counts[placeOf(one)] ?? 0) + 1;
    put(hostId, weekOf(closed), 'complaint', counts);
  }
  return { id, revision, weeks: [...weeks], hosts };
}

/** The part of `complaint` it belongs to. */
function placeOf({ received, closed }: Ended): number {
  if (closed - received <= dayMs) return 0;
  return closed - received <= weekMs ? 1 : 2;
}
