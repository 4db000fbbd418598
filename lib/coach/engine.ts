import { pick } from '../nudges/pick.ts';
import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import { read } from '../tone/read.ts';

/**
 * All that reads words, in one piece. Always imported when it is needed, `await import('./engine.ts')`: it is by far
 * the largest part of the sidebar, which is to stand and answer before it is there.
 */
export const engine = { languageOf, ownWords, pick, read } as const;
