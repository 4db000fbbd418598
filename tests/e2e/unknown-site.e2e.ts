import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { attunedBrowser } from './attuned-browser.ts';
import { KINDS } from './desk.ts';

/** A helpdesk nobody described, at an address nobody knows: what the agent shows there is enough to be read by, and stays. */
const PAGE = readFileSync(join(import.meta.dirname, 'pages/unknown-desk.html'), 'utf8');
/** Two desks with the same page: what is shown of one is not known of the other. */
const DESK = 'https://desk.brightdesk.example';
const OTHER_DESK = 'https://desk.lampworks.example';

describe.each(KINDS)('in %s, given a helpdesk that is not known', (kind) => {
  const browser = attunedBrowser(kind, { allowed: false });
  const opened: Page[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close().catch(() => {})));
  });

  async function open(desk: string): Promise<{ page: Page; frame: Frame }> {
    await browser.attuned.allow(`${desk}/*`);
    const page = await browser.attuned.browser.newPage();
    opened.push(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().startsWith('http')) void request.continue();
      else {
        const body = request.isNavigationRequest() ? PAGE : '';
        void request.respond({ status: 200, contentType: body ? 'text/html; charset=utf-8' : 'text/plain', body });
      }
    });
    await page.goto(`${desk}/t/8812`, { waitUntil: 'domcontentloaded' });
    return { page, frame: await browser.attuned.sidebar(page) };
  }
  /** The button of a side beside a message of this writer: the first such line. */
  const sideOf = (frame: Frame, writer: string, side: 'Customer' | 'Us') =>
    frame.evaluate(
      (name, says) => {
        const line = [...document.querySelectorAll('.page-card-list li')].find((one) =>
          one.textContent?.includes(name),
        );
        const button = [...(line?.querySelectorAll('button') ?? [])].find((one) => one.textContent === says);
        button?.setAttribute('data-asked', '');
        return button !== undefined;
      },
      writer,
      side,
    );
  async function say(page: Page, frame: Frame, writer: string, side: 'Customer' | 'Us'): Promise<void> {
    expect(await sideOf(frame, writer, side)).toBe(true);
    await browser.attuned.clickInSidebar(page, '[data-asked]');
    await frame.evaluate(() => document.querySelector('[data-asked]')?.removeAttribute('data-asked'));
  }

  test('it finds a likely conversation and claims no side; two clicks say whose it is, and the next page is read by them', async () => {
    const { page, frame } = await open(DESK);
    const before = await page.evaluate(() => document.body.outerHTML);
    const found = await waitForSidebar(frame, 'a likely conversation', ({ all }) => /5 messages/.test(all));
    expect(found.title).toBe('');
    await say(page, frame, 'Anna Berg', 'Customer');
    await waitForSidebar(frame, 'Anna’s message', ({ title }) => title.includes('Anna Berg'));
    await say(page, frame, 'Ben Howe', 'Us');
    await waitForSidebar(frame, 'that it is as shown', ({ all }) => /as you showed me: 5 messages/.test(all));
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

    const next = await open(DESK);
    const seen = await waitForSidebar(next.frame, 'the customer again', ({ title }) => title.includes('Anna Berg'));
    expect(seen.all).toMatch(/What I read here\s*5 messages\s*$/m);
    await waitForSidebar(next.frame, 'since when she waits', ({ due }) => /waiting since/.test(due));
  });

  test('the agent points at a message; nothing of the page hears that click', async () => {
    const { page, frame } = await open(OTHER_DESK);
    await waitForSidebar(frame, 'a likely conversation', ({ all }) => /5 messages/.test(all));
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        if (document.querySelector('main')?.contains(event.target as Node)) document.title = 'clicked';
      });
    });
    await browser.attuned.clickInSidebar(page, '.page-card-acts button:first-child');
    await waitForSidebar(frame, 'that it points', ({ all }) => all.includes('Click on the message'));
    const text = await page.$('.entry:nth-of-type(3) .txt p');
    const box = await text?.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
    await waitForSidebar(frame, 'Anna’s message', ({ title }) => title.includes('Anna Berg'));
    expect(await page.title()).toBe('#8812 Lamp flickers');
  });
});
