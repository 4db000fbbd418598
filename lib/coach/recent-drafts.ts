import type { DraftCount } from '../conversation/draft-count.ts';
import { findHouseWords } from '../nudges/house-words.ts';
import { boundedMemory } from './bounded-memory.ts';

/** How many drafts are remembered, and of each at most so many characters. */
const [MOST, LONGEST] = [20, 20_000];
/** Characters below which nothing was written yet, or all was taken away again, as by sending. */
const SHORTEST = 20;

/** The latest drafts of this visit, in this frame's own memory and nowhere else: gone with the page. */
export interface RecentDrafts {
  /** A draft as it stands now; where it is as good as empty, as it stood before. */
  note(draftRef: string, text: string): void;
  /** In how many of them these words stand. */
  countOf(phrase: string): DraftCount;
}

/** None remembered yet. */
export function recentDrafts(): RecentDrafts {
  const kept = boundedMemory<string>(MOST);
  return {
    note(draftRef, text) {
      if (text.trim().length >= SHORTEST) kept.keep(draftRef, text.slice(0, LONGEST));
    },
    countOf(phrase) {
      const texts = kept.keys().map((ref) => kept.recall(ref) ?? '');
      const holds = (text: string): boolean => findHouseWords(text, [{ avoid: phrase, prefer: '' }]).length > 0;
      return { drafts: texts.filter(holds).length, of: texts.length };
    },
  };
}
