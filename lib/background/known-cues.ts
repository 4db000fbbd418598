/** The names of the rule files, put in when Attune is built (`scripts/package/cue-ids.ts`): the rules themselves are large. */
declare const __CUE_IDS__: readonly string[];

/**
 * Whether these are ids of rules that came with this build. An id is told as text, so without this a page of ours that
 * was led astray could have words of a message kept as "ids".
 */
export function areKnownCues(cueIds: readonly string[]): boolean {
  return cueIds.every((id) => __CUE_IDS__.includes(id));
}
