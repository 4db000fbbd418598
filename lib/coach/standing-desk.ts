import type { Course } from '../complaints/course.ts';
import { type CourseReader, courseOf } from '../complaints/course-of.ts';
import type { Conversation, Message } from '../conversation/conversation.ts';
import { gather } from '../conversation/gather.ts';
import type { ReadMessage } from '../nudges/points.ts';
import { type Standing, standingOf } from '../sla/standing.ts';
import type { WorkingWeek } from '../sla/working-week.ts';
import type { Engine } from './engine.ts';

/** What all that was seen of a conversation tells. */
interface Look {
  readonly standing: Standing;
  /** The way of the complaint in it; `undefined` where nobody complains. */
  readonly course: Course | undefined;
}

/** Tells where the open conversation stands, by all that was seen of it while it was open. */
export interface StandingDesk {
  look(
    conversation: Conversation,
    reads: ReadonlyMap<string, ReadMessage>,
    engine: Engine,
    week: WorkingWeek,
    now: number,
  ): Look;
}

/** Nothing seen yet. What a message does to the clock is read once, as long as its conversation is open. */
export function standingDesk(): StandingDesk {
  let seen: readonly Message[] = [];
  let last: { ref: string; engine: Engine; week: WorkingWeek; reader: CourseReader; since: number } | undefined;
  let known: ReadonlyMap<string, ReadMessage> = new Map();
  const readOf = ({ id }: Message) => known.get(id);
  const toldOf = ({ id }: Message) => {
    const reading = known.get(id)?.reading;
    return { flags: reading?.flags.map(({ flag }) => flag) ?? [], language: reading?.language };
  };
  return {
    look({ ref, messages }, reads, engine, week, now) {
      known = reads;
      if (last?.ref !== ref) seen = [];
      if (last?.ref !== ref || last.engine !== engine || last.week !== week) {
        const since = last?.ref === ref ? last.since : now;
        last = {
          ref,
          engine,
          week,
          since,
          reader: eachOnce(engine.courseReader(readOf, engine.turnReader(toldOf, week))),
        };
      }
      seen = gather(seen, messages);
      const { reader, since } = last;
      return { standing: standingOf(seen, reader), course: courseOf(seen, reader, since) };
    },
  };
}

function eachOnce(reader: CourseReader): CourseReader {
  const promises = once(reader.promises);
  return {
    ...{ customer: once(reader.customer), agent: once(reader.agent), promises },
    ...{ complains: once(reader.complains), confirms: once(reader.confirms), waitsOn: once(reader.waitsOn) },
    deeds: once((message: Message) => reader.deeds(message, promises(message))),
  };
}

/** Reads a message again only where its text is another. */
function once<Found>(read: (message: Message) => Found): (message: Message) => Found {
  const before = new Map<string, { readonly text: string; readonly found: Found }>();
  return (message) => {
    const known = before.get(message.id);
    if (known?.text === message.text) return known.found;
    const found = read(message);
    before.set(message.id, { text: message.text, found });
    return found;
  };
}
