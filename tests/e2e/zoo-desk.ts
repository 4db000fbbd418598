import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { type SidebarSeen, waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { serveZoo, type Zoo } from '../zoo/serve-zoo.ts';
import { attunedBrowser } from './attuned-browser.ts';

/** What is written under the greeting: says nothing of what happened, and a word too much. */
export const REPLY = 'The lamp is obviously with the courier now. You must wait for their mail.';
/** The stretch a nudge is about, and what it puts there. */
export const STRETCH = { old: 'obviously with', wording: 'with' };
/** What an editor would send. */
export interface Model {
  readonly text: string;
  readonly html: string;
}

/** Waits for a nudge about a stretch, and one that puts a line in. */
export async function bothNudges(frame: Frame): Promise<void> {
  const isThere = ({ nudges }: SidebarSeen) =>
    nudges.some(({ old }) => old === STRETCH.old) && nudges.some(isAcknowledging);
  await waitForSidebar(frame, 'both nudges for the whole reply', isThere);
}

/** A nudge that puts a line in after the greeting. */
export const isAcknowledging = ({ why }: { why: string }): boolean => why.includes('that their matter was heard');

/** What the editor of the page would send now. */
export async function modelOf(page: Page): Promise<Model> {
  await drawn(page);
  return page.evaluate(() => {
    const { zoo } = globalThis as unknown as { zoo: { text(): string; html(): string } };
    // Editors write the space beside a change in either way.
    const [text, html] = [zoo.text(), zoo.html()].map((words) => words.replace(/\u00a0|&nbsp;/g, ' '));
    return { text: text ?? '', html: html ?? '' };
  });
}

/** Writes the reply under the greeting with real keys; gives what the editor would send. */
export async function writeReply(page: Page, frame: Frame): Promise<Model> {
  await selectMessage(page);
  await placeCaret(page);
  await drawn(page);
  await page.keyboard.press('Enter');
  await drawn(page);
  await page.keyboard.type(REPLY);
  await bothNudges(frame);
  return modelOf(page);
}
/** Until what happened was drawn: editors put the caret in its place with the next picture, and no agent types before. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** As an agent marks what the customer wrote, for Attune to read it on a page it does not know. */
async function selectMessage(page: Page): Promise<void> {
  await page.click('#asked', { count: 3 });
}

/** Clicks behind the greeting, in the page or in the editor's frame. */
async function placeCaret(page: Page): Promise<void> {
  const field = await page.$('#place textarea');
  if (field && (await field.isVisible())) {
    const { width } = (await field.boundingBox()) ?? { width: 0 };
    await field.click({ offset: { x: width - 30, y: 10 } });
    return;
  }
  for (const frame of page.frames()) {
    const editor = await frame.$('[contenteditable]:not([contenteditable="false"])').catch(() => null);
    const greeting = await editor?.$('xpath/.//*[contains(text(), "Hello Dana")]');
    if (!greeting) continue;
    const { width } = (await greeting.boundingBox()) ?? { width: 0 };
    await greeting.click({ offset: { x: width - 1, y: 8 } });
    return;
  }
  throw new Error('No greeting is to be seen.');
}

/** A browser with Attune at the zoo, for the tests of one suite. */
export function zooBrowser(kind: BrowserKind) {
  const browser = attunedBrowser(kind);
  let zoo: Zoo;
  beforeAll(async () => {
    zoo = await serveZoo();
  });
  afterAll(async () => {
    await zoo?.close();
  });
  return {
    get attuned() {
      return browser.attuned;
    },
    set: browser.set,
    async open(editor: string): Promise<{ page: Page; frame: Frame }> {
      const page = await browser.attuned.newPage(zoo.urlOf(editor));
      await page.waitForFunction(() => 'zoo' in globalThis);
      return { page, frame: await browser.attuned.sidebar(page) };
    },
  };
}
