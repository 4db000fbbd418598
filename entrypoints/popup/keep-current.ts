import { browser } from 'wxt/browser';
import { call } from '../../lib/messaging/call.ts';
import type { WaitingEntry } from '../../lib/messaging/waiting.ts';
import { LONGEST_TIMER_MS, nextChange } from '../../lib/sla/next-change.ts';
import type { Targets } from '../../lib/sla/targets.ts';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows anew when one of these becomes at risk, overdue or awake, with the badge brought up to date first. */
export function showAtNextChange(entries: readonly WaitingEntry[], targets: Targets, showAgain: () => void): void {
  clearTimeout(timer);
  const now = Date.now();
  const next = nextChange(entries, targets, now);
  if (next === undefined) return;
  timer = setTimeout(
    () => void call('look-at-clock').then(showAgain, showAgain),
    Math.min(next - now, LONGEST_TIMER_MS),
  );
}

/** Shows anew whenever a look at the clock changed who waits, or how the queue stands. */
export function showAtChanges(showAgain: () => void): void {
  browser.storage.session.onChanged.addListener(showAgain);
}
