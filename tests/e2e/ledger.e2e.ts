import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openConversation, typeDraft } from '../../scripts/main-job/main-job.ts';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { axeFindings } from './axe.ts';
import { deskBrowser, KINDS } from './desk.ts';

const PATIENCE = { timeout: 8_000 };
const always = [{ from: '00:00', to: '24:00' }];
/** Whatever the hour of the test, the team is at work. */
const atWork = { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always };
const office = [{ from: '09:00', to: '17:00' }];
const usual = { 1: office, 2: office, 3: office, 4: office, 5: office, 6: [], 7: [] };

describe.each(KINDS)('in %s', (kind) => {
  const browser = deskBrowser(kind);
  afterEach(() => browser.set({ minutesPerAnswer: null, briefUnderLoad: true, pausedUntil: 0, days: usual }));

  const rows = (page: Page) =>
    page.$$eval('.ledger-table tbody > tr:first-child', (all) => all.map((row) => (row as HTMLElement).innerText));
  const press = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText === wanted);
      if (!button) throw new Error(`There is no button “${wanted}”.`);
      button.click();
    }, words);

  test('given a complaint that was opened, it has its line in the ledger without a name, a way back, and can be corrected', async () => {
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'late-pendant');
    await waitForSidebar(frame, 'that it is in the ledger', (seen) => /Complaint received/.test(seen.all));
    const ledger = await browser.attuned.openOwnPage('ledger.html');
    await ledger.waitForSelector('.ledger-table');
    const text = await ledger.evaluate(() => document.body.innerText);
    for (const word of ['Marcus', 'pendant', 'lamp']) expect(text).not.toContain(word);
    expect(await axeFindings(ledger)).toEqual([]);
    expect(await ledger.$eval('.ledger-acts a', (link) => (link as HTMLAnchorElement).href)).toBe(
      `${browser.desk.url}#c/late-pendant`,
    );

    await press(ledger, 'Correct');
    await ledger.waitForSelector('.correct-steps');
    expect(await axeFindings(ledger)).toEqual([]);
    await ledger.$$eval('.correct-steps-one', (steps) => steps.at(-1)?.querySelector('button')?.click());
    await ledger.waitForFunction(() => /Closed \(1\)/.test(document.body.innerText));
    await press(ledger, 'Closed (1)');
    await expect.poll(async () => (await rows(ledger)).join(), PATIENCE).toMatch(/confirmed by the customer/);
    await page.reload();
    const again = await browser.attuned.sidebar(page);
    await waitForSidebar(again, 'how it ended', (seen) => /Complaint confirmed as settled/.test(seen.all));

    await press(ledger, 'Correct');
    await press(ledger, 'Not a complaint');
    await ledger.waitForFunction(() => /No longer counted as a complaint/.test(document.body.innerText));
    await expect.poll(() => rows(ledger), PATIENCE).toEqual([]);
    await press(ledger, 'Undo');
    await expect.poll(async () => (await rows(ledger)).length, PATIENCE).toBe(1);
    await ledger.close();
  });

  test('given more wait than a steady pace can answer, it is said calmly, with who might come first and one suggestion at most', async () => {
    await browser.set({ days: atWork, minutesPerAnswer: 240 });
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'late-pendant');
    const seen = await waitForSidebar(frame, 'that too many wait', (now) => /At a steady pace/.test(now.all));
    expect(seen.all).toMatch(/You could begin with/);
    expect(seen.all).toMatch(/That is the queue, not you/);
    await typeDraft(
      page,
      'Unfortunately you should have read the terms. Calm down, we will look into it as soon as possible.',
    );
    await waitForSidebar(frame, 'a suggestion', (now) => now.nudges.length === 1);
    await browser.set({ briefUnderLoad: false });
    await waitForSidebar(frame, 'all of them', (now) => now.nudges.length > 1);
    const popup = await browser.attuned.openOwnPage('popup.html');
    await popup.waitForFunction(() => /At a steady pace/.test(document.body.innerText));
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();
    // Nothing was seen yet of how long an answer takes here: silent, whatever waits.
    await browser.set({ minutesPerAnswer: null });
    await waitForSidebar(frame, 'that it is not known', (now) => !/At a steady pace/.test(now.all));
  });

  test('given words meant to hurt that were answered, a break is offered, taken and over by itself or at a word', async () => {
    await browser.set({ days: atWork });
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'abuse');
    await openConversation(page, frame, 'thanked');
    await waitForSidebar(frame, 'a break', (seen) => /A few minutes away may do you good/.test(seen.all));
    expect(await axeFindings(frame)).toEqual([]);
    await browser.attuned.clickInSidebar(page, '.break-offer .button-plain');
    await waitForSidebar(frame, 'that it rests', (seen) => /Nothing is read until you go on/.test(seen.all));
    const until = await browser.attuned.inOwnPage(
      async (api) => ((await api.storage.local.get('settings'))['settings'] as { pausedUntil: number }).pausedUntil,
    );
    expect(Math.abs(until - Date.now() - 300_000)).toBeLessThan(30_000);
    await browser.attuned.clickInSidebar(page, '.sidebar-parts .button-main');
    await waitForSidebar(frame, 'the conversation, and no second offer', (seen) =>
      seen.title.includes('message') ? !/A few minutes away/.test(seen.all) : false,
    );
  });
});
