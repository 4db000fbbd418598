import type { Message } from '../conversation/conversation.ts';
import type { Flag } from '../tone/reading.ts';
import { isMachines } from './machines.ts';
import { promisesIn } from './promises.ts';
import type { TurnReader } from './standing.ts';
import { agentTurn, customerTurn } from './turns.ts';
import type { WorkingWeek } from './working-week.ts';

/** What reading a customer's message told beside its turn. */
export interface Told {
  readonly flags: readonly Flag[];
  /** BCP 47; looked for in its words where it is not known. */
  readonly language?: string | undefined;
}

/** Reads turns by the words of the messages and by what the host knows. Days named in promises are days of this week. */
export function turnReader(toldOf: (message: Message) => Told, week: WorkingWeek): TurnReader {
  return {
    customer: (message) => {
      if (isMachines(message)) return 'automatic';
      const { flags, language } = toldOf(message);
      return customerTurn(message.text, flags, language);
    },
    agent: (message) => (isMachines(message) ? 'automatic' : agentTurn(message.text)),
    promises: ({ text, at }) => (at === undefined ? [] : promisesIn(text, at, week)),
  };
}
