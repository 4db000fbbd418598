import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openConversation, typeDraft } from '../../scripts/main-job/main-job.ts';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { axeFindings } from './axe.ts';
import { deskBrowser, KINDS } from './desk.ts';
import { pixelsOf } from './pixels-of.ts';

/** The colour of a dot beside a row. */
const AMBER = [0xb2, 0x60, 0x2a] as const;
/** Pixels of the dots of a list: of one, about forty. */
const DOTS = 80;
const PATIENCE = { timeout: 8_000 };
/** The whole day, so that what waits is overdue at whatever time the test runs. */
const DAY = [{ from: '00:00', to: '24:00' }];
const ALWAYS = { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY, 6: DAY, 7: DAY };
const OFFICE = [{ from: '09:00', to: '17:00' }];
const WEEKDAYS = { 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE, 5: OFFICE, 6: [], 7: [] };

describe.each(KINDS)('in %s, the clock', (kind) => {
  const browser = deskBrowser(kind);
  afterEach(() => browser.set({ marksRows: true, responseTargetMinutes: 240, pausedUntil: 0, days: WEEKDAYS }));

  const badge = () => browser.attuned.inOwnPage(async (api) => api.action.getBadgeText({}));
  const call = (name: string, data: unknown) =>
    browser.attuned.inOwnPage(
      async (api, asked) => ((await api.runtime.sendMessage(asked)) as { value: unknown }).value,
      { call: name, data },
    );
  const press = async (page: Page, frame: Frame, words: string) => {
    const buttons = await frame.$$('.time-card button');
    for (const [at, button] of buttons.entries()) {
      if ((await button.evaluate((one) => (one as HTMLElement).innerText)) !== words) continue;
      await button.evaluate((one, place) => one.setAttribute('data-press', String(place)), at);
      await browser.attuned.clickInSidebar(page, `[data-press="${at}"]`);
      return;
    }
    throw new Error(`There is no button “${words}” in the time card.`);
  };

  test('given somebody overdue, the row has a dot; the list itself is not touched, and the setting takes it away', async () => {
    await browser.set({ responseTargetMinutes: 15, marksRows: false, days: ALWAYS });
    const decoder = await browser.attuned.browser.newPage();
    const { page, frame } = await browser.open();
    // The desk's own words on waiting are of a like colour, and count up.
    const amber = () => pixelsOf(page, '[data-desk="list"]', AMBER, decoder);
    const rows = () =>
      page.$$eval('[data-row-id]', (all) => all.map((row) => `${row.className} ${row.childElementCount}`));
    await waitForSidebar(frame, 'who waits', (seen) => seen.waiting.length > 0);
    await page.bringToFront();
    const [before, plain] = [await rows(), await amber()];
    await browser.set({ marksRows: true });
    await page.bringToFront();
    await expect.poll(amber, PATIENCE).toBeGreaterThan(plain + DOTS);
    expect(await rows()).toEqual(before);
    await browser.set({ marksRows: false });
    await page.bringToFront();
    await expect.poll(amber, PATIENCE).toBeLessThan(plain + DOTS / 2);
    await decoder.close();
  });

  test('given a conversation that is to rest, sidebar, popup and badge leave it out until it is woken', async () => {
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'any-update');
    await waitForSidebar(frame, 'that it is overdue', (seen) => seen.all.includes('Was due'));
    await expect.poll(badge, PATIENCE).not.toBe('');
    const overdue = Number(await badge());
    await press(page, frame, 'Later…');
    await frame.waitForSelector('.later-menu-list');
    expect(await axeFindings(frame)).toEqual([]);
    await press(page, frame, '2 hours');
    await waitForSidebar(frame, 'that it rests', (seen) => /Rests until/.test(seen.all));
    await expect.poll(async () => Number(await badge()), PATIENCE).toBe(overdue - 1);
    await press(page, frame, 'Wake');
    await waitForSidebar(frame, 'that it is awake', (seen) => !/Rests until/.test(seen.all));
    await expect.poll(async () => Number(await badge()), PATIENCE).toBe(overdue);
  });

  test('given a reply that promises something, the promise is shown, confirmed and kept; the next reply fulfils it', async () => {
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'late-pendant');
    await waitForSidebar(frame, 'that somebody waits', (seen) => /waiting since/.test(seen.all));
    await typeDraft(
      page,
      "Dear Marcus, I am sorry. We are looking into it and I'll get back to you within 24 hours. Robin",
    );
    await page.click('[data-desk="send"]');
    const found = await waitForSidebar(frame, 'the promise', (seen) => /You may have promised:/.test(seen.all));
    expect(found.all).toMatch(/Promised for|News due/);
    expect(await axeFindings(frame)).toEqual([]);
    await press(page, frame, 'That’s right');
    await waitForSidebar(frame, 'that it is kept', (seen) => /Promised: /.test(seen.all));
    const kept = (await call('waiting', null)) as { promises: { isConfirmed: boolean; label: string }[] }[];
    expect(kept.flatMap(({ promises }) => promises)).toMatchObject([{ isConfirmed: true, label: '' }]);
    expect(JSON.stringify(kept)).not.toMatch(/Marcus|get back/);

    await typeDraft(page, 'Dear Marcus, your pendant left today and reaches you tomorrow. Robin');
    await page.click('[data-desk="send"]');
    await waitForSidebar(frame, 'that it is fulfilled', (seen) => !/Promised: /.test(seen.all));
    await waitForSidebar(frame, 'that nobody waits', (seen) => /Answered\. Nobody waits here\./.test(seen.all));
  });
});
