import type { Message } from '../conversation/conversation.ts';
import type { ReadMessage } from '../nudges/points.ts';
import type { TurnReader } from '../sla/standing.ts';
import { complains } from './complains.ts';
import { confirms, waitsOn } from './confirms.ts';
import type { CourseReader } from './course-of.ts';
import { replyDeeds } from './reply-deeds.ts';

/** Reads the way of a complaint by how each message was read, and by the turns the clock read in it. */
export function courseReader(readOf: (message: Message) => ReadMessage | undefined, turns: TurnReader): CourseReader {
  return {
    ...turns,
    complains: (message) => {
      const read = readOf(message);
      return read !== undefined && complains(read);
    },
    confirms: ({ text }) => confirms(text),
    waitsOn: ({ text }) => waitsOn(text),
    deeds: ({ text }, promised) => replyDeeds(text, promised),
  };
}
