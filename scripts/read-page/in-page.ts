import { readPage } from '../../lib/hosts/read-page.ts';
import { hostOf } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

/** What the page gave, in a form that can be printed. */
function readHere(now: number): unknown {
  const host = hostOf(document, location.href);
  const found = readPage(host, document, now, {});
  if (found === undefined) return { host: host.id, nothing: true };
  return isTrouble(found) ? { host: host.id, trouble: found } : { host: host.id, ...found.snapshot };
}

Object.assign(globalThis, { attuneReadHere: readHere });
