import type { ReadMessage } from '../nudges/points.ts';
import type { CustomerTurn } from '../sla/turns.ts';
import type { RaisedFlag, Reading } from '../tone/reading.ts';
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
    const reading = engine.read(text, side, { language });
    const result: ReadMessage = { text, reading: side === 'customer' ? withTurn(reading, text, engine) : reading };
    kept[side].keep(text, result);
    return result;
  };
}

/** The clock knows farewells and machines in more languages than the tone: what it shows and what it counts are to agree. */
function withTurn(reading: Reading, text: string, { customerTurn }: Pick<Engine, 'customerTurn'>): Reading {
  const raised = reading.flags.map(({ flag }) => flag);
  const turn = customerTurn(text, raised, reading.language);
  const wanted = TURN_FLAGS[turn];
  if (wanted === undefined ? !raised.includes('closing-only') : raised.includes(wanted.flag)) return reading;
  const others = reading.flags.filter(({ flag }) => flag !== 'closing-only');
  // Copied with its getters: reasons are worked out when they are asked for.
  return Object.defineProperties({} as Reading, {
    ...Object.getOwnPropertyDescriptors(reading),
    flags: { value: wanted ? [...others, wanted] : others, enumerable: true },
  });
}

const CLOSING: RaisedFlag = { flag: 'closing-only', spans: [], reason: 'says that all is well and asks nothing' };
const TURN_FLAGS: Readonly<Record<CustomerTurn, RaisedFlag | undefined>> = {
  asks: undefined,
  thanks: CLOSING,
  settles: CLOSING,
  automatic: { flag: 'automatic', spans: [], reason: 'sent by a machine' },
};
