import * as v from 'valibot';
import { countSchema } from '../conversation/count.ts';
import { idSchema } from '../conversation/key.ts';
import { NUDGE_OUTCOMES, type NudgeOutcome } from './nudge-outcome.ts';
import { type Observation, STATES, TURNS } from './observation.ts';

/** In ms. */
export const weekMs = 7 * 86_400_000;

/** The door's schema for an ISO week: `2026-W47`. */
export const weekSchema = v.pipe(v.string(), v.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/));

/** The door's schema for an aggregate that comes from a file or the store. */
export const aggregateSchema = v.strictObject({
  /** ISO week of the messages, in UTC so that every agent's weeks are the same: `2026-W47`. */
  week: weekSchema,
  hostId: idSchema,
  side: v.picklist(['customer', 'agent']),
  /** Agents whose messages are counted in it: one, until those of several devices are merged. */
  agents: countSchema,
  messages: countSchema,
  /** Messages by state; together they are all messages. */
  states: v.strictObject(v.entriesFromList(STATES, countSchema)),
  /** Messages in which a cue was found, by cue id; a message may count under several. */
  cues: v.record(idSchema, countSchema),
  /** Customers who had sounded upset or uneasy and came back after a reply, by how they did then. */
  turns: v.strictObject(v.entriesFromList(TURNS, countSchema)),
  /** Nudges the agent did something about, by cue id; of the agent's side. */
  nudges: v.record(idSchema, v.strictObject(v.entriesFromList(NUDGE_OUTCOMES, countSchema))),
});

/** Counts of observations of one week, host and side. Nothing in it belongs to one message or person. */
export type Aggregate = v.InferOutput<typeof aggregateSchema>;

/** The aggregate with one more observation in it; `undefined` begins a new one. It must be of the same week, host and side. */
export function addObservation(aggregate: Aggregate | undefined, observation: Observation): Aggregate {
  const { hostId, side, at, state, cueIds, turn } = observation;
  const one = none({ week: weekOf(at), hostId, side });
  one.messages = 1;
  one.states[state] = 1;
  one.cues = Object.fromEntries([...new Set(cueIds)].map((cueId) => [cueId, 1]));
  if (turn) one.turns[turn] = 1;
  return added(aggregate, one);
}

/** The aggregate of a week and host with one more nudge the agent did something about. */
export function addNudge(
  aggregate: Aggregate | undefined,
  { week, hostId, cueId, outcome }: NudgeOutcomeOf,
): Aggregate {
  const one = none({ week, hostId, side: 'agent' });
  one.nudges = { [cueId]: { ...noOutcomes(), [outcome]: 1 } };
  return added(aggregate, one);
}

/** What became of one nudge. */
interface NudgeOutcomeOf extends Pick<Aggregate, 'week' | 'hostId'> {
  readonly cueId: string;
  readonly outcome: NudgeOutcome;
}

function added(aggregate: Aggregate | undefined, one: Aggregate): Aggregate {
  if (!aggregate) return one;
  if (keyOf(aggregate) !== keyOf(one)) throw new RangeError('What is counted belongs to its own week, host and side.');
  return { ...sum(aggregate, one), agents: aggregate.agents };
}

/**
 * One aggregate for each week, host and side, oldest first.
 * Agents add up: merge each agent's aggregates once, and never the same ones twice.
 */
export function mergeAggregates(aggregates: Iterable<Aggregate>): Aggregate[] {
  const merged = new Map<string, Aggregate>();
  for (const aggregate of aggregates) {
    const before = merged.get(keyOf(aggregate));
    merged.set(keyOf(aggregate), before ? sum(before, aggregate) : aggregate);
  }
  return [...merged.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** ISO 8601 week of a moment (epoch ms), in UTC: `2026-W47`. The week belongs to the year its Thursday is in. */
export function weekOf(at: number): string {
  const thursday = new Date(at);
  thursday.setUTCHours(0, 0, 0, 0);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / weekMs) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** So many ISO weeks, the last of them that of this moment (epoch ms), oldest first. */
export function weeksUpTo(at: number, count: number): string[] {
  return Array.from({ length: count }, (_, back) => weekOf(at - (count - 1 - back) * weekMs));
}

function keyOf({ week, hostId, side }: Aggregate): string {
  return `${week} ${hostId} ${side}`;
}

function none(of: Pick<Aggregate, 'week' | 'hostId' | 'side'>): Aggregate {
  const states = { upset: 0, uneasy: 0, calm: 0, pleased: 0, abusive: 0, unread: 0 };
  return { ...of, agents: 1, messages: 0, states, cues: {}, turns: { better: 0, same: 0, worse: 0 }, nudges: {} };
}

function noOutcomes(): Aggregate['nudges'][string] {
  return { used: 0, dismissed: 0, wrong: 0 };
}

function sum(a: Aggregate, b: Aggregate): Aggregate {
  const cues = { ...a.cues };
  for (const [cueId, messages] of Object.entries(b.cues)) cues[cueId] = (cues[cueId] ?? 0) + messages;
  const nudges = { ...a.nudges };
  for (const [cueId, outcomes] of Object.entries(b.nudges))
    nudges[cueId] = both(NUDGE_OUTCOMES, nudges[cueId] ?? noOutcomes(), outcomes);
  return {
    ...a,
    agents: a.agents + b.agents,
    messages: a.messages + b.messages,
    states: both(STATES, a.states, b.states),
    cues,
    turns: both(TURNS, a.turns, b.turns),
    nudges,
  };
}

function both<Name extends string>(names: readonly Name[], a: Record<Name, number>, b: Record<Name, number>) {
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Record<Name, number>;
}
