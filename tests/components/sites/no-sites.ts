import type { SitesNow } from '../../../lib/settings/sites-now.ts';

/** Nothing is allowed, and no administrator set anything up. */
export const noSites: SitesNow = { allowed: [], preset: [], unusable: { count: 0, texts: [] } };
