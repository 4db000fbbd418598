import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { Attuned } from '../browser/launch.ts';
import { type SidebarSeen, waitForSidebar } from './read-sidebar.ts';

/** What the main job saw, for the table. */
export interface JobReport {
  readonly messages: readonly { readonly customer: string; readonly seen: SidebarSeen }[];
  readonly draft: {
    readonly before: string;
    readonly after: string;
    readonly nudges: SidebarSeen['nudges'];
    readonly used: string;
  };
  readonly dims: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly overdue: {
    readonly customer: string;
    readonly before: string;
    readonly after: string;
    readonly badge: string;
  };
  readonly waiting: SidebarSeen['waiting'];
  readonly screenshots: readonly string[];
}

/** The demo desk's conversations that are opened, with the names that tell that the sidebar has caught up. */
const OPENED = [
  'late-pendant',
  'thanked',
  'cracked-candles',
  'club-leaving',
  'abuse',
  'german',
  'charged-twice',
  'bereavement',
];
const ANSWERED = 'late-pendant';
const COLD_DRAFT =
  "Hello,\n\nAs I said before, you failed to give us the right address. Unfortunately we can't refund the delivery fee. " +
  'We will look into it and get back to you as soon as possible, Sam and I.';
/** Its words, counted by hand; the last has one letter, so that only the whole draft has as many. */
const COLD_WORDS = /\b37 words\b/;

/** Working time allowed in the demonstration, so that one conversation becomes overdue while you watch. */
export const DEMO_TARGET_MINUTES = 15;
const WATCHED = 'new-address';

/** Opens conversations, writes a cold reply, takes a nudge, waits until somebody is overdue. @throws where a step does not work. */
export async function doMainJob(
  attuned: Attuned,
  deskUrl: string,
  folder: string,
  say: (line: string) => void,
): Promise<JobReport> {
  mkdirSync(folder, { recursive: true });
  const screenshots: string[] = [];
  const page = await attuned.newPage(`${deskUrl}?theme=light`);
  const shoot = async (name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    // Cards fade in; a picture is taken once everything rests.
    await frame.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    await page.screenshot({ path: path as `${string}.png` });
    screenshots.push(path);
  };
  const frame = await attuned.sidebar(page);

  // First, since its hour comes while the rest is done.
  const watched = await openConversation(page, frame, WATCHED);
  say(`opened ${OPENED.length + 1} conversations:`);
  const messages = [watched];
  for (const id of OPENED) {
    messages.push(await openConversation(page, frame, id));
    say(`  ${messages.at(-1)?.customer}: ${messages.at(-1)?.seen.says}`);
    if (id === 'cracked-candles') await shoot('1-customer');
  }

  await openConversation(page, frame, ANSWERED);
  say('typed a cold reply');
  await typeDraft(page, COLD_DRAFT);
  const cold = await waitForSidebar(frame, 'a nudge', (seen) => seen.nudges.length > 0 && COLD_WORDS.test(seen.all));
  await shoot('2-nudges');
  const before = await draftText(page);
  const offered = cold.nudges.findIndex((nudge) => nudge.old !== '' && before.includes(nudge.old));
  const nudge = cold.nudges[offered];
  if (!nudge) throw new Error('No nudge offers another wording.');
  await attuned.clickInSidebar(page, `[data-nudge-place="${offered + 1}"]`);
  const warm = await waitForSidebar(frame, 'that the draft was changed', (seen) => /undo/i.test(seen.change));
  const after = await draftText(page);
  if (after !== before.replace(nudge.old, nudge.wording))
    throw new Error(`The nudge changed more than its words:\n${after}`);
  await shoot('3-accepted');
  say(`took the nudge: “${nudge.old}” → “${nudge.wording}”`);

  say('waiting for a conversation to become overdue …');
  await openConversation(page, frame, WATCHED);
  const late = await waitForSidebar(
    frame,
    'an overdue conversation',
    (seen) => /working time over/.test(seen.due),
    90_000,
  );
  const badge = await attuned.inOwnPage((api) => api.action.getBadgeText({}));
  await page.click('[data-desk="theme"]');
  await frame.waitForSelector('html[data-look="dark"]', { timeout: 10_000 });
  await shoot('4-overdue-dark');
  say(`now overdue: ${late.due}`);
  await page.close();
  return {
    messages,
    draft: { before, after, nudges: cold.nudges, used: nudge.wording },
    dims: { before: cold.dims, after: warm.dims },
    overdue: { customer: watched.customer, before: watched.seen.due, after: late.due, badge },
    waiting: late.waiting,
    screenshots,
  };
}

/** Opens a conversation of the desk as the agent would, and waits until the sidebar shows it. */
export async function openConversation(
  page: Page,
  frame: Frame,
  id: string,
): Promise<{ customer: string; seen: SidebarSeen }> {
  const row = await page.waitForSelector(`[data-row-id="${id}"]`);
  await row?.scrollIntoView();
  await row?.click();
  // The address changes before the desk draws: until then it still shows whom the agent had open before.
  const name = await page.waitForSelector(`[data-desk="conversation"][data-id="${id}"] [data-desk="customer"]`);
  const customer = (await name?.evaluate((element) => element.textContent))?.trim() ?? '';
  const seen = await waitForSidebar(frame, `the message of ${customer}`, (now) => now.title.includes(customer));
  return { customer, seen };
}

/** Types into the desk's reply editor, key by key as a person does. */
export async function typeDraft(page: Page, text: string): Promise<void> {
  await page.click('[data-desk="editor"]');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (line !== '') await page.keyboard.type(line);
  }
}

/** The reply editor's text. */
function draftText(page: Page): Promise<string> {
  return page.$eval(
    '[data-desk="editor"]',
    (editor) => (editor as HTMLElement).innerText ?? (editor as HTMLTextAreaElement).value,
  );
}
