import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../settings/settings.ts';
import { MOST_COUNTED } from '../settings/settings.ts';
import { boundedMemory } from './bounded-memory.ts';

/** How many drafts and words are known to have been counted, at most. */
const MOST_KNOWN = 2_000;

/** In how many drafts each word of the house came up: a number beside the word, and nothing of the draft. */
export interface HouseCount {
  /** These words stand in this draft; each counts once for it. */
  note(draftRef: string, avoided: readonly string[]): void;
}

/** Counts into these settings. */
export function houseCount(settings: ReadonlySignal<Settings>, save: (patch: Partial<Settings>) => void): HouseCount {
  const counted = boundedMemory<true>(MOST_KNOWN);
  return {
    note(draftRef, avoided) {
      const fresh = new Set(avoided.filter((avoid) => counted.recall(`${draftRef}\n${avoid}`) === undefined));
      if (fresh.size === 0) return;
      for (const avoid of fresh) counted.keep(`${draftRef}\n${avoid}`, true);
      save({
        houseWords: settings.value.houseWords.map((word) =>
          fresh.has(word.avoid) ? { ...word, drafts: Math.min(MOST_COUNTED, word.drafts + 1) } : word,
        ),
      });
    },
  };
}
