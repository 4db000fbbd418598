import { courseReader } from '../complaints/course-reader.ts';
import { replyDeeds } from '../complaints/reply-deeds.ts';
import { pick } from '../nudges/pick.ts';
import { deadlinesIn, promisesIn } from '../sla/promises.ts';
import { turnReader } from '../sla/turn-reader.ts';
import { agentTurn, customerTurn } from '../sla/turns.ts';
import { languageOf } from '../text/language.ts';
import { endingOf, withoutEnding } from '../text/learnt-signature.ts';
import { ownWords } from '../text/own-words.ts';
import { correct, type Wanted } from '../tone/correct.ts';
import type { Corrections } from '../tone/corrections.ts';
import { type Model, openModel } from '../tone/model.ts';
import { openReader, type Read } from '../tone/read.ts';

/**
 * All that reads words, in one piece, with these weights. Always imported when it is needed, `await import('./engine.ts')`:
 * it is by far the largest part of the sidebar, which is to stand and answer before it is there.
 */
export function openEngine(weights: Uint8Array): Engine {
  return engineOf(openModel(weights), []);
}

/** What `openEngine` gives. */
export interface Engine {
  readonly languageOf: typeof languageOf;
  readonly ownWords: typeof ownWords;
  readonly endingOf: typeof endingOf;
  readonly withoutEnding: typeof withoutEnding;
  readonly pick: typeof pick;
  readonly read: Read;
  readonly customerTurn: typeof customerTurn;
  readonly agentTurn: typeof agentTurn;
  readonly turnReader: typeof turnReader;
  readonly courseReader: typeof courseReader;
  readonly replyDeeds: typeof replyDeeds;
  readonly promisesIn: typeof promisesIn;
  readonly deadlinesIn: typeof deadlinesIn;
  /** What it reads with, beside the weights it was opened with. */
  readonly corrections: Corrections;
  /** What is remembered once an agent says that a customer's message sounds better or worse than it was read. */
  correct(text: string, wanted: Wanted): Corrections;
  /** The same engine, reading with these corrections instead of those it had. */
  corrected(corrections: Corrections): Engine;
}

function engineOf(model: Model, corrections: Corrections): Engine {
  return {
    languageOf,
    ownWords,
    endingOf,
    withoutEnding,
    pick,
    read: openReader(model),
    customerTurn,
    agentTurn,
    turnReader,
    courseReader,
    replyDeeds,
    promisesIn,
    deadlinesIn,
    corrections,
    correct: (text, wanted) => correct(model, ownWords(text), wanted, corrections),
    corrected: (others) => engineOf(model.corrected(others), others),
  };
}
