import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { idSchema } from '../conversation/key.ts';
import { letIn } from '../conversation/let-in.ts';
import { listOf } from '../conversation/list-of.ts';
import { originSchema } from '../conversation/origin.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** Far more than anybody answers customers on; the one that came first is forgotten first. */
const MOST_SITES = 200;
/** The adapter for pages that no other knows. */
const ANYWHERE = 'anywhere';

const kept = storage.defineItem<unknown>('local:recognisedSites');
const inTurn = oneAtATime();
const siteSchema = v.strictObject({ origin: originSchema, hostId: idSchema });
const sitesSchema = listOf(siteSchema, MOST_SITES);

/** What stands at an origin, by the adapter that read it there last. Nothing else of the site is kept. */
export type RecognisedSite = v.InferOutput<typeof siteSchema>;

/** All that were recognised; none where the store holds anything else. */
export async function loadRecognised(): Promise<readonly RecognisedSite[]> {
  return letIn(sitesSchema, await kept.getValue()) ?? [];
}

/** Keeps what an origin was read as. A product stays known though some page beside it is none. Background only. */
export function keepRecognised({ origin, hostId }: RecognisedSite): Promise<void> {
  return inTurn(async () => {
    const sites = await loadRecognised();
    const before = sites.find((site) => site.origin === origin);
    if (before && (hostId === ANYWHERE || before.hostId === hostId)) return;
    const others = sites.filter((site) => site !== before);
    await kept.setValue([...others, { origin, hostId }].slice(-MOST_SITES));
  });
}

/** Forgets the origins for which this is so. Background only. */
export function forgetRecognised(isForgotten: (origin: string) => boolean): Promise<void> {
  return inTurn(async () => {
    const sites = await loadRecognised();
    const left = sites.filter(({ origin }) => !isForgotten(origin));
    if (left.length < sites.length) await kept.setValue(left);
  });
}

/** Hears of every change, whichever page made it, until the signal aborts. */
export function watchRecognised(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) return;
  signal.addEventListener('abort', kept.watch(listener), { once: true });
}
