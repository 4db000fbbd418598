import { fileURLToPath } from 'node:url';

/** Where fetched browsers are kept; ignored by git, removed with the folder. */
export const browserCache: string = fileURLToPath(new URL('../../.cache/browsers', import.meta.url));
