import type { SentenceParts } from './read-sentence.ts';

/** What earlier sentences gave, so that only changed ones are read again; it forgets the longest unused first. */
export interface SentenceMemory {
  /** The parts kept for a sentence, or those `read` gives now. */
  recall(sentence: string, side: 'customer' | 'agent', read: () => SentenceParts): SentenceParts;
}

/** A memory of at most `size` sentences, kept only as long as its owner lives. */
export function sentenceMemory(size = 600): SentenceMemory {
  const kept = new Map<string, SentenceParts>();
  return {
    recall(sentence, side, read) {
      const key = `${side}\n${sentence}`;
      const parts = kept.get(key) ?? read();
      kept.delete(key);
      kept.set(key, parts);
      if (kept.size > size) {
        const oldest = kept.keys().next().value;
        if (oldest !== undefined) kept.delete(oldest);
      }
      return parts;
    },
  };
}
