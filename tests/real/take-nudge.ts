import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Attuned } from '../../scripts/browser/launch.ts';

/** A reply that commands; the words Attune has another wording for stand in it once. */
export const COLD_WORDS = 'Calm down';
/** The whole of it, on one line. */
export const COLD = `You failed to send the form. ${COLD_WORDS}, your parcel will come.`;

/** What a reply is written in, on a real page: a plain field, or a rich editor in a frame of its own. */
export interface Editor {
  /** Its whole content: the value of the field, or the HTML of the rich editor's body. */
  content(): Promise<string>;
  /** Puts the caret at the very start, as it stands when a reply is begun. */
  focusStart(): Promise<void>;
  focus(): Promise<void>;
}

/** The editor of a page whose field has this selector. */
export function plainEditor(page: Page, selector: string): Editor {
  return {
    content: () => page.$eval(selector, (field) => (field as HTMLTextAreaElement).value),
    focus: () => page.focus(selector),
    focusStart: () =>
      page.$eval(selector, (field) => {
        (field as HTMLTextAreaElement).focus();
        (field as HTMLTextAreaElement).setSelectionRange(0, 0);
      }),
  };
}

/** The editor whose body is that of the frame with this selector, once it can be written in. */
export async function framedEditor(page: Page, selector: string): Promise<Editor> {
  const frame = await (await page.waitForSelector(selector))?.contentFrame();
  if (!frame) throw new Error('The editor has no frame.');
  await frame.waitForSelector('body[contenteditable="true"] > *');
  const focus = async (toStart: boolean): Promise<void> => {
    await page.focus(selector);
    await frame.$eval(
      'body',
      (body, isStart) => {
        body.focus();
        if (isStart) body.ownerDocument.getSelection()?.collapse(body.firstElementChild, 0);
      },
      toStart,
    );
  };
  return {
    content: () => frame.$eval('body', (body) => body.innerHTML),
    focus: () => focus(false),
    focusStart: () => focus(true),
  };
}

/** Takes the sidebar's nudge about those words with a real click, and tells its wording and what the editor holds then. */
export async function takeNudge(
  attuned: Attuned,
  page: Page,
  editor: Editor,
  words: string,
): Promise<{ wording: string; after: string }> {
  const sidebar = await attuned.sidebar(page);
  const before = await editor.content();
  const offered = await lastAnswer(
    () => sidebar.evaluate(offerFor, words),
    (found) => found !== undefined,
  );
  if (!offered) {
    const shown = await sidebar.evaluate(() => document.body.innerText);
    throw new Error(`No nudge was offered for "${words}". The draft:\n${before}\nThe sidebar:\n${shown}`);
  }
  await attuned.clickInSidebar(page, `[data-nudge-place="${offered.place}"]`);
  const after = await lastAnswer(
    () => editor.content(),
    (now) => now !== before,
  );
  return { wording: offered.wording, after };
}

/** Runs in the sidebar: the wording offered for the words, and which of the nudges it is. */
function offerFor(words: string): { place: string; wording: string } | undefined {
  for (const button of document.querySelectorAll<HTMLElement>('[data-nudge-place]')) {
    const card = button.closest('.nudge-card');
    const fresh = card?.querySelector('.nudge-card-new');
    if (card?.querySelector('.nudge-card-old s')?.textContent !== words) continue;
    const said = fresh?.querySelector('.unseen')?.textContent ?? '';
    return { place: button.dataset['nudgePlace'] ?? '', wording: (fresh?.textContent ?? '').slice(said.length) };
  }
  return undefined;
}

/** Presses Ctrl+Z in the editor, as the agent would. */
export async function undo(page: Page, editor: Editor): Promise<void> {
  await editor.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

/** What the editor holds, once that is what is wanted or ten seconds have gone by. */
export function heldBy(editor: Editor, wanted: string): Promise<string> {
  return lastAnswer(
    () => editor.content(),
    (now) => now === wanted,
  );
}

/** The text with one stretch replaced; fails where the stretch is not there exactly once. */
export function replaceOnce(text: string, words: string, wording: string): string {
  expect(text.split(words)).toHaveLength(2);
  return text.replace(words, () => wording);
}

/** Asks until the answer is right, at most ten seconds; returns the last answer. */
export async function lastAnswer<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  let answer = await ask();
  while (!isRight(answer) && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 50));
    answer = await ask();
  }
  return answer;
}
