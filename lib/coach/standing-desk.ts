import type { Conversation, Message } from '../conversation/conversation.ts';
import { gather } from '../conversation/gather.ts';
import type { ReadMessage } from '../nudges/points.ts';
import { type Standing, standingOf, type TurnReader } from '../sla/standing.ts';
import type { WorkingWeek } from '../sla/working-week.ts';
import type { Engine } from './engine.ts';

/** Tells where the open conversation stands, by all that was seen of it while it was open. */
export interface StandingDesk {
  look(
    conversation: Conversation,
    reads: ReadonlyMap<string, ReadMessage>,
    engine: Engine,
    week: WorkingWeek,
  ): Standing;
}

/** Nothing seen yet. What a message does to the clock is read once, as long as its conversation is open. */
export function standingDesk(): StandingDesk {
  let seen: readonly Message[] = [];
  let last: { ref: string; engine: Engine; week: WorkingWeek; turns: TurnReader } | undefined;
  let known: ReadonlyMap<string, ReadMessage> = new Map();
  const toldOf = ({ id }: Message) => {
    const reading = known.get(id)?.reading;
    return { flags: reading?.flags.map(({ flag }) => flag) ?? [], language: reading?.language };
  };
  return {
    look({ ref, messages }, reads, engine, week) {
      known = reads;
      if (last?.ref !== ref) seen = [];
      if (last?.ref !== ref || last.engine !== engine || last.week !== week) {
        last = { ref, engine, week, turns: eachOnce(engine.turnReader(toldOf, week)) };
      }
      seen = gather(seen, messages);
      return standingOf(seen, last.turns);
    },
  };
}

function eachOnce({ customer, agent, promises }: TurnReader): TurnReader {
  return { customer: once(customer), agent: once(agent), promises: once(promises) };
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
