import { keepWaitingIf } from '../db/waiting.ts';
import { allowedOrigins, covers } from '../hosts/access.ts';
import { forgetRecognised } from '../settings/recognised-sites.ts';
import { changeWaiting, lookAtClock } from './clock.ts';
import { enterOpenTabs, stopInOpenTabs, syncContentScripts } from './host-script.ts';

/** Sites were allowed: Attune comes into their open tabs and into every page opened later. */
export async function sitesAllowed(patterns: readonly string[]): Promise<void> {
  await syncContentScripts();
  await enterOpenTabs(patterns);
}

/** Attune was updated: it takes its own place in the open tabs, so that nobody has to reload them. */
export async function selfUpdated(): Promise<void> {
  await sitesAllowed(await allowedOrigins());
}

/** Sites are no longer allowed: Attune stops reading their tabs, forgets what they are, and nobody waits there any more that it could know of. */
export async function sitesRevoked(patterns: readonly string[]): Promise<void> {
  await syncContentScripts();
  await stopInOpenTabs(patterns);
  await forgetRecognised((origin) => covers(patterns, origin));
  await changeWaiting(() => keepWaitingIf(({ origin }) => !covers(patterns, origin)));
  await lookAtClock();
}
