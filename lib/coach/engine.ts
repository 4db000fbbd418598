import { pick } from '../nudges/pick.ts';
import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import { openModel } from '../tone/model.ts';
import { openReader } from '../tone/read.ts';

/**
 * All that reads words, in one piece, with these weights. Always imported when it is needed, `await import('./engine.ts')`:
 * it is by far the largest part of the sidebar, which is to stand and answer before it is there.
 */
export function openEngine(weights: Uint8Array) {
  return { languageOf, ownWords, pick, read: openReader(openModel(weights)) } as const;
}

/** What `openEngine` gives. */
export type Engine = ReturnType<typeof openEngine>;
