import { browser } from 'wxt/browser';
import type { DraftCount } from '../conversation/draft-count.ts';
import { tellTab } from '../messaging/tab-message.ts';

/** How long tabs may take to answer, in ms: a preview that comes later helps nobody. */
const PATIENCE_MS = 700;

/** Questions that are waiting for answers. A background that dies forgets them; whoever types on asks again. */
const waiting = new Map<string, (count: DraftCount) => void>();

/**
 * In how many of the latest drafts of all open tabs a phrase stands. Each tab's sidebar counts in its own memory and
 * tells numbers; what was written stays where it is.
 */
export async function countDrafts(phrase: string): Promise<DraftCount> {
  const id = crypto.randomUUID();
  let sum: DraftCount = { drafts: 0, of: 0 };
  let answers = 0;
  let asked = Number.POSITIVE_INFINITY;
  const answered = new Promise<void>((done) => {
    const patience = setTimeout(done, PATIENCE_MS);
    const look = (): void => {
      if (answers < asked) return;
      clearTimeout(patience);
      done();
    };
    waiting.set(id, ({ drafts, of }) => {
      sum = { drafts: sum.drafts + drafts, of: sum.of + of };
      answers += 1;
      look();
    });
    void askTabs(id, phrase).then((tabs) => {
      asked = tabs;
      look();
    });
  });
  await answered;
  waiting.delete(id);
  return sum;
}

/** A sidebar's answer; one that comes too late, or that nobody asked for, is dropped. */
export function noteDraftCount(id: string, count: DraftCount): void {
  waiting.get(id)?.(count);
}

/** Asks every tab; gives how many have heard it. */
async function askTabs(id: string, phrase: string): Promise<number> {
  const tabs = await browser.tabs.query({});
  const heard = await Promise.all(
    tabs.map((tab) => (tab.id === undefined ? false : tellTab(tab.id, { type: 'count-drafts', id, phrase }))),
  );
  return heard.filter(Boolean).length;
}
