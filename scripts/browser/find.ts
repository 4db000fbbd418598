import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, computeSystemExecutablePath, getInstalledBrowsers } from '@puppeteer/browsers';
import { browserCache } from './cache.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
  /** Name to show: "Chromium (/usr/bin/chromium)". */
  readonly name: string;
}

/** Commands and places to look for, best first. Chromium before Chrome: it still loads unpacked extensions by flag. */
const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'google-chrome',
    'google-chrome-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(process.env['PROGRAMFILES(X86)'] ?? 'C:/Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe'),
    join(process.env['PROGRAMFILES'] ?? 'C:/Program Files', 'Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env['PROGRAMFILES'] ?? 'C:/Program Files', 'Mozilla Firefox/firefox.exe'),
  ],
};

/** A browser of that kind on this machine: `ATTUNE_CHROMIUM` / `ATTUNE_FIREFOX`, the PATH, usual places, or our cache. */
export async function findBrowser(kind: BrowserKind): Promise<FoundBrowser | undefined> {
  const path =
    named(kind) ??
    onPath(kind) ??
    PLACES[kind].find((place) => existsSync(place)) ??
    installed(kind) ??
    (await cached(kind));
  return path === undefined
    ? undefined
    : { kind, path, name: `${kind === 'firefox' ? 'Firefox' : 'Chromium'} (${path})` };
}

function named(kind: BrowserKind): string | undefined {
  const variable = kind === 'firefox' ? 'ATTUNE_FIREFOX' : 'ATTUNE_CHROMIUM';
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, and there is no such file.`);
  return path;
}

function onPath(kind: BrowserKind): string | undefined {
  if (process.platform === 'win32') return undefined;
  for (const command of COMMANDS[kind]) {
    try {
      return execFileSync('which', [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // not this one
    }
  }
  return undefined;
}

function installed(kind: BrowserKind): string | undefined {
  if (kind === 'firefox') return undefined;
  try {
    return computeSystemExecutablePath({ browser: Browser.CHROME, channel: 'stable' as never });
  } catch {
    return undefined;
  }
}

async function cached(kind: BrowserKind): Promise<string | undefined> {
  const wanted = kind === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const all = await getInstalledBrowsers({ cacheDir: browserCache });
  return all.find((one) => one.browser === wanted)?.executablePath;
}
