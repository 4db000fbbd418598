import { keepOwnSite, loadOwnSites, siteFile, siteInFile } from '../../lib/settings/own-sites.ts';
import { saveJson } from '../save-file.ts';

/** A file of a site is a few hundred characters. */
const LARGEST_FILE = 100_000;

/** Saves what is kept of a site as a file, as the browser saves any download. */
export async function saveOwnSite(origin: string): Promise<void> {
  const site = (await loadOwnSites()).find((one) => one.origin === origin);
  if (site) saveJson(siteFile(site), `attune-${new URL(origin).hostname}.json`);
}

/** Keeps what a file holds; gives the site's origin, `undefined` where it holds none that can be read. */
export async function loadOwnSite(file: Blob): Promise<string | undefined> {
  const site = file.size > LARGEST_FILE ? undefined : siteInFile(await file.text());
  if (site) await keepOwnSite(site.origin, site.parts);
  return site?.origin;
}
