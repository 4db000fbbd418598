import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { letIn } from '../conversation/let-in.ts';
import { originSchema } from '../conversation/origin.ts';
import type { SiteParts } from '../hosts/site-parts.ts';
import { sitePartsSchema } from '../hosts/site-parts-schema.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** More sites than anybody works on; the oldest give way. */
const MOST_SITES = 100;

const kept = storage.defineItem<unknown>('local:ownSites');
const inTurn = oneAtATime();

/** A site that the agent showed: where it is, and what stands where on its pages. No word of any page. */
export interface OwnSite {
  readonly origin: string;
  readonly parts: SiteParts;
}

const entries = { origin: originSchema, parts: sitePartsSchema };
const ownSiteSchema: v.GenericSchema<unknown, OwnSite> = v.object(entries);
const fileSchema = v.object({ attune: v.literal('site'), version: v.literal(1), ...entries });

/** All sites the agent showed; what cannot be read any more is left out. Never throws for what the store holds. */
export async function loadOwnSites(): Promise<readonly OwnSite[]> {
  const stored = await kept.getValue();
  return Array.isArray(stored) ? stored.slice(-MOST_SITES).flatMap((one) => letIn(ownSiteSchema, one) ?? []) : [];
}

/** Keeps what was shown of a site in place of all before; `null` forgets it. Throws for what is not allowed. */
export function keepOwnSite(origin: string, parts: SiteParts | null): Promise<void> {
  return inTurn(async () => {
    const others = (await loadOwnSites()).filter((one) => one.origin !== origin);
    const own = parts === null ? [] : [v.parse(ownSiteSchema, { origin, parts })];
    await kept.setValue([...others, ...own].slice(-MOST_SITES));
  });
}

/** Hears of every change, whichever page made it, until the signal aborts. */
export function watchOwnSites(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) return;
  signal.addEventListener('abort', kept.watch(listener), { once: true });
}

/** A site as a file, to be given to others. */
export function siteFile({ origin, parts }: OwnSite): string {
  return `${JSON.stringify({ attune: 'site', version: 1, origin, parts }, null, 2)}\n`;
}

/** The site a file holds; `undefined` where it holds none that can be read. Never throws. */
export function siteInFile(text: string): OwnSite | undefined {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return undefined;
  }
  const file = letIn(fileSchema, told);
  return file ? { origin: file.origin, parts: file.parts } : undefined;
}
