import * as v from 'valibot';
import { listOf } from '../conversation/list-of.ts';
import type { SiteParts } from './site-parts.ts';

/** Simple selectors, as those that are found by signs; none that could make a page look for long. */
const selector = v.pipe(v.string(), v.maxLength(300), v.regex(/^[\w\s.#:>()[\]="^/-]+$/), v.check(isSelector));
const place = v.object({
  at: selector,
  attribute: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/))),
});
const marks = listOf(selector, 20);

/** What was found, or shown, of a site; from storage, a file or the other half of ourselves. */
export const sitePartsSchema: v.GenericSchema<unknown, SiteParts> = v.object({
  item: selector,
  body: selector,
  framed: v.exactOptional(v.boolean()),
  author: v.exactOptional(place),
  address: v.exactOptional(place),
  at: v.exactOptional(place),
  customer: v.exactOptional(marks),
  agent: v.exactOptional(marks),
  internal: v.exactOptional(marks),
});

/** Where there is no document, nobody is asked: what a browser does not take is then a page that cannot be read. */
function isSelector(text: string): boolean {
  try {
    globalThis.document?.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
