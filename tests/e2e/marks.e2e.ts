import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { KINDS } from './desk.ts';
import { pixelsOf } from './pixels-of.ts';
import { modelOf, STRETCH, writeReply, zooBrowser } from './zoo-desk.ts';

/** The colour of our marks. */
const TEAL = [0x24, 0x92, 0xa0] as const;
const PATIENCE = { timeout: 5_000 };
/** Fewer may be anything. */
const SEEN = 12;

describe.each(KINDS)('in %s, given a draft with nudges', (kind) => {
  const zoo = zooBrowser(kind);
  // In a frame Firefox lets no extension bring a style sheet: nothing is marked there.
  const editors = ['contenteditable', 'react-textarea', ...(kind === 'chromium' ? ['tinymce'] : [])];

  test.each(editors)(
    'in %s their words are marked, the draft is not touched, and the setting takes it away',
    async (name) => {
      const { page, frame } = await zoo.open(name);
      try {
        const written = await writeReply(page, frame);
        await expect.poll(() => tealIn(page), PATIENCE).toBeGreaterThan(SEEN);
        expect(await modelOf(page)).toEqual(written);
        expect(await page.$$eval('#place mark, #place [class*=attune]', (marks) => marks.length)).toBe(0);

        await zoo.set({ marksDraft: false });
        await page.bringToFront();
        await expect.poll(() => tealIn(page), PATIENCE).toBe(0);

        // Pointing at a suggestion shows its words all the same.
        const card = await frame.waitForSelector(
          `xpath/.//li[contains(@class, "nudge-card")][.//s[text()="${STRETCH.old}"]]`,
        );
        const left = await page.$eval('html > attune-sidebar', (host) => host.getBoundingClientRect().x);
        // Cards may still slide into place; a hand that points follows them.
        let step = 0;
        const pointAt = async (): Promise<number> => {
          const box = await card?.evaluate((one) => {
            one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const { x, y } = one.getBoundingClientRect();
            return { x, y };
          });
          step += 1;
          await page.mouse.move(left + (box?.x ?? 0) + 8 + (step % 5), (box?.y ?? 0) + 8);
          return tealIn(page);
        };
        await expect.poll(pointAt, PATIENCE).toBeGreaterThan(SEEN);
        await page.mouse.move(20, 20);
        await expect.poll(() => tealIn(page), PATIENCE).toBe(0);
      } finally {
        await zoo.set({ marksDraft: true });
        await page.close();
      }
    },
  );
});

/** Pixels of our colour where the editor is. */
const tealIn = (page: Page): Promise<number> => pixelsOf(page, '#place', TEAL);
