import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { attunedBrowser } from './attuned-browser.ts';
import { axeFindings } from './axe.ts';
import { KINDS } from './desk.ts';
import { openSaved, savedPage } from './open-saved.ts';

/** An address no adapter knows; what stands there is a ticket of Zammad, as a firm that runs its own has it. */
const SITE = 'http://helpdesk.example';
const TICKET = `${SITE}:8080/#ticket/zoom/42`;

describe.each(KINDS)('in %s, given a helpdesk at an address of its own', (kind) => {
  const browser = attunedBrowser(kind, { allowed: false });
  const allowedNow = () => browser.attuned.inOwnPage(async (api) => (await api.permissions.getAll()).origins);
  const recognised = () =>
    browser.attuned.inOwnPage(async (api) => (await api.storage.local.get('recognisedSites'))['recognisedSites']);
  /** Allows what is typed; in Chromium the question is answered by a yes of before, as its window cannot be clicked. */
  const allowTyped = async (page: Page, typed: string) => {
    await page.waitForSelector('.site-card.is-own input');
    await page.type('.site-card.is-own input', typed);
    await page.keyboard.press('Enter');
  };
  const says = (page: Page, words: RegExp) =>
    page.waitForFunction(
      (source) =>
        new RegExp(source).test(document.querySelector('.site-card.is-own [role="status"]')?.textContent ?? ''),
      { timeout: 10_000 },
      words.source,
    );

  test('it is allowed by its typed address, read in the tab that is open, and told by name from then on', async () => {
    const { attuned } = browser;
    await attuned.allow(`${SITE}/*`);
    await attuned.inOwnPage((api) => api.permissions.remove({ origins: ['http://helpdesk.example/*'] }));
    const ticket = await openSaved(attuned.browser, 'zammad', 'thread', TICKET);
    const welcome = await attuned.openOwnPage('welcome.html');
    await allowTyped(welcome, ' HTTP://Helpdesk.example:8080/#ticket/zoom/42 ');
    await says(welcome, /helpdesk\.example:8080 is allowed/);
    expect(await allowedNow()).toEqual([`${SITE}/*`]);

    // The tab was there before, and nobody loads it anew.
    const count = savedPage('zammad', 'thread').expected.conversation.messages.length;
    await waitForSidebar(await attuned.sidebar(ticket), 'the ticket', (seen) => seen.all.includes(`${count} messages`));
    await says(welcome, /recognised: Zammad\./);
    expect(await axeFindings(welcome)).toEqual([]);
    expect(await recognised()).toEqual([{ origin: `${SITE}:8080`, hostId: 'zammad' }]);
    await welcome.close();

    const options = await attuned.openOwnPage('options.html');
    await options.waitForSelector('.site-list .site-read-as');
    const line = () =>
      options.$eval('.site-list', (list) => (list as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
    expect(await line()).toBe('http://helpdesk.example Zammad Remove');
    expect(await axeFindings(options)).toEqual([]);
    await options.click('.site-list button');
    await options.waitForFunction(() => !document.querySelector('.site-list li'));
    await expect.poll(recognised).toEqual([]);
    await ticket.close();
    await options.close();
  });
});
