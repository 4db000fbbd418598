import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/** What axe finds wrong on a page of ours: rule and place, empty when all is well. */
export async function axeFindings(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe.source);
  // Cards fade in, and what is half faded has half its contrast.
  await where.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  return (await where.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
  )) as string[];
}
