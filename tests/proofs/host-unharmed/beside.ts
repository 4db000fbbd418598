import type { Page } from 'puppeteer-core';
import { readSidebar, waitForSidebar } from '../../../scripts/main-job/read-sidebar.ts';
import { comesTrue } from '../at-desk.ts';
import { caughtUp } from './caught-up.ts';
import { differences } from './compare.ts';
import { COLD, DRAFTED, EDITOR, type } from './desk-script.ts';
import type { Beside } from './run-desk.ts';

/** Done in the sidebar once the cold draft stands: the page must not notice, or only what the agent asked for. */
export async function besideDraft(at: Beside, after: string): Promise<readonly string[]> {
  if (after !== DRAFTED) return [];
  return [
    ...(await pointAt(at, '.nudge-card', 'points at a nudge')),
    ...(await pointAt(at, '.customer-card-words button', 'points at the customer’s words')),
    ...(await pressKeys(at)),
    ...(await takeAndUndo(at)),
  ];
}

/** Marks in the page are the browser's: no markup, and gone when the pointer leaves. */
async function pointAt(at: Beside, selector: string, deed: string): Promise<string[]> {
  const { page } = at;
  const before = await at.look();
  const marks = () => page.evaluate(() => (CSS.highlights.has('attune') ? 1 : 0));
  await hover(at, selector);
  const isMarked = await comesTrue(async () => (await marks()) > 0);
  const during = { ...(await at.look()), highlights: before['highlights'] ?? [] };
  await page.mouse.move(200, 2);
  await page.mouse.move(2, 2, { steps: 2 });
  const isGone = await comesTrue(async () => (await marks()) === 0);
  return [
    ...(isMarked ? [] : ['no words are marked']),
    ...differences(before, during),
    ...(isGone ? [] : ['the marks stay']),
    ...differences(before, await at.look()),
    ...(await at.events()),
  ].map((line) => `when the agent ${deed}: ${line}`);
}

/** Keys pressed in the sidebar are the sidebar's; Escape gives the focus back. */
async function pressKeys(at: Beside): Promise<string[]> {
  const { page } = at;
  const before = await at.look();
  await hover(at, '.customer-card .button-link');
  await page.mouse.down();
  await page.mouse.up();
  await comesTrue(async () => (await at.look())['the focus']?.[0] !== before['the focus']?.[0]);
  for (const key of ['j', 'e', 'r', 'x', ' ', 'Backspace', 'ArrowDown', 'Tab'] as const) await page.keyboard.press(key);
  // A word of the customer's that has the focus is marked.
  const during = { ...(await at.look()), 'the focus': [], highlights: [] };
  await page.keyboard.press('Escape');
  const isBack = await comesTrue(async () => (await at.look())['the focus']?.[0] === before['the focus']?.[0]);
  const leaked = (await at.events()).filter((line) => !/^\w+ (focusin|focusout|selectionchange) /.test(line));
  return [
    ...leaked.map((line) => `the page hears ${line}`),
    ...differences({ ...before, 'the focus': [] }, during),
    ...(isBack ? [] : ['Escape does not bring the focus back to the editor']),
    ...differences(before, await at.look()),
  ].map((line) => `when the agent presses keys in the sidebar: ${line}`);
}

/** A nudge changes its words and nothing else; taken back, the draft is as it was. */
async function takeAndUndo(at: Beside): Promise<string[]> {
  const { attuned, page } = at;
  const before = await htmlOf(page);
  const nudge = await take(at);
  const taken = await htmlOf(page);
  await attuned.clickInSidebar(page, '.change-line button');
  const frame = await attuned.sidebar(page);
  await waitForSidebar(frame, 'that it was taken back', (seen) => seen.change === '');
  const undone = await htmlOf(page);
  // Where the agent left the caret.
  await page.focus(EDITOR);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await caughtUp(attuned, page);
  const wanted = before.replace(nudge.old, nudge.wording);
  return [
    ...(taken === wanted && taken !== before ? [] : [`a nudge taken gives ${json(taken)}, not ${json(wanted)}`]),
    ...(undone === before ? [] : [`a nudge taken back gives ${json(undone)}, not ${json(before)}`]),
  ];
}

