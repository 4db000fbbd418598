import type { ConversationEvent, Message, Side } from '../lib/conversation/conversation.ts';
import { systemEventIn } from '../lib/sla/system-event.ts';
import type { WorkingWeek } from '../lib/sla/working-week.ts';
import { instantOf, weekOf } from './due-line.ts';
import { type LineId, objectIn } from './json-lines.ts';

/** What a line of input asks for: looks at one conversation, by their time. */
export interface AskedFollow {
  readonly id: LineId;
  readonly snapshots: readonly (readonly Message[])[];
  readonly week: WorkingWeek;
}

const SIDES: ReadonlyMap<string, Side> = new Map(
  Object.entries<Side>({
    customer: 'customer',
    agent: 'agent',
    colleague: 'agent',
    system: 'system',
    unknown: 'unknown',
  }),
);
const EVENTS: ReadonlyMap<string, ConversationEvent> = new Map(
  Object.entries<ConversationEvent>({
    closed: 'closed',
    resolved: 'closed',
    solved: 'closed',
    reopened: 'reopened',
    snoozed: 'snoozed',
    merged: 'merged',
    split: 'split',
    assigned: 'assigned',
    reassigned: 'assigned',
  }),
);
const NOTES: readonly string[] = ['note', 'internal', 'internal-note', 'private'];
const AUTOMATIC: readonly string[] = [
  ...['auto-reply', 'autoreply', 'automatic', 'auto', 'auto-ack', 'out-of-office', 'bounce', 'newsletter'],
  ...['no-reply', 'noreply', 'notification'],
];
/** Monday to Friday, nine to five, as the settings have it at first. */
const USUAL_WEEK = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));

/** One line of input, or the reason why it is none. `zone`, `week` and `holidays`, as for `due`, may be left out. */
export function askedFollowOf(line: string): AskedFollow | string {
  const found = objectIn(line);
  if (typeof found === 'string') return found;
  const { snapshots, zone = 'UTC', week = USUAL_WEEK, holidays } = found.fields;
  const working = weekOf(zone, week, holidays);
  if (typeof working === 'string') return working;
  if (!Array.isArray(snapshots)) return '"snapshots" must be a list';
  const looks: { at: number; messages: Message[] }[] = [];
  for (const snapshot of snapshots as unknown[]) {
    const { at, messages } = (snapshot ?? {}) as Record<string, unknown>;
    const when = instantOf(at);
    if (when === undefined) return '"at" of each snapshot must be an ISO instant with Z or an offset';
    if (!Array.isArray(messages)) return '"messages" of each snapshot must be a list';
    const read: Message[] = [];
    for (const message of messages as unknown[]) {
      const one = messageOf(message);
      if (typeof one === 'string') return one;
      read.push(one);
    }
    looks.push({ at: when, messages: read });
  }
  looks.sort((a, b) => a.at - b.at);
  return { id: found.id, snapshots: looks.map(({ messages }) => messages), week: working };
}

function messageOf(value: unknown): Message | string {
  const { id, side, at, text, kind, author } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" of each message must be a string';
  const whose = typeof side === 'string' ? SIDES.get(side) : undefined;
  if (!whose) return `"side" of each message must be one of ${[...SIDES.keys()].join(', ')}`;
  const when = at === undefined || at === null ? undefined : instantOf(at);
  if (when === undefined && at !== undefined && at !== null) return '"at" of a message must be an ISO instant';
  if (typeof text !== 'string') return '"text" of each message must be a string';
  if (kind !== undefined && kind !== null && typeof kind !== 'string') return '"kind" of a message must be a word';
  const named = (kind ?? '').toLowerCase();
  const told = EVENTS.get(named);
  const event = told ?? (whose === 'system' ? systemEventIn(text) : undefined);
  return {
    id: String(id),
    side: told ? 'system' : whose,
    text,
    ...(when === undefined ? {} : { at: when }),
    ...(typeof author === 'string' ? { author } : {}),
    ...(NOTES.includes(named) ? { internal: true } : {}),
    ...(AUTOMATIC.includes(named) ? { automatic: true } : {}),
    ...(event ? { event } : {}),
  };
}
