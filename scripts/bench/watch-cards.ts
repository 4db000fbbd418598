import type { Frame, Page } from 'puppeteer-core';

/** What a watcher in page or frame noted: moments as epoch ms with fractions, as `performance.timeOrigin + now()` tells. */
interface Moments {
  /** Of the last press of a button or link in the page, and of the last change of an editor. */
  click?: number;
  input?: number;
  /** When the sidebar first showed these words: of a customer's card its title, of the draft card its count. */
  shown: Record<string, number>;
}

/** Notes clicks and edits in the page, from now on. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moments: Moments = { shown: {} };
    Object.assign(window, { attuneMoments: moments });
    const now = () => performance.timeOrigin + performance.now();
    const options = { capture: true, passive: true };
    document.addEventListener(
      'click',
      () => {
        moments.click = now();
      },
      options,
    );
    document.addEventListener(
      'input',
      () => {
        moments.input = now();
      },
      options,
    );
  });
}

/** Notes what the sidebar's cards show, from now on. */
export async function watchSidebar(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const moments: Moments = { shown: {} };
    Object.assign(window, { attuneMoments: moments });
    new MutationObserver(() => {
      const customer = document.querySelector('[data-part="customer"]')?.getAttribute('aria-label');
      const count = document.querySelector('[data-part="draft"] .card-aside')?.textContent;
      for (const words of [customer, count])
        if (words) moments.shown[words] ??= performance.timeOrigin + performance.now();
    }).observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}

/** When the sidebar first showed words with this in them; waits for it. */
export async function shownAt(frame: Frame, words: string): Promise<number> {
  const found = await frame.waitForFunction(
    (wanted) => {
      const { shown } = (window as never as { attuneMoments: Moments }).attuneMoments;
      return Object.entries(shown).find(([seen]) => seen.includes(wanted))?.[1];
    },
    { polling: 20, timeout: 20_000 },
    words,
  );
  return (await found.jsonValue()) as number;
}

/** Forgets what was shown, so that the same words can be waited for again. */
export async function forgetShown(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    (window as never as { attuneMoments: Moments }).attuneMoments.shown = {};
  });
}

/** When the agent last did this in the page. @throws Error where it was never done */
export async function doneAt(page: Page, what: 'click' | 'input'): Promise<number> {
  const at = await page.evaluate((name) => (window as never as { attuneMoments: Moments }).attuneMoments[name], what);
  if (at === undefined) throw new Error(`The page saw no ${what}.`);
  return at;
}
