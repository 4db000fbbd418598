import { effect, type ReadonlySignal } from '@preact/signals';
import { dequal } from 'dequal/lite';
import type { TypedPort } from '../bridge/port.ts';
import type { FromPage, FromSidebar } from '../bridge/protocol.ts';
import type { RowMark } from '../hosts/row-marks.ts';
import type { TimeView } from './view.ts';

/** As many as the page takes. */
const MOST = 2_000;

/** Keeps the dots beside the host's rows as the list of those who wait is, where the agent wants them. */
export function rowMarkDesk(
  port: TypedPort<FromSidebar, FromPage>,
  time: ReadonlySignal<TimeView | undefined>,
  isWanted: () => boolean,
  ended: AbortSignal,
): void {
  let said: readonly RowMark[] = [];
  const stop = effect(() => {
    const lines = time.value?.waiting ?? [];
    const marks = isWanted() ? lines.flatMap(markOf).slice(0, MOST) : [];
    if (dequal(marks, said)) return;
    said = marks;
    port.say({ type: 'mark-rows', marks });
  });
  ended.addEventListener('abort', stop, { once: true });
}

function markOf({ rowId, due, snoozedUntil }: TimeView['waiting'][number]): RowMark[] {
  if (rowId === undefined || snoozedUntil !== undefined || due.state === 'in-time') return [];
  return [{ rowId, state: due.state }];
}
