import type { WaitingNowLine } from '../../components/popup/waiting-now.tsx';
import { hosts } from '../../lib/hosts/registry.ts';
import type { WaitingEntry } from '../../lib/messaging/waiting.ts';
import { bySoonest, isResting, type Targets, waitDue } from '../../lib/sla/targets.ts';

/** Everyone who waits and does not rest, as the popup shows them: soonest due first. */
export function waitingLines(entries: readonly WaitingEntry[], targets: Targets, now: number): WaitingNowLine[] {
  return entries
    .flatMap((entry): WaitingNowLine[] => {
      const { conversationKey, hostId, origin, state, isPartial } = entry;
      const due = waitDue(entry, targets, now);
      if (!due || isResting(entry, now)) return [];
      return [{ ...{ key: conversationKey, state, isPartial, due }, hostName: nameOf(hostId), site: siteOf(origin) }];
    })
    .sort(bySoonest);
}

const names = new Map(hosts.map(({ id, name }) => [id, name]));
const sites = new Map<string, string>();

function nameOf(hostId: string): string {
  return names.get(hostId) ?? hostId;
}

/** Thousands wait on a handful of sites. */
function siteOf(origin: string): string {
  const known = sites.get(origin);
  if (known !== undefined) return known;
  const site = URL.canParse(origin) ? new URL(origin).host : origin;
  sites.set(origin, site);
  return site;
}
