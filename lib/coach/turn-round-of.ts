import type { Conversation, Message } from '../conversation/conversation.ts';
import type { Observation, State } from '../stats/observation.ts';
import type { Reading } from '../tone/reading.ts';
import { bandOf } from './state.ts';

/** What was read of messages, by their ids. */
type Reads = ReadonlyMap<string, { readonly reading: Reading }>;

/** From least to most pleased; abuse is no mood of its own. */
const RANK: Readonly<Record<Exclude<State, 'unread'>, number>> = {
  abusive: 0,
  upset: 0,
  uneasy: 1,
  calm: 2,
  pleased: 3,
};

/**
 * How a customer who may have sounded upset or uneasy came back after a reply of ours. `null` where it was no such
 * customer, nobody had replied, or either message could not be read: then there was nothing to turn.
 */
export function turnRoundOf({ messages }: Conversation, message: Message, reads: Reads): Observation['turn'] {
  if (message.side !== 'customer') return null;
  const earlier = messages.slice(0, messages.indexOf(message)).filter(({ internal }) => !internal);
  // Whether somebody of unknown side had replied, nobody can say.
  if (earlier.findLast(({ side }) => side !== 'system')?.side !== 'agent') return null;
  const [before, now] = [
    stateIn(
      reads,
      earlier.findLast(({ side }) => side === 'customer'),
    ),
    stateIn(reads, message),
  ];
  if (before === 'unread' || now === 'unread' || RANK[before] > RANK.uneasy) return null;
  const change = RANK[now] - RANK[before];
  return change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
}

function stateIn(reads: Reads, message: Message | undefined): State {
  const reading = message && reads.get(message.id)?.reading;
  return reading ? bandOf({ ...reading, flags: reading.flags.map(({ flag }) => flag) }) : 'unread';
}
