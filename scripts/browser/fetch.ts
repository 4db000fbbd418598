import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { browserCache } from './cache.ts';
import { type BrowserKind, type FoundBrowser, findBrowser } from './find.ts';

/**
 * A browser of that kind, fetched if this machine has none: Debian's package where we are root on Debian, else the
 * maker's own build into the project's cache. `say` gets a line per step.
 * @throws Error that tells what to install by hand when neither works.
 */
export async function findOrFetchBrowser(kind: BrowserKind, say: (line: string) => void): Promise<FoundBrowser> {
  const found = await findBrowser(kind);
  if (found) return found;
  say(`No ${kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'} on this machine: fetching one.`);
  const why: string[] = [];
  for (const fetchOne of [fromDebian, fromMaker]) {
    try {
      await fetchOne(kind, say);
      const fetched = await findBrowser(kind);
      if (fetched) return fetched;
    } catch (error) {
      why.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  const names = kind === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge';
  const variable = kind === 'firefox' ? 'ATTUNE_FIREFOX' : 'ATTUNE_CHROMIUM';
  throw new Error(
    `Could not get a browser (${why.filter(Boolean).join('; ')}).\n` +
      `Install ${names}, or set ${variable} to the path of one, and try again.`,
  );
}

async function fromDebian(kind: BrowserKind, say: (line: string) => void): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const packages = [kind === 'firefox' ? 'firefox-esr' : 'chromium', 'fonts-dejavu-core', 'fonts-noto-core'];
  say(`Installing Debian's ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300', ...words], { env, encoding: 'utf8' });
  const installIt = () => apt('install', '--no-install-recommends', ...packages);
  if (installIt().status === 0) return;
  apt('update');
  const second = installIt();
  if (second.status !== 0) throw new Error(`apt-get install failed: ${second.stderr.trim().split('\n').at(-1)}`);
}

async function fromMaker(kind: BrowserKind, say: (line: string) => void): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no build for ${process.platform} ${process.arch}`);
  const browser = kind === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  say(`Downloading ${browser} ${buildId} into .cache/browsers …`);
  await install({ browser, buildId, platform, cacheDir: browserCache });
}
