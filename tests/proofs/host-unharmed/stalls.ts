import type { Page } from 'puppeteer-core';
import { type Gauge, OPENS } from './big-day.ts';

/** How long a page stands still after a small change of it, at best, in ms; by what the agent did before. */
export type Stalls = Readonly<Record<string, number>>;

/** Most small changes each time, until one goes by quickly: Attune looks at the page after every one of them. */
const CHANGES = 8;
/** How long a look is waited for after each, in ms: longer than the page must rest before one. */
const LISTENED_MS = 400;

/** For a browser that tells nothing of its tasks: a short timer that the page sets again and again, and how late it comes. */
export function stalls(longMs: number): Gauge<Stalls> {
  const found: Record<string, number> = {};
  let deed = OPENS;
  const measure = async (page: Page): Promise<void> => {
    // One is enough to speak against us; to find none takes less time.
    if (Object.values(found).some((stall) => stall > longMs)) return;
    found[deed] = await page.evaluate(shortestStall, longMs, CHANGES, LISTENED_MS);
  };
  return {
    start: async () => {},
    begin: async (page, next) => {
      await measure(page);
      deed = next;
    },
    stop: async (page) => {
      await measure(page);
      return found;
    },
  };
}

/** A busy machine stops a page now and then; what we cause comes every time, so the shortest of all counts. */
async function shortestStall(long: number, changes: number, listened: number): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let change = 0; change < changes && shortest > long; change += 1) {
    // With the caret in an editor it is a letter typed, else the page changes something of itself.
    if (!document.execCommand('insertText', false, 'a')) document.body.classList.toggle('is-changed');
    let stall = 0;
    const start = performance.now();
    for (let before = start; before - start < listened; ) {
      await new Promise((beat) => setTimeout(beat, 5));
      const now = performance.now();
      stall = Math.max(stall, now - before - 5);
      before = now;
    }
    shortest = Math.min(shortest, stall);
  }
  return Math.round(shortest);
}
