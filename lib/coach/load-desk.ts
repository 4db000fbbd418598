import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { LoadNow, QueuePace } from '../messaging/load.ts';
import type { Settings } from '../settings/settings.ts';
import type { FirstReason } from '../sla/first-reason.ts';
import { isHard, type Strain, strainOf } from '../sla/strain.ts';
import { latestOnly } from './latest-only.ts';
import type { CoachServices } from './services.ts';
import type { TimeView, WaitingLine } from './view.ts';

/** A few minutes: long enough to stand up, short enough to take. */
const BREAK_MS = 5 * 60_000;

/** How much there is to answer, where that is more than can be; and a break, where one may do good. */
export interface LoadView {
  /** `undefined` while a steady pace is enough. */
  readonly over: Pick<QueuePace, 'waiting' | 'late' | 'minutesPerAnswer' | 'perHour'> | undefined;
  /** Who might come first, as far as they are on this host. */
  readonly first: readonly { readonly line: WaitingLine; readonly why: FirstReason }[];
  /** Suggestions are fewer meanwhile. */
  readonly isBrief: boolean;
  readonly strain: Strain;
}

/** What the load asks of the sidebar. */
export interface LoadDesk {
  readonly view: ReadonlySignal<LoadView>;
  readonly isBrief: ReadonlySignal<boolean>;
  /** Rests everywhere for a few minutes. */
  takeBreak(): void;
  declineBreak(): void;
}

/** A desk that hears of the load until the signal aborts. */
export function loadDesk(
  services: Pick<CoachServices, 'loadNow' | 'onLoadBell' | 'forgetReadOfLate' | 'saveSettings' | 'now'>,
  settings: ReadonlySignal<Settings>,
  time: ReadonlySignal<TimeView | undefined>,
  now: ReadonlySignal<number>,
  ended: AbortSignal,
  failed: (error: unknown) => void,
): LoadDesk {
  const load = signal<LoadNow>({ pace: null, read: [] });
  const ask = latestOnly(async () => {
    load.value = await services.loadNow();
  }, failed);
  services.onLoadBell(ended, ask);
  ask();
  const over = computed(() => (load.value.pace?.isOver ? load.value.pace : undefined));
  const isBrief = computed(() => over.value !== undefined && settings.value.briefUnderLoad);
  const forget = (): void => void services.forgetReadOfLate().catch(failed);
  const strain = computed((): Strain => {
    const { read } = load.value;
    const found = settings.value.offersBreaks ? strainOf(read, Math.max(now.value, services.now())) : undefined;
    // Not while the hard one is still to be answered: that would come between the agent and a customer.
    const open = time.value?.open?.key;
    const isAtIt = read.some(({ conversationKey, state }) => conversationKey === open && isHard(state));
    return isAtIt ? undefined : found;
  });
  const view = computed((): LoadView => {
    const lines = new Map(time.value?.waiting.map((line) => [line.key, line]));
    return {
      over: over.value,
      first: (over.value?.first ?? []).flatMap(({ conversationKey, why }) => {
        const line = lines.get(conversationKey);
        return line ? [{ line, why }] : [];
      }),
      isBrief: isBrief.value,
      strain: strain.value,
    };
  });
  return {
    view,
    isBrief,
    takeBreak() {
      void services.saveSettings({ pausedUntil: services.now() + BREAK_MS }).catch(failed);
      forget();
    },
    declineBreak: forget,
  };
}
