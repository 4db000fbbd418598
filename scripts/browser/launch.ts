import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { clickInFrame } from './click-in-frame.ts';
import { findOrFetchBrowser } from './fetch.ts';
import type { BrowserKind } from './find.ts';
import { until } from './until.ts';
import { type ExtensionApi, withApi } from './with-api.ts';

export interface LaunchOptions {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  /** Folder of the built extension; the one `npm run build` makes for that browser when absent. */
  readonly extensionDir?: string;
  /** Folder of the browser profile; a fresh one, removed afterwards, when absent. */
  readonly profileDir?: string;
  /** Environment of the browser, such as another time zone. */
  readonly env?: Record<string, string>;
  /** Leaves the page open that greets after installing. */
  readonly keepsWelcome?: boolean;
  /** The same browser in the same way, only without Attune: to compare with. What belongs to Attune throws then. */
  readonly withoutAttune?: boolean;
  /** More arguments for the browser's command line. */
  readonly args?: readonly string[];
  /** More preferences; Firefox only. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  readonly say?: (line: string) => void;
}

/** A running browser with Attune installed as a user would have it: no host allowed yet. */
export interface Attuned {
  readonly browser: Browser;
  readonly kind: BrowserKind;
  /** Address of one of Attune's own pages: `urlOf('popup.html')`. */
  urlOf(path: string): string;
  /** Opens one of Attune's own pages and waits until it has content. */
  openOwnPage(path: string): Promise<Page>;
  /** A page of Attune's own that it opened itself, once it is there. */
  ownPage(path: string): Promise<Page>;
  /** Runs a function in a page of Attune's own, with the extension's API. */
  inOwnPage<T, A extends unknown[]>(run: (api: ExtensionApi, ...words: A) => T, ...words: A): Promise<Awaited<T>>;
  /** Opens a page as the agent would. */
  newPage(url: string): Promise<Page>;
  /** Gives Attune access to a site, through the product's own request; `pattern` like `http://127.0.0.1/*`. */
  allow(pattern: string): Promise<void>;
  /** The sidebar's frame in that tab, once it is there and has drawn itself. */
  sidebar(page: Page): Promise<Frame>;
  /** A real mouse click on something in the sidebar. */
  clickInSidebar(page: Page, selector: string): Promise<void>;
  /** Updates Attune in the running browser, as the store would. */
  update(): Promise<void>;
  close(): Promise<void>;
}

const GECKO_ID = 'attune@attune.example';
const GECKO_UUID = '5f1b7a52-0000-4000-8000-00000000a77e';
const SIZE = { width: 1280, height: 800 };

/** Starts a real browser and installs the built extension in it. */
export async function launch(options: LaunchOptions): Promise<Attuned> {
  const say = options.say ?? (() => {});
  const { path } = await findOrFetchBrowser(options.kind, say);
  const folder = options.kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const extensionDir = resolve(options.extensionDir ?? `.output/${folder}`);
  const env = { ...process.env, ...options.env };
  const more = options.args ?? [];
  const profile = options.profileDir ? { userDataDir: options.profileDir } : {};
  const common = {
    executablePath: path,
    headless: options.headless,
    env,
    defaultViewport: options.headless ? SIZE : null,
    ...profile,
  };
  const browser = await (options.kind === 'firefox'
    ? puppeteer.launch({
        ...common,
        browser: 'firefox',
        args: ['--remote-allow-system-access', ...more],
        extraPrefsFirefox: { ...FIREFOX_PREFS, ...options.prefs },
      })
    : puppeteer.launch({
        ...common,
        pipe: true,
        enableExtensions: true,
        args: [...chromiumArgs(options.headless), ...more],
      }));
  if (options.withoutAttune) return attuned(browser, options.kind, undefined, extensionDir);
  const id = await browser.installExtension(extensionDir);
  const started = attuned(browser, options.kind, id, extensionDir);
  if (!options.keepsWelcome) await closeWelcome(started);
  return started;
}

/** A profile that asks nothing, phones nobody, and answers the extension's request for a site with yes. */
const FIREFOX_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'alerts.useSystemBackend': false,
  'services.settings.server': 'data:,none',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** So long one frame is waited for while another may be the sidebar, in ms. */
const FRAME_ANSWERS = 1_000;

function chromiumArgs(headless: boolean): string[] {
  const args = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // Chromium's sandbox refuses to run as root (a container, CI).
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (!headless) args.push(`--window-size=${SIZE.width},${SIZE.height + 90}`);
  return args;
}

/** `id` is the one the browser gave Attune; `undefined` where it is not installed. */
function attuned(browser: Browser, kind: BrowserKind, id: string | undefined, extensionDir: string): Attuned {
  const urlOf = (path: string) => {
    if (id === undefined) throw new Error('This browser was started without Attune.');
    return kind === 'firefox' ? `moz-extension://${GECKO_UUID}/${path}` : `chrome-extension://${id}/${path}`;
  };
  const openOwnPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox never reports the load of an extension page; what it shows is waited for instead.
    await page.goto(urlOf(path), kind === 'firefox' ? { waitUntil: [] } : {});
    await page.waitForSelector('body *');
    return page;
  };
  const sidebarIn = async (page: Page): Promise<Frame | undefined> => {
    const since = await page.evaluate(() => performance.timeOrigin).catch(() => undefined);
    // It is just going elsewhere.
    if (since === undefined) return undefined;
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const asked = frame
        .evaluate((pageSince) => {
          // Firefox at times keeps frames of the page before, which still answer.
          const isOfPage = performance.timeOrigin >= pageSince;
          return isOfPage && location.protocol.endsWith('extension:') && document.querySelector('#root > *') !== null;
        }, since)
        .catch(() => false);
      // A frame that is just being put in may not answer for half a minute; ours may have come meanwhile.
      const noAnswer = new Promise<false>((done) => setTimeout(done, FRAME_ANSWERS, false));
      if (await Promise.race([asked, noAnswer])) return frame;
    }
    return undefined;
  };
  const sidebar = (page: Page): Promise<Frame> =>
    until(
      15_000,
      () => sidebarIn(page),
      () => `No sidebar came up in ${page.url()}`,
    );
  return {
    browser,
    kind,
    urlOf,
    openOwnPage,
    ownPage: (path) => pageAt(browser, urlOf(path)),
    sidebar,
    inOwnPage: (run, ...words) =>
      openOwnPage('options.html').then((page) => withApi(page, run, ...words).finally(() => page.close())),
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async allow(pattern) {
      if (kind === 'chromium' && id !== undefined) await unlockRequests(browser, id, pattern);
      const page = await openOwnPage('options.html');
      // permissions.request needs a real click on a page of ours.
      await withApi(page, addAllowButton, pattern);
      await page.click('#allow-in-test');
      await page.waitForSelector('#allow-in-test[data-given="true"]', { timeout: 10_000 });
      await waitForRegistration(page, pattern);
      await page.close();
    },
    clickInSidebar: async (page, selector) =>
      clickInFrame(page, await sidebar(page), selector, () => page.$eval('html > attune-sidebar', cornerOf)),
    async update() {
      if (kind === 'chromium') {
        await browser.installExtension(extensionDir);
        return;
      }
      const page = await openOwnPage('options.html');
      // The page goes with the extension it belongs to, before it can answer.
      await page.evaluate('void browser.runtime.reload()').catch(() => {});
    },
    close: () => browser.close(),
  };
}

