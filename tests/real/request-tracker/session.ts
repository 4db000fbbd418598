import type { Page } from 'puppeteer-core';
import { type Editor, framedEditor, plainEditor } from '../take-nudge.ts';
import type { RequestTracker } from './up.ts';

/** Goes to a page of Request Tracker, by its path without the first slash. */
export async function go(page: Page, tracker: RequestTracker, path: string): Promise<void> {
  // Not `page.goto`: in Firefox it waits for every frame of the page before to go, and at times is never told of the
  // sidebar's.
  await page.evaluate((url) => location.assign(url), tracker.url + path);
  await page.waitForFunction((end) => location.href.endsWith(end) && document.readyState === 'complete', {}, path);
}

/** Signs in on a page that shows where to, and waits for the home page. */
export async function signIn(page: Page, tracker: RequestTracker, user: string): Promise<void> {
  await page.waitForSelector('input[name="user"]');
  await page.type('input[name="user"]', user);
  await page.type('input[name="pass"]', tracker.password);
  await page.keyboard.press('Enter');
  // The page to sign in on has the same address and name.
  await page.waitForFunction(() => document.body?.id === 'comp-index' && !document.querySelector('input[name="pass"]'));
}

/** Signs out, and in again as another. */
export async function signInAs(page: Page, tracker: RequestTracker, user: string): Promise<void> {
  await go(page, tracker, 'NoAuth/Logout.html');
  // That page goes on by itself after a while; what was typed by then would be lost.
  await go(page, tracker, '');
  await signIn(page, tracker, user);
}

/** Number of the latest message on a ticket's page. Its history comes late. */
export async function latestMessage(page: Page): Promise<number> {
  await page.waitForSelector('.transaction.message[data-transaction-id]');
  return page.$$eval('.transaction.message[data-transaction-id]', (lines) =>
    Math.max(...lines.map((line) => Number((line as HTMLElement).dataset['transactionId']))),
  );
}

/** Begins to answer a message of a ticket (or to comment on it), with the message quoted below. */
export async function beginUpdate(
  page: Page,
  tracker: RequestTracker,
  action: 'Respond' | 'Comment',
  ticket: number,
  quoted: number,
  isRich: boolean,
): Promise<Editor> {
  await go(page, tracker, `Ticket/Update.html?id=${ticket}&QuoteTransaction=${quoted}&Action=${action}`);
  if (isRich) return framedEditor(page, 'iframe.cke_wysiwyg_frame');
  await page.waitForSelector('#UpdateContent.messagebox:not(.richtext)');
  return plainEditor(page, '#UpdateContent');
}

/** Presses "Update Ticket", and gives what Request Tracker kept of the message: byte for byte, as it is not shown. */
export async function submitUpdate(page: Page, quoted: number): Promise<string> {
  // Not a click at a place: the form moves over when the sidebar comes beside it.
  await page.focus('[name="SubmitTicket"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.body?.id === 'comp-Ticket-Display' && document.readyState === 'complete');
  const latest = await latestMessage(page);
  if (latest <= quoted) throw new Error('Nothing was added to the ticket.');
  return page.$eval(`.transaction[data-transaction-id="${latest}"] a[href*="Attachment/"]`, async (link) =>
    (await fetch((link as HTMLAnchorElement).href)).text(),
  );
}
