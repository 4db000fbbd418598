import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { dequal } from 'dequal/lite';
import type { TypedPort } from '../bridge/port.ts';
import type { FromPage, FromSidebar } from '../bridge/protocol.ts';
import { atRest } from '../hosts/at-rest.ts';
import type { Nudge } from '../nudges/nudge.ts';
import type { DraftView } from './view.ts';

/** In ms after the cards last changed. */
const AT_REST = { rest: 600, patience: 2_400 };

type Said = FromSidebar & { type: 'mark-draft' };

/** Keeps the marks in the draft as the cards are. */
export interface MarkDesk {
  /** The agent points at a nudge; `undefined`: at none. */
  point(nudge: Nudge | undefined): void;
  /** The agent asked to see where its words stand. */
  find(nudge: Nudge): void;
}

/**
 * Has the words marked that nudges are about, and the one that is pointed at more. Where the agent wants no marks, only
 * that one.
 */
export function markDesk(
  port: TypedPort<FromSidebar, FromPage>,
  draft: ReadonlySignal<DraftView | undefined>,
  marksDraft: () => boolean,
  ended: AbortSignal,
): MarkDesk {
  const pointed = signal<string | undefined>(undefined);
  let said: Said = { type: 'mark-draft', marks: [], shown: null, stays: marksDraft(), intoView: false };
  const wanted = (intoView: boolean): Said => {
    const stays = marksDraft();
    const nudges = (draft.value?.nudges ?? []).filter(({ key }) => stays || key === pointed.value);
    const shown = nudges.findIndex(({ key }) => key === pointed.value);
    const marks = nudges.map(({ span, words }) => ({ span, words }));
    return { type: 'mark-draft', marks, shown: shown < 0 ? null : shown, stays, intoView };
  };
  const now = computed(() => wanted(false));
  const tell = (): void => {
    if (dequal(now.value, said)) return;
    said = now.value;
    port.say(said);
  };
  // While words flow nobody looks for marks, and each drawing costs the page.
  const tellAtRest = atRest(tell, AT_REST, ended);
  let before: string | undefined;
  const stop = effect(() => {
    const isPointedElsewhere = pointed.value !== before;
    before = pointed.value;
    // Read in any case: what is not read here is not heard of.
    void now.value;
    if (isPointedElsewhere) tell();
    else tellAtRest();
  });
  ended.addEventListener('abort', stop, { once: true });
  return {
    point: (nudge) => {
      pointed.value = nudge?.key;
    },
    find: (nudge) => {
      pointed.value = nudge.key;
      port.say(wanted(true));
    },
  };
}
