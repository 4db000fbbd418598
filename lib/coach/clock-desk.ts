import type { ReadonlySignal, Signal } from '@preact/signals';
import type { WaitingEntry } from '../messaging/waiting.ts';
import { LONGEST_TIMER_MS, nextChange } from '../sla/next-change.ts';
import { snoozeUntil } from '../sla/snooze.ts';
import type { Targets } from '../sla/targets.ts';
import type { CoachServices } from './services.ts';
import type { SidebarActions } from './view.ts';

type Actions = Pick<SidebarActions, 'snooze' | 'wake' | 'settle' | 'ignore' | 'confirmPromise' | 'dropPromise'>;

/** What the agent says of those who wait, and the moment at which the list changes by itself. */
export interface ClockDesk {
  readonly actions: Actions;
  /** Looks anew when the next one of these becomes at risk, overdue or awake; the badge is told to do the same. */
  await(entries: readonly WaitingEntry[]): void;
}

/** A desk that calls `lookAgain` after whatever the agent said, and brings `now` up to date when something comes due. */
export function clockDesk(
  services: CoachServices,
  targets: ReadonlySignal<Targets>,
  now: Signal<number>,
  lookAgain: () => void,
  failed: (error: unknown) => void,
  ended: AbortSignal,
): ClockDesk {
  let timer: ReturnType<typeof setTimeout> | undefined;
  ended.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const said = (what: Promise<unknown>): void => {
    now.value = services.now();
    what.then(lookAgain, failed);
  };
  return {
    actions: {
      snooze: (key, length) => {
        const at = services.now();
        said(services.snooze(key, snoozeUntil(length, at, targets.value.week)));
      },
      wake: (key) => said(services.snooze(key, 0)),
      settle: (key) => said(services.settle(key)),
      ignore: (key, isIgnored) => said(services.ignore(key, isIgnored)),
      confirmPromise: (key, promise) => said(services.confirmPromise(key, promise)),
      dropPromise: (key, promiseKey) => said(services.dropPromise(key, promiseKey)),
    },
    await(entries) {
      clearTimeout(timer);
      const at = services.now();
      const next = nextChange(entries, targets.value, at);
      if (next === undefined || ended.aborted) return;
      timer = setTimeout(
        () => {
          now.value = services.now();
          services.lookAtClock().catch(failed);
          this.await(entries);
        },
        Math.min(next - at, LONGEST_TIMER_MS),
      );
    },
  };
}
