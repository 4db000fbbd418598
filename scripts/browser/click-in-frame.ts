import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** A person would point again where something slid in between, but not for ever. */
const MOST_TRIES = 3;
/** So long a click is on its way, in ms. */
const CLICK_ARRIVES = 700;

/** Where a frame stands in its page, in CSS px. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * A real mouse click on something in a frame whose things may still slide into place, and again where the click met
 * something else. Throws where there is nothing of that name or no click reaches it.
 */
export async function clickInFrame(
  page: Page,
  frame: Frame,
  selector: string,
  corner: () => Promise<Corner>,
): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const element = await frame.waitForSelector(selector, { timeout: 10_000 });
    if (!element) throw new Error(`Nothing in the frame is ${selector}`);
    const [at, { x, y }] = [await restingPlace(element), await corner()];
    await page.mouse.click(x + at.x, y + at.y);
    if (await hasArrived(element)) return;
  }
  throw new Error(`No click reached ${selector}; something else stands there.`);
}

/** The middle of an element once it has come to rest; from now on it notes that it was clicked. */
function restingPlace(element: ElementHandle): Promise<Corner> {
  return element.evaluate(async (target) => {
    const noted = target as { attuneWasHit?: boolean };
    noted.attuneWasHit = false;
    const note = () => {
      noted.attuneWasHit = true;
    };
    target.addEventListener('click', note, { once: true, capture: true });
    const restingBox = async (): Promise<DOMRect> => {
      // Each time anew: what is above may have grown meanwhile.
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const before = target.getBoundingClientRect();
      await new Promise((done) => setTimeout(done, 60));
      const box = target.getBoundingClientRect();
      return box.y === before.y ? box : restingBox();
    };
    const box = await restingBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** An element that went was clicked: its click is what takes it away. */
function hasArrived(element: ElementHandle): Promise<boolean> {
  return element
    .evaluate(async (target, longest) => {
      for (const end = performance.now() + longest; performance.now() < end && target.isConnected; ) {
        if ((target as { attuneWasHit?: boolean }).attuneWasHit) return true;
        await new Promise((done) => setTimeout(done, 20));
      }
      return !target.isConnected;
    }, CLICK_ARRIVES)
    .catch(() => true);
}
