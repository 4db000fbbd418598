import type { Browser, CDPSession } from 'puppeteer-core';

/** A tab of a Chromium whose frames start as they do for an agent: no debugger holds them up. */
export interface Undebugged {
  /** What this function gives in the page, as soon as it gives something. */
  read<Value>(look: () => Value | undefined): Promise<Value>;
  /** The same in the sidebar's frame, to which the debugger attaches now: not before it has started. */
  readSidebar<Value>(look: () => Value | undefined): Promise<Value>;
  close(): Promise<void>;
}

/**
 * Ends Puppeteer's way of attaching to everything, which stops each new frame until it was told to go on, and gives what
 * opens tabs from now on; `watch` runs in the page before any script of it. Pages that were open are lost to Puppeteer.
 * @throws Error in a browser that does not speak Chromium's protocol
 */
export async function undebugged(browser: Browser): Promise<(url: string, watch: () => void) => Promise<Undebugged>> {
  const connection = (await browser.target().createCDPSession()).connection();
  if (!connection) throw new Error('The browser is gone.');
  await connection.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: true });
  const infos = async () => (await connection.send('Target.getTargets')).targetInfos;
  const sidebarOf = async (openerTime: number): Promise<CDPSession> => {
    for (const deadline = openerTime + 15_000; Date.now() < deadline; ) {
      const frame = (await infos()).find(({ type, url }) => type === 'iframe' && url.startsWith('chrome-extension:'));
      if (frame) return connection.createSession(frame);
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('No sidebar came up.');
  };

  return async (url, watch) => {
    const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
    const info = (await infos()).find((one) => one.targetId === targetId);
    if (!info) throw new Error('The new tab is gone.');
    const page = await connection.createSession(info);
    await page.send('Page.enable');
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})()` });
    await page.send('Page.navigate', { url });
    return {
      read: (look) => whenNoted(page, look),
      readSidebar: async (look) => whenNoted(await sidebarOf(Date.now()), look),
      async close() {
        await connection.send('Target.closeTarget', { targetId });
        // The next tab's frame is not to be taken for this one's.
        while ((await infos()).some(({ type }) => type === 'iframe')) await new Promise((done) => setTimeout(done, 20));
      },
    };
  };
}

async function whenNoted<Value>(session: CDPSession, look: () => Value | undefined): Promise<Value> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    const { result } = await session.send('Runtime.evaluate', { expression: `(${look})()`, returnByValue: true });
    if (result.value !== undefined) return result.value as Value;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('Nothing was noted.');
}
