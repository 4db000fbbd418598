import type { Message } from '../conversation/conversation.ts';
import type { Promised } from './promises.ts';
import type { AgentTurn, CustomerTurn } from './turns.ts';

/** Every clock there is. */
export const CLOCKS = ['first-reply', 'next-reply', 'next-update'] as const;

/**
 * Which clock runs: nobody of ours has ever written; a later question is open; or somebody said that it is being
 * looked into, and the customer waits for news.
 */
export type Clock = (typeof CLOCKS)[number];

/** Why nobody waits. */
export type Rest =
  | 'answered'
  | 'waiting-on-customer'
  | 'settled'
  | 'closing'
  | 'closed'
  | 'snoozed'
  | 'automatic'
  | 'nobody-asked';

/** A promise still to be kept, and the message that made it. */
interface OpenPromise extends Promised {
  readonly messageId: string;
  /** Epoch ms; absent where the page does not tell. */
  readonly madeAt: number | undefined;
}

/** Where a conversation stands. */
export type Standing = {
  readonly promises: readonly OpenPromise[];
} & (
  | {
      readonly waits: true;
      readonly clock: Clock;
      /** Epoch ms of the oldest unanswered message, or of our own that put the customer off; `undefined` where the page does not tell. */
      readonly since: number | undefined;
    }
  | { readonly waits: false; readonly rest: Rest }
);

/** Looks at one message, so that a conversation's standing is told by the same reading everywhere. */
export interface TurnReader {
  customer(message: Message): CustomerTurn;
  agent(message: Message): AgentTurn;
  promises(message: Message): readonly Promised[];
}

interface State {
  /** The oldest customer message nobody answered. */
  readonly unanswered: Message | undefined;
  /** Our message that only put the customer off. */
  readonly held: Message | undefined;
  readonly hasReplied: boolean;
  readonly isClosed: boolean;
  readonly isSnoozed: boolean;
  readonly rest: Rest;
  readonly promises: readonly OpenPromise[];
}

const start: State = {
  unanswered: undefined,
  held: undefined,
  hasReplied: false,
  isClosed: false,
  isSnoozed: false,
  rest: 'nobody-asked',
  promises: [],
};

/** Where a conversation stands after these messages, oldest first. Notes, and messages of unknown sides, change nothing. */
export function standingOf(messages: readonly Message[], turns: TurnReader): Standing {
  const { unanswered, held, hasReplied, isClosed, isSnoozed, rest, promises } = messages.reduce(
    (state, message) => after(state, message, turns),
    start,
  );
  if (isClosed) return { waits: false, rest: 'closed', promises: [] };
  if (isSnoozed) return { waits: false, rest: 'snoozed', promises };
  if (unanswered) {
    return { waits: true, clock: hasReplied ? 'next-reply' : 'first-reply', since: unanswered.at, promises };
  }
  if (held) return { waits: true, clock: 'next-update', since: held.at, promises };
  return { waits: false, rest, promises };
}

function after(state: State, message: Message, turns: TurnReader): State {
  if (message.internal) return state;
  if (message.side === 'customer') return afterCustomer(state, message, turns.customer(message));
  if (message.side === 'agent') return afterAgent(state, message, turns);
  return message.side === 'system' ? afterEvent(state, message) : state;
}

function afterCustomer(state: State, message: Message, turn: CustomerTurn): State {
  const { unanswered, held, isClosed, rest } = state;
  if (turn === 'automatic') return rest === 'nobody-asked' ? { ...state, rest: 'automatic' } : state;
  if (turn === 'thanks') return { ...state, rest: unanswered || held || rest === 'settled' ? rest : 'closing' };
  if (turn === 'settles') return { ...state, unanswered: undefined, held: undefined, rest: 'settled', promises: [] };
  // What was closed before is over; what a snooze hid is not.
  const open = isClosed ? { ...state, unanswered: undefined, held: undefined, promises: [] } : state;
  return { ...open, unanswered: open.unanswered ?? message, isClosed: false, isSnoozed: false };
}

function afterAgent(state: State, message: Message, turns: TurnReader): State {
  const turn = turns.agent(message);
  if (turn === 'automatic') return state;
  const promises = turns.promises(message).map((promised) => ({
    ...promised,
    messageId: message.id,
    madeAt: message.at,
  }));
  const replied = { ...state, unanswered: undefined, held: undefined, hasReplied: true, promises };
  if (turn === 'holds') return { ...replied, held: message, rest: 'answered' };
  return { ...replied, rest: turn === 'asks-back' ? 'waiting-on-customer' : 'answered' };
}

function afterEvent(state: State, { event }: Message): State {
  if (event === 'closed') return { ...state, isClosed: true, isSnoozed: false };
  if (event === 'reopened') return { ...state, isClosed: false, isSnoozed: false };
  return event === 'snoozed' ? { ...state, isSnoozed: true } : state;
}
