import { type BenchDesk, benchDesk } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { figureOf } from './figure-of.ts';
import type { BenchOptions } from './options.ts';
import { undebugged } from './undebugged.ts';

const MOST_MS = 150;

/** What the page notes of our frame: when it was put in, and when it first did what the sidebar asked through its port. */
interface Noted {
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
    // One of its own even in a quick run: afterwards no page can be driven in it.
    const desk = await benchDesk(options.browser);
    try {
      const load = options.browser === 'firefox' ? loadDebugged : await loadUndebugged(desk);
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
      'its document (a performance mark of its own) and the page doing what it asked through its port (the room it takes:',
      'its style). Clocks of page and frame: performance.timeOrigin + performance.now().',
      'In Chromium no debugger is attached to the frame or the background while they start (until now Puppeteer’s was, which',
      'stops each new frame until it is told to go on); it attaches afterwards, to read the mark. In Firefox it is attached.',
    ],
  };
}

interface Times {
  readonly interactive: number;
  readonly port: number;
  readonly drawn: number;
}

async function loadUndebugged({ attuned, urls }: BenchDesk): Promise<() => Promise<Times>> {
  const open = await undebugged(attuned.browser);
  return async () => {
    const tab = await open(urls.with, noteFrame);
    const noted = await tab.read(readNoted);
    const drawnAt = await tab.readSidebar(readDrawn);
    await tab.close();
    return timesOf(noted, drawnAt);
  };
}

async function loadDebugged(desk: BenchDesk): Promise<Times> {
  const page = await desk.open('', { watch: noteFrame });
  const frame = await desk.attuned.sidebar(page);
  const drawnAt = await (await frame.waitForFunction(readDrawn)).jsonValue();
  const noted = await (await page.waitForFunction(readNoted)).jsonValue();
  await page.close();
  return timesOf(noted as Required<Noted>, drawnAt as number);
}

function timesOf({ insertedAt, answeredAt }: Required<Noted>, drawnAt: number): Times {
  return {
    port: answeredAt - insertedAt,
    drawn: drawnAt - insertedAt,
    interactive: Math.max(answeredAt, drawnAt) - insertedAt,
  };
}

function noteFrame(): void {
  if (window !== top) return;
  const note: Noted = {};
  Object.assign(window, { attuneNoted: note });
  const now = () => performance.timeOrigin + performance.now();
  const observer = new MutationObserver(() => {
    const host = document.querySelector<HTMLElement>('html > attune-sidebar');
    if (!host) return;
    note.insertedAt ??= now();
    if (host.style.width === '0px') return;
    note.answeredAt ??= now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
}

function readNoted(): Required<Noted> | undefined {
  const note = (window as never as { attuneNoted?: Noted }).attuneNoted;
  return note?.answeredAt === undefined ? undefined : (note as Required<Noted>);
}

/** When the interface stood in the frame's document, by the frame's own mark. */
function readDrawn(): number | undefined {
  const [mark] = performance.getEntriesByName('drawn');
  return mark && performance.timeOrigin + mark.startTime;
}
