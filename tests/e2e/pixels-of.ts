import type { Page } from 'puppeteer-core';

/** How far a drawn colour may be from the wanted one in each channel. */
const NEAR = 30;

/** How many pixels where an element is have this colour, or nearly. `decoder`: where the page itself lets no picture in. */
export async function pixelsOf(
  page: Page,
  selector: string,
  colour: readonly [number, number, number],
  decoder: Page = page,
): Promise<number> {
  const clip = await page.$eval(selector, (place) => {
    const { x, y, width, height } = place.getBoundingClientRect();
    return { x, y, width, height };
  });
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return decoder.evaluate(
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
    colour,
    NEAR,
  );
}
