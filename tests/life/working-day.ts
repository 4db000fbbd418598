import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, JSHandle, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { serveDemoDesk } from '../../scripts/demo-desk/server.ts';
import { chromiumMemory } from './chromium-memory.ts';
import { firefoxMemory } from './firefox-memory.ts';
import { lapsedBuild, lapsedClock, type World } from './lapsed-build.ts';
import type { Memory } from './memory.ts';
import { type Stored, stored } from './stored.ts';

/** What is held and kept at one moment of the day. */
export interface Checkpoint extends Memory {
  readonly conversations: number;
  readonly keystrokes: number;
  /** Of the simulated day. */
  readonly hours: number;
  readonly stored: Stored;
}

/** A day to live through. */
export interface Day {
  readonly kind: BrowserKind;
  /** A multiple of `20 × checkpoints`: at every twentieth conversation the desk shows the same matter. */
  readonly conversations: number;
  readonly checkpoints: number;
  /** Simulated, at the least. */
  readonly hours: number;
  readonly planted?: Partial<Record<World, string>>;
}

/** How many times as fast the clocks run: eight hours in twelve minutes, about what 2,000 conversations take a browser anyway. */
const SPEED = 40;
const HOUR_MS = 3_600_000;

/**
 * Drafts: nine short ones, then one long enough for nudges; ten keys each on average. Each ends on a word of one letter,
 * so that only the whole of it has as many words.
 */
const SHORT = { keys: 'Yes I', words: 2 };
const COLD = { keys: 'You failed to say so. Unfortunately we can not help. I a', words: 12 };
const COLD_EVERY = 10;
/**
 * No motion: animations know nothing of a lapsed clock, so cards go while they still come in, and Firefox keeps what goes
 * in the middle of an animation (some 3 kB a conversation; at an agent's own pace nothing is left).
 */
const STILL = { 'ui.prefersReducedMotion': 1 };
/** Longest wait for the sidebar, in ms. */
const PATIENCE_MS = 60_000;

/** Lives through a day at the desk in one tab; gives what was held at each checkpoint, evenly spread over the day. */
export async function workingDay(day: Day): Promise<readonly Checkpoint[]> {
  const { kind, conversations } = day;
  const build = lapsedBuild(kind, SPEED, day.planted);
  const script = lapsedClock(SPEED) + readFileSync(join(import.meta.dirname, 'page/life-desk.js'), 'utf8');
  const desk = await serveDemoDesk({ script });
  const attuned = await launch({ kind, headless: true, extensionDir: build.dir, prefs: STILL });
  try {
    await attuned.allow('http://127.0.0.1/*');
    await attuned.inOwnPage(openAllDay);
    const page = await attuned.newPage(desk.url);
    const frame = await attuned.sidebar(page);
    const remember =
      kind === 'firefox' ? await firefoxMemory(attuned, page, frame) : await chromiumMemory(attuned, desk.url);
    const from = await letTimeLapse(attuned, page);
    const atDesk = await page.evaluateHandle(() => (globalThis as unknown as { desk: LifeDesk }).desk);
    const reached: Checkpoint[] = [];
    let keystrokes = 0;
    for (let n = 1; n <= conversations; n += 1) {
      const draft = n % COLD_EVERY === 0 ? COLD : SHORT;
      await open(atDesk, frame, n);
      if (n % (conversations / day.checkpoints) === 0) {
        if (n === conversations) await sleep(Math.max(0, (day.hours * HOUR_MS) / SPEED - (Date.now() - from)));
        const hours = ((Date.now() - from) * SPEED) / HOUR_MS;
        const memory = await remember();
        reached.push({ conversations: n, keystrokes, hours, ...memory, stored: await stored(attuned) });
        await page.bringToFront();
      }
      await answer(atDesk, frame, n, draft);
      keystrokes += draft.keys.length;
    }
    return reached;
  } finally {
    await attuned.close();
    await desk.close();
    build.remove();
  }
}

/** The desk is open day and night: when the test runs must not matter. */
async function openAllDay(api: Parameters<Parameters<Attuned['inOwnPage']>[0]>[0]): Promise<void> {
  const open = [{ from: '00:00', to: '24:00' }];
  const days = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open };
  await api.storage.local.set({ settings: { days } });
}

/** Every clock begins to run fast at the same moment. Gives it: real epoch ms. */
async function letTimeLapse(attuned: Attuned, page: Page): Promise<number> {
  const from = Date.now();
  await attuned.inOwnPage((api, lapseFrom) => api.storage.local.set({ lapseFrom }), from);
  // A text: Firefox lets no other detail of an event from one world of a tab into another.
  await page.evaluate((at) => void dispatchEvent(new CustomEvent('lapse-from', { detail: `${at}` })), from);
  await page.bringToFront();
  return from;
}

/** What the page at `page/life-desk.js` offers. */
interface LifeDesk {
  openConversation(n: number): string;
  type(keys: string): Promise<void>;
  send(): void;
}

/** Opens a conversation and waits until the sidebar has read it. */
async function open(desk: JSHandle<LifeDesk>, frame: Frame, n: number): Promise<void> {
  const name = await desk.evaluate((at, which) => at.openConversation(which), n);
  await untilShown(frame, '[data-part="customer"]', name);
}

/** Writes the draft, takes a nudge where there is one, and sends it. */
async function answer(desk: JSHandle<LifeDesk>, frame: Frame, n: number, draft: typeof SHORT): Promise<void> {
  await desk.evaluate((at, keys) => at.type(keys), draft.keys);
  await untilShown(frame, '[data-part="draft"]', `${draft.words} words`);
  if (draft === COLD) await takeNudge(frame);
  // One in five is left: a colleague will answer it.
  if (n % 5 > 0) await desk.evaluate((at) => at.send());
}

/** Waits inside the sidebar until a part of it is there and says so, by its label or its text. */
async function untilShown(frame: Frame, selector: string, words: string): Promise<void> {
  const isShown = frame.evaluate(
    (part, said) => {
      const says = () => {
        const found = document.querySelector(part);
        return found !== null && `${found.getAttribute('aria-label')} ${found.textContent}`.includes(said);
      };
      if (says()) return;
      return new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!says()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    },
    selector,
    words,
  );
  let patience: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    patience = setTimeout(resolve, PATIENCE_MS, 'late');
  });
  const first = await Promise.race([isShown, late]).finally(() => clearTimeout(patience));
  if (first !== 'late') return;
  const shown = await frame.evaluate(() => document.body.innerText);
  throw new Error(`The sidebar does not show “${words}” in ${selector}. It shows:\n${shown}`);
}

async function takeNudge(frame: Frame): Promise<void> {
  await untilShown(frame, '[data-nudge-place="1"]', '');
  await frame.evaluate(() => document.querySelector<HTMLElement>('[data-nudge-place="1"]')?.click());
  await untilShown(frame, '.change-line > p', '');
}
