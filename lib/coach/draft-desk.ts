import type { Draft } from '../conversation/conversation.ts';
import type { ReadMessage } from '../nudges/points.ts';
import { explain } from '../tone/explain.ts';
import type { SentenceMemory } from '../tone/sentence-memory.ts';
import type { CoachServices } from './services.ts';
import type { DraftView, LastChange } from './view.ts';
import type { WishesHere } from './wishes.ts';

/** Most places told for a dimension. */
const MOST_WORDS = 3;
/** Words beyond which the detector is not asked again for every change of a draft. */
const ENOUGH_FOR_LANGUAGE = 400;

/** Reads the draft at hand; remembers its sentences, so that only what changed is read again. */
export interface DraftDesk {
  look(
    draft: Draft,
    customer: ReadMessage | undefined,
    wishes: WishesHere,
    lastChange: LastChange | undefined,
  ): Promise<DraftView>;
}

/** A desk that keeps its sentences in the memory given. */
export function draftDesk(
  services: Pick<CoachServices, 'guessLanguage' | 'engine'>,
  memory: SentenceMemory,
): DraftDesk {
  let language: { head: string; code: string | undefined } | undefined;
  const languageFor = async (text: string): Promise<string | undefined> => {
    const head = text.slice(0, ENOUGH_FOR_LANGUAGE);
    if (language?.head !== head) {
      const engine = await services.engine();
      const own = engine.ownWords(text);
      const guesses = await services.guessLanguage(own.slice(0, ENOUGH_FOR_LANGUAGE));
      language = { head, code: engine.languageOf(own, guesses) };
    }
    return language.code;
  };
  return {
    async look(draft, customer, wishes, lastChange) {
      const code = await languageFor(draft.text);
      const engine = await services.engine();
      const reading = engine.read(draft.text, 'agent', { language: code, memory });
      const { restsFor } = wishes;
      const rests = restsFor !== undefined || draft.kind === 'note';
      const fit = engine.pick({ text: draft.text, reading }, customer, wishes);
      return {
        kind: draft.kind,
        words: reading.words,
        abstain: reading.abstain,
        language: reading.language,
        dims: reading.dims,
        why: (dimension) => explain(reading, draft.text, dimension, MOST_WORDS),
        nudges: rests ? [] : fit.nudges,
        map: draft.kind === 'note' ? [] : fit.map,
        restsFor,
        houseWords: draft.kind === 'note' ? [] : fit.houseWords,
        cueIds: draft.kind === 'note' ? [] : fit.cueIds,
        isHeated: !rests && fit.isHeated,
        lastChange,
      };
    },
  };
}
