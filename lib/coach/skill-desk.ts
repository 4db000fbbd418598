import type { ReadonlySignal } from '@preact/signals';
import { MOST_CLEAN, MOST_LISTED, type Settings } from '../settings/settings.ts';
import { boundedMemory } from './bounded-memory.ts';

/** How many drafts are known to have been counted. */
const MOST_FINISHED = 500;
/** Words below which a draft shows no skill. */
const LEAST_WORDS = 15;

/** In how many drafts in a row the agent did without each cue: numbers, no dates, and nothing of the drafts. */
export interface SkillDesk {
  /** What stands in the draft at hand now; the one before, if it was another, is over. */
  note(draftRef: string, words: number, cueIds: readonly string[]): void;
}

/** Counts into these settings. A draft is counted when the agent has gone on to another. */
export function skillDesk(settings: ReadonlySignal<Settings>, save: (patch: Partial<Settings>) => void): SkillDesk {
  const finished = boundedMemory<true>(MOST_FINISHED);
  let current: { readonly ref: string; readonly words: number; readonly cueIds: readonly string[] } | undefined;
  const finish = (ref: string, cueIds: readonly string[]): void => {
    const { cleanDrafts } = settings.value;
    const slipped = new Set(cueIds);
    // Whoever goes to and fro between two drafts shows no more skill than in each.
    const step = finished.recall(ref) ? 0 : 1;
    finished.keep(ref, true);
    const known = cleanDrafts.map(({ cueId, drafts }) => ({
      cueId,
      drafts: slipped.has(cueId) ? 0 : Math.min(MOST_CLEAN, drafts + step),
    }));
    const fresh = [...slipped].filter((id) => cleanDrafts.every(({ cueId }) => cueId !== id));
    const now = [...known, ...fresh.map((cueId) => ({ cueId, drafts: 0 }))].slice(-MOST_LISTED);
    const isSame =
      now.length === cleanDrafts.length && now.every(({ drafts }, at) => drafts === cleanDrafts[at]?.drafts);
    if (!isSame) save({ cleanDrafts: now });
  };
  return {
    note(ref, words, cueIds) {
      if (current && current.ref !== ref && current.words >= LEAST_WORDS) finish(current.ref, current.cueIds);
      current = { ref, words, cueIds };
    },
  };
}
