import { existsSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { type SidebarSeen, waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { EDITORS, serveZoo, type Zoo } from '../zoo/serve-zoo.ts';
import { KINDS } from './desk.ts';

/** Takes keys only: there the words must reach the agent in another way. */
const REFUSING = 'refusing';
/** What is written under the greeting: says nothing of what happened, and a word too much. */
const REPLY = 'The lamp is obviously with the courier now. You must wait for their mail.';
/** The stretch a nudge is about, and what it puts there. */
const STRETCH = { old: 'obviously with', wording: 'with' };
/** Undoing may take back the typing in as many steps as an editor likes. */
const MOST_UNDOS = 12;

/** What an editor would send. */
interface Model {
  readonly text: string;
  readonly html: string;
}

describe.each(KINDS)('in %s, given the real editors of helpdesks and webmails', (kind) => {
  const zoo = zooBrowser(kind);

  test.each(EDITORS.filter((name) => name !== REFUSING))(
    'in %s a nudge taken changes just its words, in place; the editor undoes it; typing goes on; undo in the sidebar too',
    async (name) => {
      const { page, frame } = await zoo.open(name);
      try {
        const written = await writeReply(page, frame);
        expect(written.text).toContain(REPLY);

        // A stretch in the middle of a line.
        const replaced = withReplaced(written, STRETCH.old, STRETCH.wording);
        await take(page, frame, ({ old }) => old === STRETCH.old);
        await untilHolds(page, replaced);
        await page.keyboard.type(' us and');
        await untilHolds(page, withReplaced(replaced, 'is with', 'is with us and'));
        await undo(page, written);
        await untilHolds(page, written);

        // A line put in after the greeting, and taken back in the sidebar.
        await bothNudges(frame);
        const wording = await take(page, frame, isAcknowledging);
        expect(wording).toMatch(/^I am sorry that /);
        await untilHolds(page, withReplaced(written, 'The lamp is', `${wording} The lamp is`));
        await zoo.attuned.clickInSidebar(page, '.change-line button');
        await untilHolds(page, written);
      } finally {
        await page.close();
      }
    },
  );

  test('an editor that takes only keys keeps its text, and the words are on the clipboard', async () => {
    const { page, frame } = await zoo.open(REFUSING);
    try {
      const written = await writeReply(page, frame);
      await press(page, frame, ({ old }) => old === STRETCH.old);
      const seen = await waitForSidebar(frame, 'that it was copied', ({ change }) =>
        change.includes('on your clipboard'),
      );
      expect(seen.change).not.toMatch(/undo/i);
      expect(await modelOf(page)).toEqual(written);
    } finally {
      await page.close();
    }
  });

  async function press(page: Page, frame: Frame, isWanted: (nudge: SidebarSeen['nudges'][number]) => boolean) {
    const seen = await waitForSidebar(frame, 'the nudge', ({ nudges }) => nudges.some(isWanted));
    const place = seen.nudges.findIndex(isWanted);
    await zoo.attuned.clickInSidebar(page, `[data-nudge-place="${place + 1}"]`);
    return seen.nudges[place]?.wording ?? '';
  }

  /** Takes a nudge, once nothing is left to be seen of the one before. */
  async function take(page: Page, frame: Frame, isWanted: (nudge: SidebarSeen['nudges'][number]) => boolean) {
    const wording = await press(page, frame, isWanted);
    const isTaken = ({ change, nudges }: SidebarSeen) => /undo/i.test(change) && !nudges.some(isWanted);
    await waitForSidebar(frame, 'the change', isTaken);
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
    return wording;
  }

  async function writeReply(page: Page, frame: Frame): Promise<Model> {
    await selectMessage(page);
    await placeCaret(page);
    await drawn(page);
    await page.keyboard.press('Enter');
    await drawn(page);
    await page.keyboard.type(REPLY);
    await bothNudges(frame);
    return modelOf(page);
  }
});

async function bothNudges(frame: Frame): Promise<void> {
  const isThere = ({ nudges }: SidebarSeen) =>
    nudges.some(({ old }) => old === STRETCH.old) && nudges.some(isAcknowledging);
  await waitForSidebar(frame, 'both nudges for the whole reply', isThere);
}

const isAcknowledging = ({ why }: { why: string }): boolean => why.includes('that their matter was heard');

/** The same with one stretch replaced where it stands once. */
function withReplaced({ text, html }: Model, old: string, wording: string): Model {
  for (const words of [text, html]) expect(words.split(old)).toHaveLength(2);
  return { text: text.replace(old, () => wording), html: html.replace(old, () => wording) };
}

async function modelOf(page: Page): Promise<Model> {
  await drawn(page);
  return page.evaluate(() => {
    const { zoo } = globalThis as unknown as { zoo: { text(): string; html(): string } };
    // Editors write the space beside a change in either way.
    const [text, html] = [zoo.text(), zoo.html()].map((words) => words.replace(/\u00a0|&nbsp;/g, ' '));
    return { text: text ?? '', html: html ?? '' };
  });
}

/** Editors tell of a change some time after it. */
async function untilHolds(page: Page, wanted: Model): Promise<void> {
  await expect.poll(() => modelOf(page), { timeout: 5_000 }).toEqual(wanted);
}

/** Presses the editor's own undo until it holds those words, or has nothing left to undo. */
async function undo(page: Page, wanted: Model): Promise<void> {
  for (let step = 0; step < MOST_UNDOS && (await modelOf(page)).text !== wanted.text; step++) {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  }
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
function zooBrowser(kind: BrowserKind) {
  let attuned: Attuned;
  let zoo: Zoo;
  beforeAll(async () => {
    const folder = kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
    if (!existsSync(folder)) throw new Error(`There is no ${folder}: run \`npm run build\` first.`);
    zoo = await serveZoo();
    attuned = await launch({ kind, headless: true });
    await attuned.allow('http://127.0.0.1/*');
  });
  afterAll(async () => {
    await attuned?.close();
    await zoo?.close();
  });
  return {
    get attuned() {
      return attuned;
    },
    async open(editor: string): Promise<{ page: Page; frame: Frame }> {
      const page = await attuned.newPage(zoo.urlOf(editor));
      await page.waitForFunction(() => 'zoo' in globalThis);
      return { page, frame: await attuned.sidebar(page) };
    },
  };
}
