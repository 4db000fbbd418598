import { readPage } from '../../lib/hosts/read-page.ts';
import { hostOf } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

/** Found once, as the content script does. */
const host = hostOf(document, location.href);

/** What the page gave, in a form that can be printed. */
function readHere(now: number): unknown {
  const found = readPage(host, document, now, {});
  if (found === undefined) return { host: host.id, nothing: true };
  return isTrouble(found) ? { host: host.id, trouble: found } : { host: host.id, ...found.snapshot };
}

/** The elements of the messages and rows that were read. */
function elementsHere(): { readonly messages: readonly Element[]; readonly rows: readonly Element[] } {
  const found = readPage(host, document, Date.now(), {});
  if (found === undefined || isTrouble(found)) return { messages: [], rows: [] };
  const rows = (found.snapshot.rows ?? []).flatMap(({ rowId }) => host.rowElement?.(document, rowId) ?? []);
  return { messages: [...(found.messageElements?.values() ?? [])], rows };
}

Object.assign(globalThis, { attuneReadHere: readHere, attuneElementsHere: elementsHere });
