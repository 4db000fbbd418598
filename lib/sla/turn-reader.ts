import type { Message } from '../conversation/conversation.ts';
import type { Flag } from '../tone/reading.ts';
import { isMachines } from './machines.ts';
import { promisesIn } from './promises.ts';
import type { TurnReader } from './standing.ts';
import { agentTurn, customerTurn } from './turns.ts';
import type { WorkingWeek } from './working-week.ts';

/**
 * Reads turns by the words of the messages, by what the host knows, and by the flags that reading a customer's message
 * raised. Days named in promises are days of this week.
 */
export function turnReader(flagsOf: (message: Message) => readonly Flag[], week: WorkingWeek): TurnReader {
  return {
    customer: (message) => (isMachines(message) ? 'automatic' : customerTurn(message.text, flagsOf(message))),
    agent: (message) => (isMachines(message) ? 'automatic' : agentTurn(message.text)),
    promises: ({ text, at }) => (at === undefined ? [] : promisesIn(text, at, week)),
  };
}
