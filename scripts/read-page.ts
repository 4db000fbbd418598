import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { findOrFetchBrowser } from './browser/fetch.ts';
import { bundleAdapters } from './read-page/bundle-adapters.ts';

const USAGE = `npm run -s read-page -- FILE.html --url URL [--now EPOCH_MS]

Opens the saved page in Chromium as if it came from URL, reads it with the matching adapter and prints what was read
as JSON: the Conversation (or the trouble). A frame saved as FILE.frame1.html is given to the page's first own frame.`;

/** Answers the page's address with the file, its own frames with the saved frame, and everything else with nothing. */
function answerFrom(file: string, url: string): (request: HTTPRequest) => void {
  const frame = frameFileOf(file);
  const html = (path: string) => ({ contentType: 'text/html; charset=utf-8', body: readFileSync(path) });
  return (request) => {
    const isDocument = request.resourceType() === 'document';
    if (isDocument && request.frame()?.parentFrame() === null && request.url() === url)
      void request.respond(html(file));
    else if (isDocument && new URL(request.url()).origin === new URL(url).origin && existsSync(frame))
      void request.respond(html(frame));
    else void request.abort();
  };
}

/** Where the page's frame is saved. */
function frameFileOf(file: string): string {
  return file.replace(/(\.frame0)?\.html?$/, '.frame1.html');
}

/** An editor's frame has no address to be asked for: its page writes it. Here the saved frame is written instead. */
async function fillBlankFrame(page: Page, file: string): Promise<void> {
  const blank = page.frames().find((frame) => frame.parentFrame() !== null && frame.url() === 'about:blank');
  const saved = frameFileOf(file);
  if (blank && existsSync(saved))
    await blank.setContent(readFileSync(saved, 'utf8'), { waitUntil: 'domcontentloaded' });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' }, now: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const file = positionals[0];
  if (values.help || !file || !values.url || !URL.canParse(values.url)) {
    console.error(values.help ? USAGE : `A file and --url with a whole address are needed.\n\n${USAGE}`);
    return values.help ? 0 : 2;
  }
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 2;
  }
  const url = new URL(values.url).href;
  const script = await bundleAdapters();
  const { path } = await findOrFetchBrowser('chromium', (line) => console.error(line));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: path, headless: true, args });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', answerFrom(file, url.split('#')[0] ?? url));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await fillBlankFrame(page, file);
    await page.evaluate(script);
    const read = (await page.evaluate(
      (now) => (globalThis as never as { attuneReadHere(now: number): unknown }).attuneReadHere(now),
      Number(values.now ?? Date.now()),
    )) as { trouble?: unknown };
    console.log(JSON.stringify(read, null, 2));
    return read.trouble === undefined ? 0 : 1;
  } finally {
    await browser.close();
  }
}

process.exitCode = await main();
