import { NUDGE_OUTCOMES } from './nudge-outcome.ts';
import { TURNS } from './observation.ts';

/** How a message that was read may sound. Messages we abstained on are in no table: there was no opportunity to tell. */
export const READ_STATES = ['upset', 'uneasy', 'calm', 'pleased'] as const;

const FOUND = ['found', 'free'] as const;

/**
 * What is counted, and the parts it falls into; each thing counted is in exactly one part, so that the parts add up to
 * the opportunities there were. What had no opportunity is not counted at all.
 */
const KINDS = {
  /** Customers' messages that were read, by how they may sound; abusive ones are among the upset. */
  customer: READ_STATES,
  /** The same messages, by whether they were abusive: rare, and in one table with the states it would hide another one. */
  abuse: ['abusive', 'civil'],
  /** Replies that were read, by how they may sound. */
  reply: READ_STATES,
  /** Customers' messages that were read, by whether the cue was found: `customer-cue/long-wait`. */
  'customer-cue': FOUND,
  /** Replies that were read, by whether the cue was found: `reply-cue/bare-refusal`. */
  'reply-cue': FOUND,
  /** Customers who had sounded upset or uneasy and wrote again after a reply, by how they sounded then. */
  turn: TURNS,
  /** Nudges the agent did something about, by what: `nudge/vague-soon`. What was left alone had no outcome. */
  nudge: NUDGE_OUTCOMES,
  /** Customers who were answered, by whether it was in time. */
  answer: ['inTime', 'late'],
  /** Complaints that ended, by how long after they were received: in a day, in a week, or later. */
  complaint: ['day', 'week', 'longer'],
  /** Working hours in which somebody waited, by whether more waited than a steady pace answers in time. */
  hour: ['steady', 'over'],
} as const;

/** What a table counts. */
export type TableKind = keyof typeof KINDS;

/** Kinds of tables of which there is one for each cue. */
const BY_CUE: ReadonlySet<string> = new Set(['customer-cue', 'reply-cue', 'nudge']);

const NAME = /^([a-z]+(?:-cue)?)(?:\/((?=.{1,32}$)[a-z][a-z0-9]*(?:-[a-z0-9]+){0,3}))?$/;

/** A table's kind and, where it is about a cue, the cue's id. */
interface Table {
  readonly kind: TableKind;
  readonly about?: string;
}

/** Thousands of files say the same few hundred names. Names that nobody knows must not fill it. */
const seen = new Map<string, Table | undefined>();
const mostSeen = 2_000;

/** What a table's name says; `undefined` for a name we do not know. */
export function tableOf(name: string): Table | undefined {
  const known = seen.get(name);
  if (known || seen.has(name)) return known;
  if (seen.size >= mostSeen) seen.clear();
  const table = told(name);
  seen.set(name, table);
  return table;
}

function told(name: string): Table | undefined {
  const [, kind = '', about] = NAME.exec(name) ?? [];
  if (!Object.hasOwn(KINDS, kind) || BY_CUE.has(kind) !== (about !== undefined)) return undefined;
  return { kind: kind as TableKind, ...(about === undefined ? {} : { about }) };
}

/** The parts of a table, in the order of its counts. @throws RangeError for a name that `tableOf` does not know. */
export function partsOf(name: string): readonly string[] {
  const table = tableOf(name);
  if (!table) throw new RangeError(`No table is called ${name}.`);
  return KINDS[table.kind];
}
