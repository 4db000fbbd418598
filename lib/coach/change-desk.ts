import { type ReadonlySignal, signal } from '@preact/signals';
import type { TypedPort } from '../bridge/port.ts';
import type { ChangeOutcome, FromPage, FromSidebar } from '../bridge/protocol.ts';
import type { Span } from '../text/span.ts';
import type { CoachServices } from './services.ts';
import type { LastChange } from './view.ts';

interface Change {
  readonly id: number;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  readonly isUndo: boolean;
}

/** Changes of the draft the agent asked for: one at a time, each can be taken back. */
export interface ChangeDesk {
  readonly last: ReadonlySignal<LastChange | undefined>;
  use(span: Span, before: string, after: string): void;
  undo(): void;
  /** Another draft is at hand: what was changed in the one before can no longer be taken back. */
  forget(): void;
  /** The page said how it went; where an editor refused, the words are put on the clipboard instead. */
  settle(id: number, outcome: ChangeOutcome): Promise<void>;
}

/** A desk that asks the page over this port. */
export function changeDesk(
  port: TypedPort<FromSidebar, FromPage>,
  services: Pick<CoachServices, 'copy' | 'hasFocus'>,
): ChangeDesk {
  const last = signal<LastChange | undefined>(undefined);
  let latest: Change | undefined;
  let count = 0;
  const ask = (span: Span, before: string, after: string, isUndo: boolean): void => {
    count += 1;
    latest = { id: count, span, before, after, isUndo };
    last.value = { outcome: 'pending', words: after, canUndo: false };
    port.say({ type: 'replace', id: count, span, expected: before, words: after, isAway: services.hasFocus() });
  };
  return {
    last,
    use: (span, before, after) => ask(span, before, after, false),
    undo: () => {
      if (!latest || last.value?.canUndo !== true) return;
      const { span, before, after } = latest;
      ask({ start: span.start, end: span.start + after.length }, after, before, true);
    },
    forget: () => {
      latest = undefined;
      last.value = undefined;
    },
    async settle(id, outcome) {
      if (latest?.id !== id) return;
      const { after, isUndo } = latest;
      if (outcome !== 'failed') {
        last.value = isUndo && outcome === 'done' ? undefined : { outcome, words: after, canUndo: outcome === 'done' };
        return;
      }
      const isCopied = await services.copy(after);
      // The words they are for are still selected there: Ctrl+V puts these in their place.
      port.say({ type: 'focus-page' });
      last.value = { outcome: isCopied ? 'copied' : 'failed', words: after, canUndo: false };
    },
  };
}
