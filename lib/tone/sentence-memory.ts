import type { Signs } from './signs.ts';

/** What earlier sentences gave, so that only changed ones are read again; it forgets the longest unused first. */
export interface SentenceMemory {
  /** A text of so many sentences is read next: it must fit twice, or each of its sentences would push another out. */
  makeRoom(sentences: number): void;
  /** The parts kept for a sentence, or those `read` gives now. */
  recall(sentence: string, side: 'customer' | 'agent', read: () => Signs): Signs;
}

/** A memory of `size` sentences, more while a text needs more, kept only as long as its owner lives. */
export function sentenceMemory(size = 600): SentenceMemory {
  const kept = new Map<string, Signs>();
  let room = size;
  const forget = (): void => {
    for (const oldest of kept.keys()) {
      if (kept.size <= room) return;
      kept.delete(oldest);
    }
  };
  return {
    makeRoom(sentences) {
      room = Math.max(size, 2 * sentences);
      forget();
    },
    recall(sentence, side, read) {
      const key = `${side}\n${sentence}`;
      const parts = kept.get(key) ?? read();
      kept.delete(key);
      kept.set(key, parts);
      forget();
      return parts;
    },
  };
}
