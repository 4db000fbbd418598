import { type ReadonlySignal, signal } from '@preact/signals';
import type { Message } from '../conversation/conversation.ts';
import type { Wanted } from '../tone/correct.ts';
import type { Corrections } from '../tone/corrections.ts';
import type { CoachServices } from './services.ts';

/** Readings the agent corrects; the last one can be taken back. */
export interface CorrectionDesk {
  /** The message whose reading was corrected last. */
  readonly corrected: ReadonlySignal<string | undefined>;
  /** Remembers numbers for words like these; their text is not kept. */
  correct(message: Message, wanted: Wanted): Promise<void>;
  undo(): Promise<void>;
}

/** A desk with nothing corrected yet. */
export function correctionDesk(services: Pick<CoachServices, 'engine' | 'keepCorrections'>): CorrectionDesk {
  const corrected = signal<string | undefined>(undefined);
  let before: Corrections = [];
  return {
    corrected,
    async correct({ id, text }, wanted) {
      const engine = await services.engine();
      // Pressed twice for one message, both go with one step back.
      if (corrected.value !== id) before = engine.corrections;
      await services.keepCorrections(engine.correct(text, wanted));
      corrected.value = id;
    },
    async undo() {
      if (corrected.value === undefined) return;
      await services.keepCorrections(before);
      corrected.value = undefined;
    },
  };
}
