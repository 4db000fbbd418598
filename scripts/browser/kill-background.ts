import type { Attuned } from './launch.ts';

/** Ends the background at once, as a browser does that needs the memory; the next event starts it anew. */
export async function killBackground(attuned: Attuned): Promise<void> {
  await (attuned.kind === 'firefox' ? stopEventPage(attuned) : stopWorker(attuned));
}

async function stopWorker(attuned: Attuned): Promise<void> {
  const page = await attuned.openOwnPage('options.html');
  const session = await page.createCDPSession();
  const running = new Map<string, string>();
  const stopped = Promise.withResolvers<void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
    if ([...running.values()].every((status) => status === 'stopped')) stopped.resolve();
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped.promise;
  await page.close();
}

/** Firefox's own window, in whose scope the browser itself can be asked. */
interface Connection {
  send(method: string, words: object): Promise<{ result: unknown }>;
}

/** Runs an expression where Firefox's own code runs; gives what it evaluates to, a string. Needs `--remote-allow-system-access`. */
export async function inFirefox(attuned: Attuned, expression: string): Promise<string> {
  // Puppeteer opens no door to it, only to pages.
  const { connection } = attuned.browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const target = { context: contexts[0]?.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, result } = answer.result as { type: string; result?: { value?: string } };
  if (type !== 'success') throw new Error(`Firefox did not do ${expression}: ${JSON.stringify(answer.result)}`);
  return result?.value ?? '';
}

async function stopEventPage(attuned: Attuned): Promise<void> {
  const state = await inFirefox(
    attuned,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID('attune@attune.example');
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`,
  );
  if (state !== 'stopped') throw new Error(`Firefox did not end the background: it is ${state}.`);
}
