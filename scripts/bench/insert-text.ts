import type { Page } from 'puppeteer-core';

/** Puts words in at the caret in one step, with the input event an edit brings; both browsers can. */
export async function insertText(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => document.execCommand('insertText', false, text), words);
}
