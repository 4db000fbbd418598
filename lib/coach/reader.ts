import type { ReadMessage } from '../nudges/points.ts';
import { boundedMemory } from './bounded-memory.ts';
import type { Engine } from './engine.ts';
import type { CoachServices } from './services.ts';

/**
 * Readings kept for each side, so that a message looked at again is not read again: in characters of their texts, for
 * one message may be as long as four hundred others, and in how many a reading itself weighs at least.
 */
const MOST_CHARACTERS = 500_000;
const READING_CHARACTERS = 2_500;

/** Reads messages with their language, each once. */
export interface MessageReader {
  /** How messages read now. Another once the agent corrected a reading: from then on everything reads anew. */
  now(): Promise<ReadOnce>;
}

/** Reads one message; what it read before it remembers. */
export type ReadOnce = (text: string, side: 'customer' | 'agent') => Promise<ReadMessage>;

/** A reader over the pure engine; the browser's detector is asked about the language, on the device. */
export function messageReader(services: Pick<CoachServices, 'guessLanguage' | 'engine'>): MessageReader {
  let last: { readonly engine: Engine; readonly read: ReadOnce } | undefined;
  return {
    async now() {
      const engine = await services.engine();
      if (engine !== last?.engine) last = { engine, read: readBy(engine, services) };
      return last.read;
    },
  };
}

/** With a memory of its own: what was begun before a correction does not end among what is read after it. */
function readBy(engine: Engine, services: Pick<CoachServices, 'guessLanguage'>): ReadOnce {
  const memory = () => boundedMemory<ReadMessage>(MOST_CHARACTERS, (text) => text.length + READING_CHARACTERS);
  const kept = { customer: memory(), agent: memory() };
  return async (text, side) => {
    const before = kept[side].recall(text);
    if (before) return before;
    const own = engine.ownWords(text);
    const language = engine.languageOf(own, await services.guessLanguage(own));
    const result: ReadMessage = { text, reading: engine.read(text, side, { language }) };
    kept[side].keep(text, result);
    return result;
  };
}
