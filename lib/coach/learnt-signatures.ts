import type { Conversation, Message } from '../conversation/conversation.ts';
import type { Ending } from '../text/learnt-signature.ts';
import type { Engine } from './engine.ts';

/** Signatures are learnt from so many of a writer's latest messages; they change, and endings are compared with each other. */
const MOST_OF_A_WRITER = 20;

/** Learns in which lines a writer's messages end. */
export interface LearntSignatures {
  /**
   * The conversation with signatures blanked in the texts: of each writer's messages in view, those lines in which two or
   * more of them end. Lengths and offsets hold.
   */
  without(conversation: Conversation, engine: Pick<Engine, 'endingOf' | 'withoutEnding'>): Conversation;
}

interface Known {
  readonly text: string;
  readonly ending: Ending;
}

/** Remembers the endings of the conversation it saw last, so that a look at a long one costs next to nothing. */
export function learntSignatures(): LearntSignatures {
  let known: ReadonlyMap<string, Known> = new Map();
  return {
    without(conversation, { endingOf, withoutEnding }) {
      const seen = new Map<string, Known>();
      const endingsOf = (message: Message): Ending => {
        const before = known.get(message.id);
        const now = before?.text === message.text ? before : { text: message.text, ending: endingOf(message.text) };
        seen.set(message.id, now);
        return now.ending;
      };
      const texts = new Map<Message, string>();
      for (const written of byWriter(conversation.messages)) {
        const latest = written.slice(-MOST_OF_A_WRITER);
        const endings = latest.map(endingsOf);
        for (const [i, message] of latest.entries()) {
          const own = endings[i];
          if (own === undefined) continue;
          const others = endings.filter((_, other) => other !== i);
          texts.set(message, withoutEnding(message.text, own, others));
        }
      }
      known = seen;
      return {
        ...conversation,
        messages: conversation.messages.map((message) => ({ ...message, text: texts.get(message) ?? message.text })),
      };
    },
  };
}

/** Messages of those who wrote two or more of them, each writer's by themselves. */
function byWriter(messages: readonly Message[]): readonly (readonly Message[])[] {
  const written = new Map<string, Message[]>();
  for (const message of messages) {
    if (message.author === undefined) continue;
    const writer = `${message.side} ${message.author.trim().toLowerCase()}`;
    const theirs = written.get(writer);
    if (theirs) theirs.push(message);
    else written.set(writer, [message]);
  }
  return [...written.values()].filter((theirs) => theirs.length > 1);
}
