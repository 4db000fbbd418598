import type { Frame, Page } from 'puppeteer-core';
import type { Attuned } from '../../scripts/browser/launch.ts';
import type { Held, Memory } from './memory.ts';

/** One line of `about:memory`: path and amount. */
type Line = readonly [path: string, amount: number];

/** Puppeteer's way to Firefox; it has no name for the browser's own scope. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** What `about:memory` says of our windows after "minimize memory usage". */
export async function firefoxMemory(attuned: Attuned, page: Page, frame: Frame): Promise<() => Promise<Memory>> {
  const connection = (attuned.browser as unknown as { connection: Connection }).connection;
  const scope = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const context = scope.contexts[0]?.context;
  const lines = async (): Promise<readonly Line[]> => {
    const call = { functionDeclaration: REPORT, awaitPromise: true, target: { context } };
    const answer = (await connection.send('script.callFunction', call)).result as { result: { value: string } };
    return JSON.parse(answer.result.value) as Line[];
  };
  // In its paths Firefox turns slashes round.
  const windowOf = (address: string) => address.replaceAll('/', '\\');
  const desk = windowOf(new URL(page.url()).origin);
  const sidebar = `window(${windowOf(attuned.urlOf('sidebar.html'))}`;
  const background = windowOf(attuned.urlOf('_generated_background_page.html'));
  const shown = () => document.getElementsByTagName('*').length;
  return async () => {
    const all = await lines();
    const held = (isOf: (path: string) => boolean, isListenedIn = isOf): Held => ({
      bytes: sum(all, (path) => path.startsWith('explicit/window-objects/') && isOf(path)),
      listeners: sum(all, (path) => path.endsWith('/dom/event-listeners') && isListenedIn(path)),
    });
    return {
      tab: held(
        (path) => path.includes(`top(${desk}`),
        (path) => path.includes(`/window(${desk}`),
      ),
      frame: held((path) => path.includes(`/${sidebar}`)),
      background: held((path) => path.includes(`top(${background}`)),
      // Whoever holds a window, shown or left behind, has at least one target of events in it.
      documents: all.filter(
        ([path]) =>
          path.endsWith('/dom/event-targets') && [`/window(${desk}`, `/${sidebar}`].some((one) => path.includes(one)),
      ).length,
      nodes: (await page.evaluate(shown)) + (await frame.evaluate(shown)),
    };
  };
}

function sum(lines: readonly Line[], isCounted: (path: string) => boolean): number {
  return lines.reduce((total, [path, amount]) => (isCounted(path) ? total + amount : total), 0);
}

/** Runs in the browser's own scope. */
const REPORT = `async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  // Our windows live in processes of their own, which hear of it only so, as from the button of about:memory; nobody
  // says when they are done, and what is let go of first sets others free.
  for (let round = 0; round < 3; round += 1) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((done) => manager.minimizeMemoryUsage(done));
  }
  const lines = [];
  const keep = (process, path, kind, units, amount) => {
    if (/^(explicit|event-counts)\\/window-objects\\//.test(path)) lines.push([path, amount]);
  };
  await new Promise((done) => manager.getReports(keep, null, done, null, false));
  return JSON.stringify(lines);
}`;
