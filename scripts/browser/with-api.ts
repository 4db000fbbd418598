import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';

/** The extension's API as its own pages have it. */
export type ExtensionApi = typeof browser;

/** Runs a function in one of Attune's own pages, with the API under the name each browser gives it. */
export async function withApi<T, A extends unknown[]>(
  page: Page,
  run: (api: ExtensionApi, ...words: A) => T,
  ...words: A
): Promise<Awaited<T>> {
  return (await page.evaluate(
    `(${run.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(words)})`,
  )) as Awaited<T>;
}
