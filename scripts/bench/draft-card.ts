import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import type { BenchDesk } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { figureOf } from './figure-of.ts';
import { timeToCard } from './first-reading.ts';
import { insertText } from './insert-text.ts';
import type { BenchOptions } from './options.ts';
import { quantile } from './quantile.ts';
import { textOf } from './texts.ts';
import { doneAt, forgetShown, shownAt, watchPage, watchSidebar } from './watch-cards.ts';

/** The draft is read when it has not changed for so long; the budgets count from then on. */
const DRAFT_REST_MS = 120;
/** A draft that was read just now is not read again at once; the agent pauses, as one who thinks of a word does. */
const PAUSE_MS = 500;
const MOST_MS: Readonly<Record<number, number>> = { 400: 50, 4000: 100 };

/** How long after a pause in typing the card shows the draft as it is now. */
export async function draftCard(options: BenchOptions): Promise<Findings> {
  const { isQuick, say } = options;
  const found = new Map<number, { p50: number[]; p95: number[] }>();
  for (let run = 0; run < (isQuick ? 1 : 5); run++) {
    const desk = await options.openDesk();
    try {
      for (const words of [400, 4_000]) {
        say(`draft of ${words} words, run ${run + 1}`);
        const times = await editDraft(desk, words, isQuick ? 8 : 40);
        const of = found.get(words) ?? { p50: [], p95: [] };
        of.p50.push(quantile(times, 0.5));
        of.p95.push(quantile(times, 0.95));
        found.set(words, of);
      }
    } finally {
      await desk.close();
    }
  }
  return {
    figures: [...found].flatMap(([words, { p50, p95 }]) => [
      figureOf(`draft-card.${words}.p50`, `change to card, ${words}-word draft, p50`, 'ms', p50),
      figureOf(`draft-card.${words}.p95`, `change to card, ${words}-word draft, p95`, 'ms', p95, MOST_MS[words]),
    ]),
    notes: [
      'From the input event as the page hears it, less the 120 ms of quiet, to the change of the sidebar’s DOM that counts',
      'the new word; a word put into the middle of the draft each time, after half a second’s pause. Timers’ own lateness and the channel count in.',
    ],
  };
}

async function editDraft(desk: BenchDesk, words: number, edits: number): Promise<number[]> {
  const { page, frame } = await desk.openWithSidebar();
  await watchPage(page);
  await watchSidebar(frame);
  await timeToCard(page, frame, 'late-pendant');
  const paragraphs = textOf('agent', words).split('\n\n');
  await page.click('[data-desk="editor"]');
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await insertText(page, paragraph);
  }
  await counted(frame, words);
  await caretToMiddle(page);
  const times: number[] = [];
  for (let edit = 1; edit <= edits; edit++) {
    await forgetShown(frame);
    await sleep(PAUSE_MS);
    await insertText(page, ' fine');
    const at = await counted(frame, words + edit);
    times.push(at - (await doneAt(page, 'input')) - DRAFT_REST_MS);
  }
  await page.close();
  return times;
}

/** When the card counted so many words. */
function counted(frame: Frame, words: number): Promise<number> {
  return shownAt(frame, `${words} words`);
}

async function caretToMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lines = document.querySelectorAll('[data-desk="editor"] > *');
    const line = lines[Math.floor(lines.length / 2)] ?? document.querySelector('[data-desk="editor"]');
    const text = line && document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) return;
    const at = (text.textContent ?? '').indexOf(' ', (text.textContent ?? '').length / 2);
    document.getSelection()?.collapse(text, at);
  });
}
