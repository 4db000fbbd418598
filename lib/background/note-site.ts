import { allowedOrigins, covers } from '../hosts/access.ts';
import { keepRecognised, type RecognisedSite } from '../settings/recognised-sites.ts';

/** Keeps what an allowed site was read as; a page read once, on request, leaves nothing behind. */
export async function noteSite(site: RecognisedSite): Promise<void> {
  if (covers(await allowedOrigins(), site.origin)) await keepRecognised(site);
}
