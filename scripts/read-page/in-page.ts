import anywhere from '../../lib/hosts/anywhere.host.ts';
import { forAWhile, SLICE_MS, type Steps } from '../../lib/hosts/general/in-steps.ts';
import { likelyPlaces, pointedParts } from '../../lib/hosts/general/pointed.ts';
import type { Attention, Host } from '../../lib/hosts/host.ts';
import { readPage } from '../../lib/hosts/read-page.ts';
import { hostOf } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

/** Found once, as the content script does. */
const host = hostOf(document, location.href);

/** What the page gave, in a form that can be printed. */
function readBy(by: Host, now: number, attention: Attention = {}): unknown {
  const found = readPage(by, document, now, attention);
  if (found === undefined) return { host: by.id, nothing: true };
  return isTrouble(found) ? { host: by.id, trouble: found } : { host: by.id, ...found.snapshot };
}

const readHere = (now: number): unknown => readBy(host, now);
/** As if its host were not known, in parts: one of them. */
const readAnywhere = (now: number): unknown => readBy(anywhere, now, { again: () => {} });

/** The elements of the messages and rows that were read. */
function elementsHere(): { readonly messages: readonly Element[]; readonly rows: readonly Element[] } {
  const found = readPage(host, document, Date.now(), {});
  if (found === undefined || isTrouble(found)) return { messages: [], rows: [] };
  const rows = (found.snapshot.rows ?? []).flatMap(({ rowId }) => host.rowElement?.(document, rowId) ?? []);
  return { messages: [...(found.messageElements?.values() ?? [])], rows };
}

/** The longest part, in ms, of finding the places of texts and of what is learnt where the agent points at the last. */
function pointHere(): number {
  let longest = 0;
  const timed = <T>(steps: Steps<T>): T => {
    for (;;) {
      const start = performance.now();
      const done = forAWhile(steps, SLICE_MS);
      longest = Math.max(longest, performance.now() - start);
      if (done) return done.result;
    }
  };
  const last = timed(likelyPlaces(document)).at(-1);
  if (last) timed(pointedParts(document, last));
  return longest;
}

Object.assign(globalThis, {
  attunePointHere: pointHere,
  attuneReadHere: readHere,
  attuneReadAnywhere: readAnywhere,
  attuneElementsHere: elementsHere,
});
