import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type SidebarSeen, waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { EDITORS } from '../zoo/serve-zoo.ts';
import { KINDS } from './desk.ts';
import {
  bothNudges,
  isAcknowledging,
  type Model,
  modelOf,
  REPLY,
  STRETCH,
  writeReply,
  zooBrowser,
} from './zoo-desk.ts';

/** Takes keys only: there the words must reach the agent in another way. */
const REFUSING = 'refusing';
/** Undoing may take back the typing in as many steps as an editor likes. */
const MOST_UNDOS = 12;

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
});

/** The same with one stretch replaced where it stands once. */
function withReplaced({ text, html }: Model, old: string, wording: string): Model {
  for (const words of [text, html]) expect(words.split(old)).toHaveLength(2);
  return { text: text.replace(old, () => wording), html: html.replace(old, () => wording) };
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
