import type { Page } from 'puppeteer-core';
import type { Attuned } from '../../../scripts/browser/launch.ts';
import { waitForSidebar } from '../../../scripts/main-job/read-sidebar.ts';
import { CUSTOMER, EDITOR } from './small-desk.ts';

const DRAFT = 'We will look into it as soon as possible, Sam and I';
/** Its words, counted by hand; the last has one letter, so that only the whole draft has as many. */
const DRAFT_WORDS = /\b12 words\b/;

/**
 * Does the main job on a small desk: the customer's message is read, a draft written, a nudge taken that changes its
 * words and nothing else. @throws where a step does not work.
 */
export async function tryOut(attuned: Attuned, page: Page, customer = CUSTOMER): Promise<void> {
  const frame = await attuned.sidebar(page);
  await waitForSidebar(
    frame,
    `how ${customer} may sound`,
    (seen) => seen.title.includes(customer) && seen.says.startsWith('May sound'),
  );
  await page.bringToFront();
  await page.click(EDITOR);
  await page.keyboard.type(DRAFT);
  const seen = await waitForSidebar(
    frame,
    'a nudge for the whole draft',
    ({ nudges, all }) => nudges.some(({ old }) => old !== '') && DRAFT_WORDS.test(all),
  );
  const place = seen.nudges.findIndex(({ old }) => old !== '');
  const nudge = seen.nudges[place];
  await attuned.clickInSidebar(page, `[data-nudge-place="${place + 1}"]`);
  await waitForSidebar(frame, 'that the draft was changed', ({ change }) => /undo/i.test(change));
  const written = (await page.$eval(EDITOR, (editor) => editor.textContent ?? '')).replace(/\u00a0/g, ' ');
  if (written !== DRAFT.replace(nudge?.old ?? '', nudge?.wording ?? ''))
    throw new Error(`the nudge “${nudge?.old}” → “${nudge?.wording}” made the draft: ${written}`);
}

/** The first line of what an error says: what follows is the whole sidebar. */
export function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
