import type { Frame, Page } from 'puppeteer-core';
import { type BenchDesk, deskMail } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { figureOf } from './figure-of.ts';
import type { BenchOptions } from './options.ts';
import { doneAt, forgetShown, shownAt, watchPage, watchSidebar } from './watch-cards.ts';

/** The page is read when it has not changed for so long; the product's own rest, taken off to see our share. */
export const PAGE_REST_MS = 200;

/** How long the agent waits for the card after opening a conversation. */
export async function firstReading(options: BenchOptions): Promise<Findings> {
  const { isQuick, say } = options;
  const ids = deskMail()
    .filter(({ customer, messages }) => customer.name !== '' && messages.length < 8)
    .map(({ id }) => id)
    .slice(0, isQuick ? 6 : 16);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let tab = 0; tab < (isQuick ? 1 : 4); tab++) {
    say(`first reading, browser ${tab + 1}`);
    const desk = await options.openDesk();
    try {
      for (let again = 0; again < (isQuick ? 1 : 2); again++) {
        const [first = 0, ...rest] = await openAll(desk, ids);
        cold.push(first);
        warm.push(...rest);
      }
    } finally {
      await desk.close();
    }
  }
  const rested = (times: readonly number[]) => times.map((time) => time - PAGE_REST_MS);
  return {
    figures: [
      figureOf('first-reading.tab', 'click to card, first conversation of a tab', 'ms', cold),
      figureOf('first-reading.tab.ours', '— without the 200 ms page rest', 'ms', rested(cold)),
      figureOf('first-reading.next', 'click to card, conversations after it', 'ms', warm),
      figureOf('first-reading.next.ours', '— without the 200 ms page rest', 'ms', rested(warm)),
    ],
    notes: [
      'From the click as the page hears it (capture phase) to the change of the sidebar’s DOM that names the customer',
      '(a MutationObserver in the frame), both performance.timeOrigin + performance.now(); demo desk, its own mail.',
    ],
  };
}

/** Opens conversations one after the other in a fresh tab; the times from click to card, in ms. */
async function openAll(desk: BenchDesk, ids: readonly string[]): Promise<number[]> {
  const { page, frame } = await desk.openWithSidebar();
  await watchPage(page);
  await watchSidebar(frame);
  const times: number[] = [];
  for (const id of ids) times.push(await timeToCard(page, frame, id));
  await page.close();
  return times;
}

/** Opens one conversation of the list and gives the time until its customer's card stands, in ms. */
export async function timeToCard(page: Page, frame: Frame, id: string): Promise<number> {
  await forgetShown(frame);
  const row = await page.waitForSelector(`[data-row-id="${id}"] a, [data-row-id="${id}"]`);
  await row?.scrollIntoView();
  await row?.click();
  await page.waitForSelector(`[data-desk="conversation"][data-id="${id}"]`);
  const customer = await page.$eval('[data-desk="customer"]', (element) => element.textContent?.trim() ?? '');
  return (await shownAt(frame, customer)) - (await doneAt(page, 'click'));
}
