import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { bringUpTracker, type RequestTracker } from './request-tracker/up.ts';
import { waitingEntries } from './waiting-entries.ts';

let tracker: RequestTracker;
beforeAll(async () => {
  tracker = await bringUpTracker();
});
afterAll(() => tracker?.close());

describe.each(['chromium', 'firefox'] as const)('given Request Tracker in %s', (kind) => {
  let attuned: Attuned;
  let page: Page;
  const go = async (path: string): Promise<void> => {
    // Not `page.goto`: in Firefox it waits for every frame of the page before to go, and at times is never told of the
    // sidebar's.
    await page.evaluate((url) => location.assign(url), tracker.url + path);
    await page.waitForFunction((end) => location.href.endsWith(end) && document.readyState === 'complete', {}, path);
  };
  const numberOf = (id: string) => tracker.tickets.find((one) => one.id === id)?.number ?? 0;

  beforeAll(async () => {
    attuned = await launch({ kind, headless: true });
    await attuned.allow('http://127.0.0.1/*');
    page = await attuned.newPage(tracker.url);
    await page.waitForSelector('input[name="user"]');
    await page.type('input[name="user"]', tracker.user);
    await page.type('input[name="pass"]', tracker.password);
    await page.keyboard.press('Enter');
    // The page to sign in on has the same address and name.
    await page.waitForFunction(
      () => document.body?.id === 'comp-index' && !document.querySelector('input[name="pass"]'),
    );
  });
  afterAll(async () => {
    await attuned?.close();
  });

  test('every ticket is read: its history comes late, and the sidebar names its customer', async () => {
    expect(tracker.tickets).toHaveLength(23);
    for (const { number, customer } of tracker.tickets) {
      await go(`Ticket/Display.html?id=${number}`);
      const sidebar = await attuned.sidebar(page);
      await waitForSidebar(sidebar, `the message of ${customer}`, (seen) => seen.title.includes(customer));
    }
  });

  test('once all were opened, exactly those wait whom the truth names, each since then', async () => {
    const own = await attuned.openOwnPage('popup.html');
    const { origin } = new URL(tracker.url);
    const expected = tracker.tickets.flatMap(({ waitingSince }) => waitingSince ?? []).sort((a, b) => a - b);
    const found = async () => (await waitingEntries(own, origin)).map((one) => one.waitingSince).sort((a, b) => a - b);
    await expect.poll(found, { timeout: 15_000 }).toEqual(expected);
    await own.close();
  });

  test('a note of a colleague stops no clock, and a ticket that is resolved is closed', async () => {
    await go(`Ticket/Display.html?id=${numberOf('outlook-corp')}`);
    await waitForSidebar(await attuned.sidebar(page), 'that somebody waits', (seen) => /waiting since/.test(seen.due));
    await go(`Ticket/Display.html?id=${numberOf('happy-thanks')}`);
    await waitForSidebar(await attuned.sidebar(page), 'that it is closed', (seen) => /Closed\./.test(seen.due));
  });

  test('a reply and a comment are told apart, in the editor Request Tracker comes with', async () => {
    const number = numberOf('late-angry');
    await go(`Ticket/Update.html?id=${number}&Action=Respond`);
    await waitForSidebar(await attuned.sidebar(page), 'a reply', (seen) => /Your reply/.test(seen.all));
    await go(`Ticket/Update.html?id=${number}&Action=Comment`);
    await waitForSidebar(await attuned.sidebar(page), 'a note', (seen) => /Your note/.test(seen.all));
  });
});
