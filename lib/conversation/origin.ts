import * as v from 'valibot';

/** The door's schema for the origin of a page. Nothing but scheme, name and port: an address could carry words of a page. */
export const originSchema = v.pipe(v.string(), v.maxLength(200), v.check(isOrigin));

/** Files have no origin of their own and share one. */
function isOrigin(text: string): boolean {
  return text === 'file://' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}
