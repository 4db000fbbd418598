import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { KINDS } from './desk.ts';
import { modelOf, STRETCH, writeReply, zooBrowser } from './zoo-desk.ts';

/** The colour of our marks, and how far a drawn one may be from it in each channel. */
const TEAL = [0x24, 0x92, 0xa0] as const;
const NEAR = 30;
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
        const box = await card?.evaluate((one) => {
          one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { x, y } = one.getBoundingClientRect();
          return { x, y };
        });
        const left = await page.$eval('html > attune-sidebar', (host) => host.getBoundingClientRect().x);
        await page.mouse.move(left + (box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
        await expect.poll(() => tealIn(page), PATIENCE).toBeGreaterThan(SEEN);
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
async function tealIn(page: Page): Promise<number> {
  const clip = await page.$eval('#place', (place) => {
    const { x, y, width, height } = place.getBoundingClientRect();
    return { x, y, width, height };
  });
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(
    async (png, [r, g, b], near) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        const is = (channel: number, wanted: number) => Math.abs((data[at + channel] ?? 0) - wanted) <= near;
        if (is(0, r) && is(1, g) && is(2, b)) found += 1;
      }
      return found;
    },
    picture,
    TEAL,
    NEAR,
  );
}
