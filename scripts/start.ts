import { parseArgs } from 'node:util';
import { findOrFetchBrowser } from './browser/fetch.ts';
import type { BrowserKind } from './browser/find.ts';
import { type Attuned, launch } from './browser/launch.ts';
import { buildFor } from './build-for.ts';
import { type DemoDesk, serveDemoDesk } from './demo-desk/server.ts';
import { DEMO_TARGET_MINUTES, doMainJob } from './main-job/main-job.ts';
import { tableOf } from './main-job/table.ts';

const USAGE = `npm start                         builds Attune, opens a browser with it on the demo desk
npm start -- --headless           does the main job by itself, prints what it saw, saves screenshots
npm start -- --browser firefox    in Firefox (default: chromium)
npm start -- --url https://…      on another page`;

const SCREENSHOTS = '.output/screenshots';
/** Age of the youngest waiting conversation of the desk, and how long the demonstration lets you wait for it, in ms. */
const YOUNGEST_MS = 6 * 60_000;
const SUSPENSE_MS = 35_000;

const say = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean' },
      browser: { type: 'string' },
      url: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const kind = (values.browser ?? 'chromium') as BrowserKind;
  if (values.help || !['chromium', 'firefox'].includes(kind) || (values.url && !URL.canParse(values.url))) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const headless = values.headless ?? !hasDisplay();
  if (headless && !values.headless) say('There is no display here: doing the main job without a window.');
  if (!buildFor(kind, say)) return 1;
  const found = await findOrFetchBrowser(kind, say);
  say(`Browser: ${found.name}`);
  // Dates of the desk count back from here: its youngest customer is about to wait past the time allowed.
  const due = DEMO_TARGET_MINUTES * 60_000;
  const desk = await serveDemoDesk({ now: Date.now() - (headless ? due - YOUNGEST_MS - SUSPENSE_MS : 0) });
  say(`Demo desk: ${desk.url}`);
  const attuned = await launch({ kind, headless, say });
  try {
    const url = values.url ?? desk.url;
    await attuned.allow(`${new URL(url).protocol}//${new URL(url).hostname}/*`);
    return headless ? await alone(attuned, desk, values.url) : await together(attuned, url);
  } finally {
    await attuned.close().catch(() => {});
    await desk.close();
  }
}

/** Without a person: the main job, or a look at another page. */
async function alone(attuned: Attuned, desk: DemoDesk, url: string | undefined): Promise<number> {
  if (url !== undefined) {
    const page = await attuned.newPage(url);
    const frame = await attuned.sidebar(page);
    await frame.waitForFunction(() => document.body.innerText.trim() !== '');
    await page.screenshot({ path: `${SCREENSHOTS}/page.png` });
    say(`The sidebar came up on ${url}; see ${SCREENSHOTS}/page.png`);
    return 0;
  }
  await allowAllHours(attuned);
  const report = await doMainJob(attuned, desk.url, SCREENSHOTS, say);
  say(tableOf(report));
  return 0;
}

/** With a person: the browser stays open until it is closed. */
async function together(attuned: Attuned, url: string): Promise<number> {
  const [blank] = await attuned.browser.pages();
  await attuned.newPage(url);
  await blank?.close();
  say('Attune is at the right edge of the page. Close the browser, or press Ctrl+C here, to end.');
  await new Promise<void>((done) => attuned.browser.once('disconnected', () => done()));
  return 0;
}

/** The demonstration may run at night or on a Sunday: every hour counts as working time in it. */
async function allowAllHours(attuned: Attuned): Promise<void> {
  const day = [{ from: '00:00', to: '24:00' }];
  const days = { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day };
  await attuned.inOwnPage((api, settings) => api.storage.local.set({ settings }), {
    days,
    responseTargetMinutes: DEMO_TARGET_MINUTES,
  });
}

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  return 1;
});
