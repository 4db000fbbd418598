import type { Frame, Page } from 'puppeteer-core';
import type { BenchDesk } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { figureOf } from './figure-of.ts';
import type { BenchOptions } from './options.ts';

const MOST_MS = 150;

/**
 * What the page notes of our frame: when it was put in, and when it first did what the sidebar asked through its port;
 * and what the frame notes of itself: when its interface stood in its document.
 */
interface Noted {
  drawnAt?: number;
  insertedAt?: number;
  answeredAt?: number;
}

/** How soon the sidebar can be used. */
export async function interactive(options: BenchOptions): Promise<Findings> {
  const { isQuick, say } = options;
  const cold: Times[] = [];
  const warm: Times[] = [];
  for (let start = 0; start < (isQuick ? 1 : 5); start++) {
    say(`sidebar's start, browser ${start + 1}`);
    const desk = await options.openDesk();
    try {
      cold.push(await load(desk));
      for (let again = 0; again < (isQuick ? 3 : 6); again++) warm.push(await load(desk));
    } finally {
      await desk.close();
    }
  }
  const figures = (times: readonly Times[], id: string, when: string) => [
    figureOf(
      `interactive.${id}`,
      `sidebar interactive, ${when}`,
      'ms',
      times.map(({ interactive: at }) => at),
      MOST_MS,
    ),
    figureOf(
      `interactive.${id}.port`,
      `— its port open, ${when}`,
      'ms',
      times.map(({ port }) => port),
    ),
    figureOf(
      `interactive.${id}.drawn`,
      `— its interface drawn, ${when}`,
      'ms',
      times.map(({ drawn }) => drawn),
    ),
  ];
  return {
    figures: [...figures(cold, 'cold', 'first tab after the browser started'), ...figures(warm, 'warm', 'later tabs')],
    notes: [
      'Interactive: from our frame’s insertion (a MutationObserver in the page) to the later of its interface standing in',
      'its document (one in the frame; Firefox: its first paint) and the page doing what it asked through its port (the',
      'room it takes: its style).',
      'Clocks of page and frame: performance.timeOrigin + performance.now(). The debugger’s attaching to the frame counts in.',
    ],
  };
}

interface Times {
  readonly interactive: number;
  readonly port: number;
  readonly drawn: number;
}

async function load(desk: BenchDesk): Promise<Times> {
  const page = await desk.open('', { watch: noteFrame });
  const frame = await desk.attuned.sidebar(page);
  const drawnAt = await drawn(frame);
  const { insertedAt, answeredAt } = await noted(page);
  await page.close();
  return {
    port: answeredAt - insertedAt,
    drawn: drawnAt - insertedAt,
    interactive: Math.max(answeredAt, drawnAt) - insertedAt,
  };
}

function noteFrame(): void {
  const note: Noted = {};
  Object.assign(window, { attuneNoted: note });
  const now = () => performance.timeOrigin + performance.now();
  const observer = new MutationObserver(() => {
    if (window !== top) {
      if (!document.querySelector('#root > *')) return;
      note.drawnAt = now();
      observer.disconnect();
      return;
    }
    const host = document.querySelector<HTMLElement>('html > attune-sidebar');
    if (!host) return;
    note.insertedAt ??= now();
    if (host.style.width === '0px') return;
    note.answeredAt ??= now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
}

async function noted(page: Page): Promise<Required<Noted>> {
  const noted = await page.waitForFunction(() => {
    const note = (window as never as { attuneNoted?: Noted }).attuneNoted;
    return note?.answeredAt === undefined ? undefined : (note as Required<Noted>);
  });
  return (await noted.jsonValue()) as Required<Noted>;
}

/** When the interface stood in the frame's document; its first paint in Firefox, which lets no one watch it from the start. */
async function drawn(frame: Frame): Promise<number> {
  const found = await frame.waitForFunction(() => {
    const { drawnAt } = (window as never as { attuneNoted?: Noted }).attuneNoted ?? {};
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return drawnAt ?? (paint && performance.timeOrigin + paint.startTime);
  });
  return (await found.jsonValue()) as number;
}
