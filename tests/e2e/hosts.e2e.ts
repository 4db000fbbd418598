import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { attunedBrowser } from './attuned-browser.ts';
import { KINDS } from './desk.ts';
import { openSaved, savedPage } from './open-saved.ts';

/**
 * The installed extension on pages that stand at the hosts' own addresses. Nobody can log in there from here: the pages are
 * the saved ones of tests/hosts, written by us from documented facts.
 */

describe.each(KINDS)('in %s, given saved pages at their hosts’ own addresses', (kind) => {
  const browser = attunedBrowser(kind, { allowed: false });
  const opened: Page[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close().catch(() => {})));
  });

  async function open(hostId: string, name: string): Promise<{ page: Page; frame: Frame }> {
    const { url } = savedPage(hostId, name);
    await browser.attuned.allow(`${new URL(url).origin}/*`);
    const page = await openSaved(browser.attuned.browser, hostId, name, url);
    opened.push(page);
    return { page, frame: await browser.attuned.sidebar(page) };
  }

  test('given a thread in Gmail, it is read, a nudge is used in the draft, and nothing else of the page is touched', async () => {
    const { page, frame } = await open('gmail', 'thread');
    await waitForSidebar(frame, 'the thread', (seen) => /What I read here\s*\d+ messages/.test(seen.all));
    const editor = '.Ap [g_editable="true"]';
    const outside = () =>
      page.evaluate((selector) => {
        const copy = document.body.cloneNode(true) as HTMLElement;
        copy.querySelector(selector)?.remove();
        return copy.innerHTML;
      }, editor);
    const before = await outside();
    await page.click(editor);
    await page.keyboard.type(' Unfortunately we can’t refund the delivery fee.');
    await waitForSidebar(frame, 'a nudge', (seen) => seen.nudges.length > 0);
    const words = () => page.$eval(editor, (element) => element.textContent ?? '');
    const written = await words();
    await browser.attuned.clickInSidebar(page, '.nudge-card .button-main');
    await waitForSidebar(frame, 'that it is done', ({ change }) => change !== '');
    expect(await words()).not.toBe(written);
    expect(await outside()).toBe(before);
  });

  test('given a ticket in Zendesk, the self-test tells what is read, and the sketch holds no words of the page', async () => {
    const { page, frame } = await open('zendesk', 'thread');
    const { messages } = savedPage('zendesk', 'thread').expected.conversation;
    const count = messages.length;
    await waitForSidebar(frame, 'the ticket', (seen) => seen.all.includes(`${count} messages`));
    await browser.attuned.clickInSidebar(page, '[data-part="health"] summary');
    await browser.attuned.clickInSidebar(page, '.page-sketch button');
    const shown = await frame.waitForSelector('.page-sketch-lines pre');
    const sketch = (await shown?.evaluate((lines) => lines.textContent)) ?? '';
    expect(sketch).toContain('article');
    expect(sketch).toContain('data-test-id');
    for (const { author, text } of messages) {
      expect(sketch).not.toContain(author);
      expect(sketch).not.toContain(text.split('\n')[0]);
    }
  });

  test('given a page of Gmail whose messages it cannot find any more, the draft is coached all the same', async () => {
    const { page, frame } = await open('gmail', 'thread');
    await waitForSidebar(frame, 'the thread', (seen) => /\d+ messages/.test(seen.all));
    await page.evaluate(() => {
      for (const message of document.querySelectorAll('.ads')) message.classList.remove('ads');
    });
    await waitForSidebar(frame, 'that something is missing', (seen) => seen.all.includes('1 thing not found'));
    await page.click('.Ap [g_editable="true"]');
    await page.keyboard.type(' Unfortunately we can’t refund the delivery fee.');
    const seen = await waitForSidebar(frame, 'a nudge', ({ nudges }) => nudges.length > 0);
    expect(seen.nudges.length).toBeLessThanOrEqual(3);
  });
});
