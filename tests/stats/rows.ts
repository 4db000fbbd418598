import type { Aggregate } from '../../lib/stats/aggregate.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import type { Observation } from '../../lib/stats/observation.ts';

const noTurns = { turns: { better: 0, same: 0, worse: 0 }, nudges: {} };

/** Counts of one week, with what a test does not care about filled in. */
export function row(states: Partial<Aggregate['states']>, rest: Partial<Aggregate> = {}): Aggregate {
  const all = { upset: 0, uneasy: 0, calm: 0, pleased: 0, abusive: 0, unread: 0, ...states };
  const messages = Object.values(all).reduce((sum, count) => sum + count, 0);
  return {
    week: '2026-W46',
    hostId: 'demo',
    side: 'customer',
    agents: 6,
    messages,
    states: all,
    cues: {},
    ...noTurns,
    ...rest,
  };
}

/** An observation of an ordinary customer message. */
export function observation(rest: Partial<Observation> = {}): Observation {
  return {
    conversationKey: 'c'.repeat(64),
    messageKey: 'd'.repeat(64),
    hostId: 'demo',
    side: 'customer',
    at: Date.parse('2026-11-18T10:00Z'),
    state: 'calm',
    confidence: 'high',
    valence: 0,
    intensity: 0.2,
    emotions: [],
    flags: [],
    cueIds: [],
    turn: null,
    ...rest,
  };
}

/** `2026-W46`: a week that is over. */
export const WEEK = '2026-W46';

/** The `place`th id of a contribution; ids are in order. */
export function idOf(place: number): string {
  return `${place}`.padStart(26, '0');
}

/** What one agent shares of `WEEK` on one host, table by table. */
export function contribution(place: number, tables: Contribution['hosts'][string], hostId = 'demo'): Contribution {
  return { id: idOf(place), revision: 1, weeks: [WEEK], hosts: { [hostId]: tables } };
}

/** Agents who share the same. */
export function team(agents: number, tables: Contribution['hosts'][string], first = 0): Contribution[] {
  return Array.from({ length: agents }, (_, place) => contribution(first + place, tables));
}
