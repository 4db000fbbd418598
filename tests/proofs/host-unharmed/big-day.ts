import type { Page } from 'puppeteer-core';
import type { Attuned } from '../../../scripts/browser/launch.ts';
import { serveDemoDesk } from '../../../scripts/demo-desk/server.ts';
import { bigMail, prose } from './big-mail.ts';
import { caughtUp } from './caught-up.ts';
import { EDITOR, open } from './desk-script.ts';

/** What measures a page while things are done in it. */
export interface Gauge<T> {
  /** Before the page is opened. */
  start(page: Page): Promise<void>;
  begin(page: Page, deed: string): Promise<void>;
  stop(page: Page): Promise<T>;
}

/** Rows of the list, more than are read; every click draws all of them and the whole thread anew. */
const ROWS = 600;
/** The first deed. */
export const OPENS = 'opens a list of 600';
const BIG_DEEDS: readonly { readonly name: string; do(page: Page): Promise<void> }[] = [
  { name: 'opens a message of 5,000 words', do: (page) => open(page, 'novel') },
  { name: 'opens a thread of 301 messages', do: (page) => open(page, 'thread') },
  {
    name: 'selects the whole thread',
    do: async (page) => {
      await page.click('[data-desk="subject"]');
      await page.evaluate(() => {
        const thread = document.querySelector('[data-desk="messages"]');
        if (thread) getSelection()?.selectAllChildren(thread);
      });
    },
  },
  {
    name: 'has a draft of 4,000 words',
    do: async (page) => {
      await page.click(EDITOR);
      await page.evaluate((text) => document.execCommand('insertText', false, text), prose(4000));
    },
  },
  {
    name: 'types on in it',
    do: async (page) => {
      for (const word of [' and', ' so', ' I']) {
        await page.keyboard.type(word);
        await rest(page);
      }
    },
  },
  { name: 'opens another conversation', do: (page) => open(page, 'novel') },
];

/** Works at a desk with very much in it; each deed ends when the sidebar, where there is one, has caught up. */
export async function bigDay<T>(attuned: Attuned, gauge: Gauge<T>): Promise<T> {
  const desk = await serveDemoDesk({ conversations: bigMail(ROWS) });
  const page = await attuned.browser.newPage();
  // It is a lot of page, for a machine that may have other things to do.
  page.setDefaultTimeout(60_000);
  try {
    await gauge.start(page);
    await page.goto(desk.url);
    await page.waitForSelector('[data-row-id]');
    for (const { name, do: deed } of BIG_DEEDS) {
      await caughtUp(attuned, page);
      await rest(page);
      await gauge.begin(page, name);
      await deed(page);
    }
    await caughtUp(attuned, page);
    await rest(page);
    return await gauge.stop(page);
  } finally {
    await page.close();
    await desk.close();
  }
}

/** Longer than the page must rest before Attune looks at it: what it may do, it has done. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}
