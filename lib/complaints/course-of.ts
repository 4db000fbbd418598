import type { Message } from '../conversation/conversation.ts';
import type { Promised } from '../sla/promises.ts';
import type { TurnReader } from '../sla/standing.ts';
import type { CustomerTurn } from '../sla/turns.ts';
import { type Course, startedAt } from './course.ts';
import type { ReplyDeed } from './deed.ts';

/** Looks at one message of a conversation. */
export interface CourseReader extends TurnReader {
  complains(message: Message): boolean;
  /** It accepts what was offered, or says that all is over. */
  confirms(message: Message): boolean;
  /** It expects something yet. */
  waitsOn(message: Message): boolean;
  deeds(message: Message, promised: readonly Promised[]): ReadonlySet<ReplyDeed>;
}

/**
 * The way of the complaint in these messages, oldest first; `undefined` where nobody complains. Notes, machines and
 * messages of unknown sides are no steps. What has no time counts as of `now` (epoch ms), and reopens nothing: it may
 * have been there before.
 */
export function courseOf(messages: readonly Message[], reader: CourseReader, now: number): Course | undefined {
  return messages.reduce<Course | undefined>(
    (course, message) => after(course, message, reader, message.at ?? now),
    undefined,
  );
}

function after(course: Course | undefined, message: Message, reader: CourseReader, at: number): Course | undefined {
  if (message.internal) return course;
  if (message.side === 'customer') return afterCustomer(course, message, reader, at);
  if (!course) return undefined;
  if (message.side === 'agent') return afterReply(course, message, reader, at);
  if (message.side !== 'system') return course;
  if (message.event === 'closed')
    return course.closed === null || course.closed < course.complained
      ? { ...course, closed: at, outcome: 'without' }
      : course;
  return message.event === 'reopened'
    ? { ...course, closed: null, outcome: null, complained: message.at ?? course.complained }
    : course;
}

function afterCustomer(
  course: Course | undefined,
  message: Message,
  reader: CourseReader,
  at: number,
): Course | undefined {
  const turn = reader.customer(message);
  if (turn === 'automatic') return course;
  if (course && isConfirmed(course, message, turn, reader)) return { ...course, closed: at, outcome: 'confirmed' };
  if (turn === 'settles' || !reader.complains(message)) return course;
  return course ? { ...course, complained: message.at ?? course.complained } : startedAt(at, message.at ?? 0);
}

/** Thanks alone confirm a way that was offered; to be looked into or promised something is no resolution. */
function isConfirmed(course: Course, message: Message, turn: CustomerTurn, reader: CourseReader): boolean {
  if (turn === 'settles') return true;
  if (turn === 'thanks' && course.offered !== null && !reader.waitsOn(message)) return !reader.complains(message);
  return reader.confirms(message);
}

function afterReply(course: Course, message: Message, reader: CourseReader, at: number): Course {
  if (reader.agent(message) === 'automatic') return course;
  const promised = reader.promises(message);
  return withDeeds(course, reader.deeds(message, promised), promised[0]?.dueAt ?? null, at);
}

/** The way after a reply (epoch ms) that does this, and names this moment where it promises something. */
export function withDeeds(course: Course, deeds: ReadonlySet<ReplyDeed>, until: number | null, at: number): Course {
  const isFirstPromise = course.promised === null && deeds.has('promised');
  return {
    ...course,
    acknowledged: course.acknowledged ?? (deeds.has('acknowledged') ? at : null),
    offered: course.offered ?? (deeds.has('offered') ? at : null),
    promised: course.promised ?? (isFirstPromise ? at : null),
    promisedUntil: isFirstPromise ? until : course.promisedUntil,
  };
}
