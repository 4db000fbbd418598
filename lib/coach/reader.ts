import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import { read } from '../tone/read.ts';
import type { Reading } from '../tone/reading.ts';
import type { CoachServices } from './services.ts';

/** Readings kept, so that a message looked at again is not read again. */
const MOST_KEPT = 400;

/** A message's text and how it reads; spans count in that text. */
export interface Read {
  readonly text: string;
  readonly reading: Reading;
}

/** Reads messages with their language, each once. */
export interface MessageReader {
  read(text: string, side: 'customer' | 'agent'): Promise<Read>;
}

/** A reader over the pure engine; the browser's detector is asked about the language, on the device. */
export function messageReader(services: Pick<CoachServices, 'guessLanguage'>): MessageReader {
  const kept = new Map<string, Read>();
  return {
    async read(text, side) {
      const key = `${side} ${text}`;
      const before = kept.get(key);
      if (before) return before;
      const own = ownWords(text);
      const language = languageOf(own, await services.guessLanguage(own));
      const result: Read = { text, reading: read(text, side, { language }) };
      kept.set(key, result);
      const oldest = kept.keys().next();
      if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
      return result;
    },
  };
}
