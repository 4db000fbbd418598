import type { Page } from 'puppeteer-core';
import { settingsFrom } from '../../../lib/settings/settings.ts';
import type { Attuned } from '../../../scripts/browser/launch.ts';
import { type SentReply, serveDemoDesk } from '../../../scripts/demo-desk/server.ts';
import { caughtUp } from './caught-up.ts';
import { differences, firstDifference } from './compare.ts';
import { DEEDS } from './desk-script.ts';
import { type HostState, lookAtHost, record, recorded, takeEvents } from './recorder.ts';

/** What there was after one deed of the script, and what happened during it. */
interface Step {
  readonly state: HostState;
  readonly events: readonly string[];
  readonly sent: readonly string[];
  /** What the browser's console shows of this tab. */
  readonly console: readonly string[];
}

/** The desk in a tab, and what can be asked of it. */
export interface Beside {
  readonly attuned: Attuned;
  readonly page: Page;
  sent(): Promise<readonly SentReply[]>;
  look(): Promise<HostState>;
  /** The events since it was last asked. */
  events(): Promise<readonly string[]>;
}

/** What is done in the sidebar meanwhile; gives what the page should not have noticed. */
interface Asides {
  after(at: Beside, deed: string): Promise<readonly string[]>;
  /** At the end, what has no counterpart in the run without Attune. */
  atLast(at: Beside): Promise<readonly string[]>;
}

/** Where the desk's clock stands. */
const NOW = Date.UTC(2026, 10, 23, 10);
/** The page makes room for the sidebar in the run without it too, so that all of it stands in the same place. */
const ROOM = `${settingsFrom(undefined).width}px`;

/** The script without Attune in the page: a step for each deed. */
export async function runBare(attuned: Attuned): Promise<readonly Step[]> {
  return onDesk(attuned, async (at, step) => {
    await at.page.evaluate((room) => {
      document.documentElement.style.setProperty('margin-right', room, 'important');
    }, ROOM);
    const steps = [await step()];
    for (const deed of DEEDS) {
      await deed.do(at.page, attuned.kind);
      steps.push(await step());
    }
    return steps;
  });
}

/** The same with Attune at work, up to the first deed after which something differs: what does, in words. */
export async function runAttuned(attuned: Attuned, bare: readonly Step[], asides: Asides): Promise<readonly string[]> {
  return onDesk(attuned, async (at, step) => {
    await attuned.sidebar(at.page);
    await at.page.waitForFunction((room) => document.documentElement.style.marginRight === room, {}, ROOM);
    const begin = { name: 'opens the desk', do: async () => {} };
    for (const [index, deed] of [begin, ...DEEDS].entries()) {
      await deed.do(at.page, attuned.kind);
      await caughtUp(attuned, at.page);
      const [plain, own] = [bare[index], await step()];
      const findings = plain ? compare(plain, own) : ['there is nothing to compare with'];
      if (findings.length > 0) return findings.map((line) => `when the agent ${deed.name}: ${line}`);
      const noticed = await asides.after(at, deed.name);
      if (noticed.length > 0) return noticed;
      // What is done aside is not part of the script.
      await at.events();
    }
    return asides.atLast(at);
  });
}

function compare(bare: Step, own: Step): string[] {
  const lists = { events: 'events', sent: 'sent mail', console: 'console' } as const;
  const others = (['events', 'sent', 'console'] as const).flatMap((list) => {
    const difference = firstDifference(bare[list], own[list]);
    return difference === undefined ? [] : [`${lists[list]}: ${difference}`];
  });
  return [...differences(bare.state, own.state), ...others];
}

/** Opens the desk in a tab that is written down from its first moment on; `step` gives what there is. */
async function onDesk<T>(attuned: Attuned, work: (at: Beside, step: () => Promise<Step>) => Promise<T>): Promise<T> {
  const desk = await serveDemoDesk({ now: NOW });
  const page = await attuned.browser.newPage();
  const console: string[] = [];
  page.on('console', (message) => console.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => console.push(String(error)));
  const [kept, now] = recorded(NOW);
  const at: Beside = {
    attuned,
    page,
    sent: async () => (await (await fetch(`${desk.url}sent`)).json()) as SentReply[],
    look: () => page.evaluate(lookAtHost),
    events: async () => {
      // A browser tells of a selection when it next draws: what was done before the question must not be heard after it.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return page.evaluate(takeEvents, kept);
    },
  };
  try {
    await page.evaluateOnNewDocument(record, kept, now);
    await page.goto(`${desk.url}?theme=light`);
    await page.waitForSelector('[data-row-id]');
    return await work(at, async () => ({
      state: await at.look(),
      events: await at.events(),
      sent: (await at.sent()).map((mail) => JSON.stringify(mail)),
      console: [...console],
    }));
  } finally {
    await page.close();
    await desk.close();
  }
}
