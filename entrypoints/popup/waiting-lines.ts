import type { WaitingNowLine } from '../../components/popup/waiting-now.tsx';
import { hosts } from '../../lib/hosts/registry.ts';
import type { WaitingEntry } from '../../lib/messaging/waiting.ts';
import { dueOf, type ResponseTarget } from '../../lib/sla/due.ts';

/** Everyone who waits, as the popup shows them: soonest due first. */
export function waitingLines(entries: readonly WaitingEntry[], target: ResponseTarget, now: number): WaitingNowLine[] {
  return entries
    .map(({ conversationKey, hostId, origin, waitingSince, state }) => ({
      key: conversationKey,
      hostName: hosts.find(({ id }) => id === hostId)?.name ?? hostId,
      site: URL.canParse(origin) ? new URL(origin).host : origin,
      state,
      due: dueOf(waitingSince, target, now),
    }))
    .sort((a, b) => a.due.dueAt - b.due.dueAt || a.due.waitingSince - b.due.waitingSince);
}
