import { ruleOf } from '../cues/registry.ts';

/**
 * Whether these are ids of rules that came with this build. An id is told as text, so without this a page of ours that
 * was led astray could have words of a message kept as "ids".
 */
export function areKnownCues(cueIds: readonly string[]): boolean {
  return cueIds.every((id) => ruleOf(id) !== undefined);
}
