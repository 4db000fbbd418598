import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page of ours: rule and place, empty when all is well. */
export async function axeFindings(where: Page | Frame): Promise<string[]> {
  await where.evaluate(source);
  // Cards fade in, and what is half faded has half its contrast.
  await where.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  return (await where.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
  )) as string[];
}
