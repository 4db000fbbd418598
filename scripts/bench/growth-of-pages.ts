import type { Page } from 'puppeteer-core';
import type { DatedConversation } from '../demo-desk/conversations.ts';
import { AGENTS } from '../demo-desk/desk-conversation.ts';
import { bundleAdapters } from '../read-page/bundle-adapters.ts';
import type { BenchDesk } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { curveOf } from './figure-of.ts';
import { PAGE_REST_MS, timeToCard } from './first-reading.ts';
import type { BenchOptions } from './options.ts';
import { textOf } from './texts.ts';
import { watchPage, watchSidebar } from './watch-cards.ts';

const MINUTE = 60_000;

/** What grows: threads or lists, the sizes to measure (fewer of them in a quick run), and the mail for a size. */
interface Growing {
  readonly kind: 'thread' | 'list';
  readonly of: string;
  readonly sizes: readonly number[];
  readonly quickSizes: readonly number[];
  readonly mailOf: (size: number) => readonly DatedConversation[];
}
const THREADS: Growing = {
  kind: 'thread',
  of: 'messages',
  sizes: [1, 3, 10, 30, 100, 200, 500],
  quickSizes: [1, 30, 200],
  mailOf: threadOf,
};
const LISTS: Growing = {
  kind: 'list',
  of: 'rows',
  sizes: [10, 30, 100, 300, 1_000, 2_000],
  quickSizes: [10, 100, 300],
  mailOf: listOf,
};

/** How reading a page grows with its thread: the adapter alone, and all the way to the card. */
export const growthOfThreads = (options: BenchOptions): Promise<Findings> => growthOf(THREADS, options);

/** How reading a page grows with its list: the adapter alone, and all the way to the card. */
export const growthOfLists = (options: BenchOptions): Promise<Findings> => growthOf(LISTS, options);

async function growthOf({ kind, of, mailOf, ...growing }: Growing, options: BenchOptions): Promise<Findings> {
  const { isQuick, say } = options;
  const sizes = isQuick ? growing.quickSizes : growing.sizes;
  const adapters = options.browser === 'chromium' ? await bundleAdapters() : undefined;
  const read: number[][] = sizes.map(() => []);
  const card: number[][] = sizes.map(() => []);
  const desk = await options.openDesk();
  try {
    for (let run = 0; run < (isQuick ? 1 : 3); run++) {
      for (const [at, size] of sizes.entries()) {
        say(`${kind} of ${size}, run ${run + 1}`);
        const mail = mailOf(size);
        if (adapters) read[at]?.push(await timeToRead(desk, mail, adapters));
        card[at]?.push(await timeToShow(desk, mail));
      }
    }
  } finally {
    await desk.close();
  }
  const about = { of, unit: 'ms' } as const;
  const shown = curveOf(
    { ...about, id: `growth.${kind}.card`, says: `click to card less the rest, ${kind}` },
    sizes,
    card,
  );
  const all = adapters
    ? [curveOf({ ...about, id: `growth.${kind}.read`, says: `page read, ${kind}` }, sizes, read), shown]
    : [shown];
  return {
    curves: all.map(({ curve }) => curve),
    figures: all.flatMap(({ figures }) => figures),
    notes: [
      'Page read: the adapter in the page as `npm run read-page` runs it, the fastest of five reads. Card: in the extension.',
      'Messages of 60 words, no two alike. Of a thread the latest 500 messages are looked at.',
    ],
  };
}

/** The adapter alone on that page, in ms. */
async function timeToRead(desk: BenchDesk, mail: readonly DatedConversation[], adapters: string): Promise<number> {
  const page = await openOn(desk, mail, true);
  await page.evaluate(adapters);
  const time = await page.evaluate(() => {
    const { attuneReadHere } = globalThis as never as { attuneReadHere(now: number): unknown };
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      attuneReadHere(Date.now());
      return performance.now() - start;
    });
    return Math.min(...times);
  });
  await page.close();
  // The clock of a page is coarse: a tenth of a ms is the least it tells.
  return Math.max(time, 0.1);
}

/** From the click on the second conversation to its card, less the page's rest, in ms. */
async function timeToShow(desk: BenchDesk, mail: readonly DatedConversation[]): Promise<number> {
  const { page, frame } = await desk.openWithSidebar('', { mail });
  await watchPage(page);
  await watchSidebar(frame);
  await timeToCard(page, frame, 'second');
  const time = await timeToCard(page, frame, 'first');
  await page.close();
  return Math.max(time - PAGE_REST_MS, 0.1);
}

async function openOn(desk: BenchDesk, mail: readonly DatedConversation[], without: boolean): Promise<Page> {
  const page = await desk.open('#c/first', { mail, without });
  await page.waitForSelector('[data-desk="messages"] article');
  return page;
}

function conversation(id: string, at: number, messages: number): DatedConversation {
  const now = Date.now();
  const customer = { name: `Customer ${id}`, address: `${id}@example.org` };
  return {
    id,
    subject: `Order ${at}`,
    customer,
    messages: Array.from({ length: messages }, (_, number) => {
      const isCustomers = (messages - number) % 2 === 1;
      return {
        id: `${id}-${number}`,
        from: isCustomers ? 'customer' : 'agent',
        author: isCustomers ? customer : AGENTS.robin,
        cc: [],
        at: new Date(now - (at + messages - number) * MINUTE).toISOString(),
        text: textOf(isCustomers ? 'customer' : 'agent', 60, at * 1_000 + number + 1),
        internal: false,
      };
    }),
  };
}

function threadOf(messages: number): DatedConversation[] {
  return [conversation('first', 1, messages), conversation('second', 2, 1)];
}

function listOf(rows: number): DatedConversation[] {
  return Array.from({ length: rows }, (_, at) =>
    conversation(at === 0 ? 'first' : at === 1 ? 'second' : `row-${at}`, at + 1, 1),
  );
}
