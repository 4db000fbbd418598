import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openConversation, typeDraft } from '../../scripts/main-job/main-job.ts';
import { readSidebar, waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { deskBrowser, KINDS } from './desk.ts';

const COLD =
  "Hello,\n\nUnfortunately we can't refund the delivery fee. We will look into it as soon as possible, Robin and I.";
/** Its words, counted by hand; the last has one letter, so that only the whole draft has as many. */
const COLD_WORDS = /\b20 words\b/;
/** Says nothing of what happened to the customer; its words counted by hand. */
const DEAF = 'Hello,\n\nObviously it is with the courier now. You must wait for their mail, Robin and I';
const DEAF_WORDS = /\b17 words\b/;
const EDITOR = '[data-desk="composer"] [data-desk="editor"]';

describe.each(KINDS)('in %s, given the demo desk', (kind) => {
  const browser = deskBrowser(kind);

  test('given an angry message, it says how it may sound, with the customer’s own words', async () => {
    const { page, frame } = await browser.open();
    const { seen } = await openConversation(page, frame, 'late-pendant');
    expect(seen.says).toMatch(/^May sound /);
    expect(seen.words.length).toBeGreaterThan(0);
    const message = await page.$$eval('article[data-from="customer"] .body', (bodies) =>
      bodies.map((body) => body.textContent).join(' '),
    );
    for (const quote of seen.words) expect(message.replace(/\s+/g, ' ')).toContain(quote.replace(/^“|”$/g, ''));
    expect(seen.advice).not.toBe('');
  });

  test('given a reading the agent corrects, it reads anew, keeps numbers only, and undo reads as before', async () => {
    const { page, frame } = await browser.open();
    const { seen: before } = await openConversation(page, frame, 'late-pendant');
    const kept = () =>
      browser.attuned.inOwnPage(async (api) => (await api.storage.local.get('corrections'))['corrections']);
    await browser.attuned.clickInSidebar(page, '[data-part="customer"] [aria-controls]');
    await frame.waitForSelector('.correct-reading button');
    await browser.attuned.clickInSidebar(page, '.correct-reading button');
    await waitForSidebar(frame, 'that it is noted', (seen) => seen.all.includes('Noted on this device'));
    const after = await waitForSidebar(frame, 'another reading', (seen) => seen.says !== before.says);
    expect(after.says).not.toBe(before.says);
    const corrections = (await kept()) as Record<string, unknown>[];
    expect(corrections.length).toBeGreaterThan(0);
    expect(corrections.every((one) => Object.values(one).every((value) => typeof value === 'number'))).toBe(true);
    await browser.attuned.clickInSidebar(page, '.correct-reading-said button');
    await waitForSidebar(frame, 'the reading before', (seen) => seen.says === before.says);
    expect(await kept()).toEqual([]);
  });

  test('given a message in German, it says so and claims nothing about feelings', async () => {
    const { page, frame } = await browser.open();
    const { seen } = await openConversation(page, frame, 'german');
    expect(seen.says).toContain('German');
    expect(seen.says).not.toContain('May sound');
    expect(seen.words).toEqual([]);
  });

  test('given abuse, it stands by the agent', async () => {
    const { page, frame } = await browser.open();
    const { seen } = await openConversation(page, frame, 'abuse');
    expect(seen.flags.join(' ').toLowerCase()).toContain('hurtful words');
  });

  test('given a hostile mail that hides and fakes the sidebar, the real one stays in sight', async () => {
    const { page, frame } = await browser.open();
    const { seen } = await openConversation(page, frame, 'hostile-html');
    expect(seen.title).not.toBe('');
    const host = await page.$eval('html > attune-sidebar', (element) => element.getBoundingClientRect().width);
    expect(host).toBeGreaterThanOrEqual(320);
  });

  test('given a cold draft, a nudge taken changes just its words; undo brings them back; what is sent is clean', async () => {
    const { page, frame } = await browser.open('#c/club-leaving');
    await openConversation(page, frame, 'club-leaving');
    await typeDraft(page, COLD);
    const cold = await waitForSidebar(
      frame,
      'nudges for the whole draft',
      (seen) => seen.nudges.some((nudge) => nudge.old !== '') && COLD_WORDS.test(seen.all),
    );
    expect(cold.nudges.length).toBeLessThanOrEqual(3);
    const before = await htmlOf(page);
    const place = cold.nudges.findIndex((nudge) => nudge.old !== '' && before.includes(nudge.old));
    const nudge = cold.nudges[place];
    if (!nudge) throw new Error('no nudge with another wording');
    const changed = before.replace(nudge.old, nudge.wording);
    const take = async () => {
      await browser.attuned.clickInSidebar(page, `[data-nudge-place="${place + 1}"]`);
      await waitForSidebar(frame, 'the change', (seen) => /undo/i.test(seen.change));
      // The sidebar may still speak of the change before.
      await expect.poll(() => htmlOf(page), { timeout: 5_000 }).toBe(changed);
    };

    await take();
    await browser.attuned.clickInSidebar(page, '.change-line button');
    await waitForSidebar(frame, 'that it was taken back', (seen) => seen.change === '');
    expect(await htmlOf(page)).toBe(before);

    await take();
    // The editor's own undo knows the change too.
    await page.focus(EDITOR);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await htmlOf(page)).toBe(before);
    await waitForSidebar(frame, 'the nudge again', (seen) => seen.nudges.some((again) => again.old === nudge.old));
    await take();
    await page.click('[data-desk="send"]');
    await page.waitForFunction((selector) => document.querySelector(selector)?.textContent === '', {}, EDITOR);
    const sent = (await browser.sent()).at(-1);
    expect(sent?.html).toBe(changed);
  });

  test('given the plain text editor, a nudge taken changes just its words and Ctrl+Z brings them back', async () => {
    const { page, frame } = await browser.open('#c/cracked-candles');
    await openConversation(page, frame, 'cracked-candles');
    await page.click('[title="Plain text"]');
    await page.waitForSelector(`textarea[data-desk="editor"]`);
    await typeDraft(page, COLD);
    const value = () => page.$eval('textarea[data-desk="editor"]', (field) => (field as HTMLTextAreaElement).value);
    const before = await value();
    expect(before).toBe(COLD);
    const cold = await waitForSidebar(
      frame,
      'nudges for the whole draft',
      (seen) => seen.nudges.some((one) => one.old !== '') && COLD_WORDS.test(seen.all),
    );
    const place = cold.nudges.findIndex((one) => one.old !== '');
    const nudge = cold.nudges[place];
    await browser.attuned.clickInSidebar(page, `[data-nudge-place="${place + 1}"]`);
    await waitForSidebar(frame, 'the change', (seen) => /undo/i.test(seen.change));
    expect(await value()).toBe(before.replace(nudge?.old ?? '', nudge?.wording ?? ''));
    await page.focus('textarea[data-desk="editor"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await value()).toBe(before);
  });

  test('given a draft that does not hear an upset customer, a line can be put in after the greeting, and taken back', async () => {
    const { page, frame } = await browser.open('#c/late-pendant');
    await openConversation(page, frame, 'late-pendant');
    await typeDraft(page, DEAF);
    const isHeard = (why: string) => why.includes('that their matter was heard');
    const deaf = await waitForSidebar(
      frame,
      'that nothing acknowledges it, for the whole draft',
      (seen) => seen.nudges.some(({ why }) => isHeard(why)) && DEAF_WORDS.test(seen.all),
    );
    const place = deaf.nudges.findIndex(({ why }) => isHeard(why));
    const wording = deaf.nudges[place]?.wording ?? '';
    expect(wording).toMatch(/^I am sorry /);
    expect(deaf.all).toContain('What they raised');
    const text = () => page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
    const before = await text();
    await browser.attuned.clickInSidebar(page, `[data-nudge-place="${place + 1}"]`);
    await waitForSidebar(frame, 'the change', (seen) => /undo/i.test(seen.change));
    expect(await text()).toBe(before.replace('Obviously', `${wording} Obviously`));
    await page.focus(EDITOR);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await text()).toBe(before);
  });

  test('given an internal note, nudges rest', async () => {
    const { page, frame } = await browser.open('#c/club-leaving');
    await openConversation(page, frame, 'club-leaving');
    await page.click('[role="tab"]:nth-child(2)');
    await typeDraft(page, COLD);
    const seen = await waitForSidebar(frame, 'that this is a note', (now) => /internal note/i.test(now.all));
    expect(seen.nudges).toEqual([]);
  });

  test('given a good ordinary reply, there is no nudge', async () => {
    const { page, frame } = await browser.open('#c/dimmer');
    await openConversation(page, frame, 'dimmer');
    const good =
      'Hello Anselm,\n\nThank you for asking before you order. The Harbour pendant works with any trailing-edge dimmer. ' +
      'I can send you the wiring sheet today if that helps.\n\nKind regards,\nRobin';
    await typeDraft(page, good);
    const seen = await waitForSidebar(frame, 'the five dimensions', (now) => now.dims.length === 5);
    expect(seen.nudges).toEqual([]);
  });

  test('given the list, who waits is told with names, and opening one opens it in the desk', async () => {
    const { page, frame } = await browser.open();
    const seen = await waitForSidebar(frame, 'who waits', (now) => now.waiting.length > 0);
    expect(seen.waiting[0]?.name).not.toBe('');
    await browser.attuned.clickInSidebar(page, 'button.waiting-list-line');
    // The address changes before the desk has drawn: what is drawn is waited for.
    await page.waitForFunction(() => {
      const drawn = document.querySelector('[data-desk="conversation"]')?.getAttribute('data-id');
      return drawn !== undefined && location.hash === `#c/${drawn}`;
    });
    const customer = await page.$eval('[data-desk="customer"]', (element) => element.textContent?.trim());
    expect(customer).toBe(seen.waiting[0]?.name);
    await waitForSidebar(frame, 'that customer', (now) => now.title.includes(customer ?? '?'));
  });

  test('given the open sidebar, it covers neither the editor nor the send button, on either side', async () => {
    const { page, frame } = await browser.open('#c/late-pendant');
    await openConversation(page, frame, 'late-pendant');
    const covered = () =>
      page.evaluate(() => {
        const panel = document.querySelector('html > attune-sidebar')?.getBoundingClientRect();
        return ['[data-desk="editor"]', '[data-desk="send"]', '[data-desk="list"]'].filter((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box && panel && box.left < panel.right - 1 && panel.left < box.right - 1;
        });
      });
    await page.waitForFunction(
      () => (document.querySelector('html > attune-sidebar')?.getBoundingClientRect().left ?? 0) > 700,
    );
    expect(await covered()).toEqual([]);
    await browser.set({ edge: 'left' });
    await page.waitForFunction(
      () => document.querySelector('html > attune-sidebar')?.getBoundingClientRect().left === 0,
    );
    expect(await covered()).toEqual([]);
    await browser.set({ edge: 'right', collapsed: true });
    await page.waitForFunction(
      () => (document.querySelector('html > attune-sidebar')?.getBoundingClientRect().width ?? 999) < 60,
    );
    await browser.set({ collapsed: false });
    await page.waitForFunction(
      () => (document.querySelector('html > attune-sidebar')?.getBoundingClientRect().width ?? 0) > 300,
    );
    expect(frame.detached).toBe(false);
  });

  test('given a dark host, the sidebar is dark', async () => {
    const { page, frame } = await browser.open('?theme=dark#c/bereavement');
    await openConversation(page, frame, 'bereavement');
    await frame.waitForSelector('html[data-look="dark"]');
    const ground = await frame.$eval('body', (body) => getComputedStyle(body).colorScheme);
    expect(ground).toContain('dark');
  });
});

async function htmlOf(page: Page): Promise<string> {
  return page.$eval(EDITOR, (editor) => editor.innerHTML);
}

describe('in chromium, given that the browser ends the background', () => {
  const browser = deskBrowser('chromium');

  test('the next thing asked wakes it, and who waits and the badge are as before', async () => {
    const { page, frame } = await browser.open();
    await waitForSidebar(frame, 'who waits', (seen) => seen.waiting.length > 0);
    const badge = () => browser.attuned.inOwnPage((api) => api.action.getBadgeText({}));
    await expect.poll(badge).not.toBe('');
    const before = await badge();
    await browser.attuned.inOwnPage((api) => api.action.setBadgeText({ text: '?' }));

    const own = await browser.attuned.openOwnPage('options.html');
    const session = await own.createCDPSession();
    const stopped = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some((version) => version.runningStatus === 'stopped')) done();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await own.close();

    // Opening another conversation speaks to the background; it starts anew and rebuilds everything from the store.
    await openConversation(page, frame, 'late-pendant');
    await expect.poll(badge).toBe(before);
    const seen = await readSidebar(frame);
    expect(seen.due).not.toBe('');
  });
});
