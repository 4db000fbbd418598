import { HOUSE_CUE } from '../nudges/house-cue.ts';

/** The names of the rule files, put in when Attune is built (`scripts/package/cue-ids.ts`): the rules themselves are large. */
declare const __CUE_IDS__: readonly string[];
/** Likewise of what a reply may lack. */
declare const __GAP_IDS__: readonly string[];

/**
 * Whether these are ids of rules that came with this build. An id is told as text, so without this a page of ours that
 * was led astray could have words of a message kept as "ids".
 */
export function areKnownCues(cueIds: readonly string[]): boolean {
  return cueIds.every((id) => __CUE_IDS__.includes(id));
}

/** Whether a nudge of this build may be called so: by a cue, by what a reply lacks, or by a word of the house. */
export function isKnownNudge(id: string): boolean {
  return __CUE_IDS__.includes(id) || __GAP_IDS__.includes(id) || id === HOUSE_CUE.id;
}
