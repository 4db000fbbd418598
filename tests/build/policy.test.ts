import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { tryToSend } from './try-to-send.ts';

/** The policy of our own pages and background, tried in real browsers. */
const KINDS = ['chromium', 'firefox'] as const;
const FOLDER: Readonly<Record<BrowserKind, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
/** Every way of reaching an address that a page has. */
const WAYS = ['beacon', 'events', 'fetch', 'frame', 'image', 'request', 'socket', 'style'];

/** A server that writes down the first path asked of it, and answers anything. */
interface Listener {
  readonly address: string;
  heard(): string[];
  close(): void;
}

async function listen(): Promise<Listener> {
  const heard = new Set<string>();
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    heard.add(path);
    const type = path === 'events' ? 'text/event-stream' : path === 'style' ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end('<title>a page</title>');
  });
  server.on('upgrade', (request, socket) => {
    heard.add((request.url ?? '').slice(1));
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    heard: () => [...heard].filter((path) => !['', 'favicon.ico'].includes(path)).sort(),
    close: () => server.close(),
  };
}

/** A browser with a copy of the built extension in it whose background and content script try to send as they start. */
function browserWithPlanted(kind: BrowserKind, setPolicy: (manifest: Record<string, unknown>) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-policy-'));
  const dir = join(folder, 'build');
  let attuned: Attuned;
  let site: Listener;
  beforeAll(async () => {
    site = await listen();
    cpSync(FOLDER[kind], dir, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    setPolicy(manifest);
    writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
    for (const [file, path] of [
      ['background.js', 'by-background'],
      ['content-scripts/host.js', 'by-content-script'],
    ] as const) {
      appendFileSync(join(dir, file), `;fetch(${JSON.stringify(site.address + path)}).catch(() => {});`);
    }
    // What it saves goes where a person's files would, in a home of its own.
    attuned = await launch({ kind, headless: true, extensionDir: dir, env: { HOME: folder, XDG_CONFIG_HOME: folder } });
    await attuned.allow('http://127.0.0.1/*');
  }, 60_000);
  afterAll(async () => {
    await attuned?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get attuned() {
      return attuned;
    },
    get site() {
      return site;
    },
    downloads: join(folder, 'Downloads'),
    /** Tries everything in a page or frame of ours; what became of each. */
    tryIn: (place: Pick<Page, 'evaluate'>) =>
      place.evaluate(`(${tryToSend.toString()})(${JSON.stringify(site.address)})`) as Promise<Record<string, string>>,
  };
}

describe.each(KINDS)('in %s, given code in the built extension that tries to send', (kind) => {
  const browser = browserWithPlanted(kind, () => {});

  test('from its pages, its sidebar and its background nothing gets out, no markup is made, no address is told', async () => {
    const own = await browser.attuned.openOwnPage('trainer.html');
    const became = await browser.tryIn(own);
    expect(became['markup']).toMatch(/^TypeError/);
    await own.close();
    expect(browser.site.heard()).toEqual([]);
    const page = await browser.attuned.newPage(browser.site.address);
    await browser.tryIn(await browser.attuned.sidebar(page));
    // Nor does the page around it learn its address, which differs from browser to browser.
    const seen = await page.evaluate(() => [
      ...performance.getEntries().map(({ name }) => name),
      ...[...document.querySelectorAll('iframe, [src], [href]')].map(({ outerHTML }) => outerHTML),
      `${window.length} frames`,
    ]);
    expect(seen.filter((one) => /-extension:/.test(one))).toEqual([]);
    expect(seen).toContain('0 frames');
    // The page's own connections are the host's to limit: what a content script sends, its page could have sent.
    await expect.poll(() => browser.site.heard(), { timeout: 10_000 }).toEqual(['by-content-script']);
    await page.close();
  });

  test('its pages still work: the trainer’s table is drawn and saved', async () => {
    const page = await browser.attuned.openOwnPage('trainer.html');
    await (await page.waitForSelector('.trainer-source button:last-of-type'))?.click();
    await page.waitForSelector('svg.weekly-chart');
    // Sizes that are set through the DOM are no style of a page's markup: the policy leaves them alone.
    const shares = await page.$$eval('.trainer-table-bar', (bars) =>
      bars.map((bar) => getComputedStyle(bar).getPropertyValue('--share')),
    );
    expect(new Set(shares).size).toBeGreaterThan(1);
    await page.click('.trainer-foot button');
    await expect
      .poll(() => (existsSync(browser.downloads) ? readdirSync(browser.downloads) : []), { timeout: 10_000 })
      .toEqual([expect.stringMatching(/\.csv$/)]);
    await page.close();
  });
});

describe.each(KINDS)('in %s, given the same extension with a policy that lets it', (kind) => {
  const browser = browserWithPlanted(kind, (manifest) => {
    manifest['content_security_policy'] = { extension_pages: "script-src 'self'" };
  });

  test('all of it gets out', async () => {
    const own = await browser.attuned.openOwnPage('trainer.html');
    expect((await browser.tryIn(own))['markup']).toBe('done');
    await expect.poll(() => browser.site.heard(), { timeout: 10_000 }).toEqual(['by-background', ...WAYS].sort());
    await own.close();
  });
});
