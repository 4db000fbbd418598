import type { Page } from 'puppeteer-core';
import type { Attuned } from '../../../scripts/browser/launch.ts';
import { readSidebar } from '../../../scripts/main-job/read-sidebar.ts';
import { comesTrue } from '../at-desk.ts';
import { EDITOR } from './desk-script.ts';

/** Waits until the sidebar, where there is one, shows the customer, the words and the look of the page. @throws where it does not */
export async function caughtUp(attuned: Attuned, page: Page): Promise<void> {
  if (!(await page.$('html > attune-sidebar'))) return;
  const frame = await attuned.sidebar(page);
  const isSo = await comesTrue(async () => {
    const host = await page.evaluate((selector) => {
      const editor = document.querySelector<HTMLTextAreaElement>(selector);
      return {
        customer: document.querySelector('[data-desk="customer"]')?.textContent?.trim() ?? '',
        draft: editor?.value ?? editor?.innerText ?? '',
        theme: document.documentElement.dataset['theme'] ?? '',
      };
    }, EDITOR);
    const seen = await readSidebar(frame);
    const words = host.draft.match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)?.length ?? 0;
    const look = await frame.evaluate(() => document.documentElement.dataset['look']);
    const counted = Number(/([\d,.\s]+) words/.exec(seen.all)?.[1]?.replace(/\D/g, '') ?? 0);
    return seen.title.includes(host.customer) && look === host.theme && (words <= 1 || words === counted);
  }, 15_000);
  if (!isSo) throw new Error(`the sidebar does not keep up with the page; it shows: ${(await readSidebar(frame)).all}`);
}
