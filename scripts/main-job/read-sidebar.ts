import type { Frame } from 'puppeteer-core';

/** What a person sees in the sidebar, as text. */
export interface SidebarSeen {
  /** "Anna Berg’s message" */
  readonly title: string;
  /** "May sound disappointed and a little worried", or the sentence of a silent card. */
  readonly says: string;
  readonly words: readonly string[];
  readonly flags: readonly string[];
  readonly advice: string;
  /** "Empathy: a start" */
  readonly dims: readonly string[];
  readonly nudges: readonly { readonly why: string; readonly old: string; readonly wording: string }[];
  /** What became of the last accepted nudge. */
  readonly change: string;
  readonly due: string;
  readonly waiting: readonly { readonly name: string; readonly due: string }[];
  /** The whole sidebar's text. */
  readonly all: string;
}

/** Reads the sidebar off its own page, by what it shows. */
export function readSidebar(frame: Frame): Promise<SidebarSeen> {
  return frame.evaluate(() => {
    const text = (root: ParentNode | null, selector: string): string =>
      (root?.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const customer = document.querySelector('[data-part="customer"]');
    return {
      title: customer?.getAttribute('aria-label') ?? '',
      says: text(customer, '.customer-card-says') || text(customer, '.empty-note'),
      words: all('.customer-card-words button').map((button) => button.innerText.trim()),
      flags: all('.flag-list li').map((item) => item.innerText.trim()),
      advice: text(customer, '.customer-card-advice'),
      dims: all('.dimension-list > li').map(
        (item) => `${text(item, '.dimension-list-name')}: ${text(item, '.dimension-list-says')}`,
      ),
      nudges: all('.nudge-card').map((card) => ({
        why: text(card, '.nudge-card-why'),
        old: text(card, 's'),
        wording: (card.querySelector('.nudge-card-new')?.lastChild?.textContent ?? '').trim(),
      })),
      change: text(document, '.change-line'),
      due: text(document, '.time-card'),
      waiting: all('.waiting-list-line').map((line) => ({
        name: text(line, '.waiting-list-name'),
        due: text(line, '.due-badge'),
      })),
      all: document.body.innerText,
    };
  });
}

/** Waits until the sidebar shows what is asked for. @throws Error with what it shows instead, after `timeoutMs`. */
export async function waitForSidebar(
  frame: Frame,
  what: string,
  isThere: (seen: SidebarSeen) => boolean,
  timeoutMs = 10_000,
): Promise<SidebarSeen> {
  const deadline = Date.now() + timeoutMs;
  let seen: SidebarSeen | undefined;
  while (Date.now() < deadline) {
    seen = await readSidebar(frame);
    if (isThere(seen)) return seen;
    await new Promise((done) => setTimeout(done, 60));
  }
  throw new Error(`The sidebar does not show ${what}. It shows:\n${seen?.all ?? 'nothing'}`);
}