/** Done at the end: the same draft is sent with a nudge taken, and the page is printed. */
export async function besideAll(at: Beside): Promise<readonly string[]> {
  return [...(await sendNudged(at)), ...(await print(at))];
}

/** Just the planned words of the mail are others. */
async function sendNudged(at: Beside): Promise<string[]> {
  const { attuned, page } = at;
  const sent = (await at.sent()).length;
  await page.click(EDITOR);
  await type(page, COLD);
  await caughtUp(attuned, page);
  const before = await htmlOf(page);
  const { old, wording } = await take(at);
  await page.click('[data-desk="send"]');
  await comesTrue(async () => (await at.sent()).length > sent);
  const mail = (await at.sent()).at(-1);
  const [html, text] = [before, COLD].map((one) => one.replace(old, wording));
  return [
    ...(mail?.html === html ? [] : [`sent with a nudge taken: the markup is ${json(mail?.html)}, not ${json(html)}`]),
    ...(mail?.text === text ? [] : [`sent with a nudge taken: the text is ${json(mail?.text)}, not ${json(text)}`]),
  ];
}

/** A printed page is the host's own, in its own width. */
async function print({ attuned, page }: Beside): Promise<string[]> {
  const standing = () =>
    page.evaluate(() => {
      const panel = document.querySelector<HTMLElement>('html > attune-sidebar');
      return `${document.documentElement.style.marginRight} ${panel ? getComputedStyle(panel).display : 'gone'}`;
    });
  const before = await standing();
  const printed = page.evaluate(
    () =>
      new Promise<string>((done) => {
        addEventListener('beforeprint', () => {
          const panel = document.querySelector<HTMLElement>('html > attune-sidebar');
          done(`${document.documentElement.style.marginRight} ${panel ? getComputedStyle(panel).display : 'gone'}`);
        });
      }),
  );
  await page.pdf();
  const during = await printed;
  const isBack = await comesTrue(async () => (await standing()) === before);
  return [
    ...(during === ' none' ? [] : [`when the page is printed: it stands with ${json(during)}`]),
    ...(isBack ? [] : [`after printing: ${json(await standing())}, before ${json(before)}`]),
  ].map((line) => `${line} in ${attuned.kind}`);
}

/** Takes the first nudge that has other words for some in the draft. */
async function take({ attuned, page }: Beside): Promise<{ readonly old: string; readonly wording: string }> {
  const frame = await attuned.sidebar(page);
  await waitForSidebar(frame, 'a nudge', (seen) => seen.nudges.some(({ old }) => old !== ''));
  const { nudges } = await readSidebar(frame);
  const place = nudges.findIndex(({ old }) => old !== '');
  await attuned.clickInSidebar(page, `[data-nudge-place="${place + 1}"]`);
  await waitForSidebar(frame, 'the change', (seen) => /undo/i.test(seen.change));
  return nudges[place] ?? { old: '', wording: '' };
}

async function hover({ attuned, page }: Beside, selector: string): Promise<void> {
  const frame = await attuned.sidebar(page);
  const element = await frame.waitForSelector(selector);
  const [panel, box] = await Promise.all([
    page.$eval('html > attune-sidebar', (host) => host.getBoundingClientRect().toJSON() as DOMRect),
    element?.evaluate((target) => {
      // In the middle: at the edge the sidebar's header would lie over it.
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      return target.getBoundingClientRect().toJSON() as DOMRect;
    }),
  ]);
  if (box) await page.mouse.move(panel.x + box.x + box.width / 2, panel.y + box.y + Math.min(12, box.height / 2));
}

function htmlOf(page: Page): Promise<string> {
  return page.$eval(EDITOR, (editor) => editor.innerHTML);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
