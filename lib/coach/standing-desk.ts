import type { Conversation, Message } from '../conversation/conversation.ts';
import { gather } from '../conversation/gather.ts';
import type { ReadMessage } from '../nudges/points.ts';
import { isMachines } from '../sla/machines.ts';
import type { Promised } from '../sla/promises.ts';
import { type Standing, standingOf, type TurnReader } from '../sla/standing.ts';
import type { AgentTurn, CustomerTurn } from '../sla/turns.ts';
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

interface Known {
  readonly text: string;
  readonly customer?: CustomerTurn;
  readonly agent?: AgentTurn;
  readonly promises?: readonly Promised[];
}

/** Nothing seen yet. What a message does to the clock is read once, as long as its conversation is open. */
export function standingDesk(): StandingDesk {
  let ref: string | undefined;
  let seen: readonly Message[] = [];
  let known = new Map<string, Known>();
  let readFor: unknown[] = [];
  return {
    look(conversation, reads, engine, week) {
      const isSame = conversation.ref === ref && readFor[0] === engine && readFor[1] === week;
      if (!isSame) known = new Map();
      if (conversation.ref !== ref) seen = [];
      ref = conversation.ref;
      readFor = [engine, week];
      seen = gather(seen, conversation.messages);
      const once = <Name extends keyof Known>(message: Message, name: Name, read: () => Known[Name]): Known[Name] => {
        const before = known.get(message.id);
        if (before?.text === message.text && before[name] !== undefined) return before[name];
        const found = read();
        known.set(message.id, { ...(before?.text === message.text ? before : {}), text: message.text, [name]: found });
        return found;
      };
      const turns: TurnReader = {
        customer: (message) => once(message, 'customer', () => customerTurnOf(message, reads, engine)) ?? 'asks',
        agent: (message) =>
          once(message, 'agent', () => (isMachines(message) ? 'automatic' : engine.agentTurn(message.text))) ??
          'answers',
        promises: (message) =>
          once(message, 'promises', () =>
            message.at === undefined ? [] : engine.promisesIn(message.text, message.at, week),
          ) ?? [],
      };
      return standingOf(seen, turns);
    },
  };
}

function customerTurnOf(message: Message, reads: ReadonlyMap<string, ReadMessage>, engine: Engine): CustomerTurn {
  if (isMachines(message)) return 'automatic';
  const reading = reads.get(message.id)?.reading;
  const flags = reading?.flags.map(({ flag }) => flag) ?? [];
  return engine.customerTurn(message.text, flags, reading?.language);
}