function cornerOf(element: Element): { x: number; y: number } {
  const { x, y } = element.getBoundingClientRect();
  return { x, y };
}

/** Waits for the page that greets after installing and closes it: coming late, it would take keys typed elsewhere. */
async function closeWelcome({ inOwnPage, urlOf }: Attuned): Promise<void> {
  await inOwnPage(async (api, welcome) => {
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
      const tab = (await api.tabs.query({})).find(({ url }) => url === welcome);
      if (tab?.id !== undefined) return api.tabs.remove(tab.id);
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('The welcome page did not open.');
  }, urlOf('welcome.html'));
}

/** Chromium's prompt for a site cannot be clicked headless; a site unlocked on its extensions page is granted without one. */
async function unlockRequests(browser: Browser, id: string, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`);
  await page.close();
}

async function waitForRegistration(page: Page, pattern: string): Promise<void> {
  const isRegistered = async (): Promise<true | undefined> => {
    const matches = await withApi(page, async (api) =>
      (await api.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []),
    );
    return matches.includes(pattern) || undefined;
  };
  await until(10_000, isRegistered, () => `Attune did not register itself for ${pattern}.`);
}

function addAllowButton(api: ExtensionApi, origin: string): void {
  const button = document.createElement('button');
  button.id = 'allow-in-test';
  button.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;width:80px;height:40px';
  button.onclick = () => {
    void api.permissions.request({ origins: [origin] }).then((isGiven) => {
      button.dataset['given'] = String(isGiven);
    });
  };
  document.body.append(button);
}

/** The tab that shows this address. Asked in the page itself: Firefox does not tell where a page of an extension is. */
function pageAt(browser: Browser, address: string): Promise<Page> {
  const find = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) {
      const isThere = await page.evaluate((wanted) => location.href === wanted, address).catch(() => false);
      if (isThere) return page;
    }
    return undefined;
  };
  return until(15_000, find, () => `No tab shows ${address}`);
}
