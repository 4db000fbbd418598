import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browser/find.ts';
import { type Attuned, type LaunchOptions, launch } from '../../../scripts/browser/launch.ts';
import { withApi } from '../../../scripts/browser/with-api.ts';
import { serveDemoDesk } from '../../../scripts/demo-desk/server.ts';
import { comesTrue, DESK_PATTERN } from '../at-desk.ts';
import { CANARY_MAIL } from './canary-mail.ts';
import { workAtDesk } from './day-of-work.ts';
import { type Dump, dumpAreas, dumpOrigin } from './dump-storage.ts';
import { findCanaries } from './find-canaries.ts';
import { keptOnDisk } from './kept-on-disk.ts';
import { netLog } from './net-log.ts';
import { recordingProxy, type SeenRequest, throughProxy } from './recording-proxy.ts';

/** What was left behind by a session of work, and what went out meanwhile. */
export interface Session {
  /** The session's texts that were found, on disk or elsewhere: "subject as UTF-8 in profile/History". */
  readonly kept: ReadonlySet<string>;
  /** All that the page's own origin keeps. */
  readonly pageKeeps: Dump;
  /** Every request that left the browser; the desk's origin is `desk:`. */
  readonly requests: readonly SeenRequest[];
  /** Every host the browser's own record of its network names. */
  readonly hosts: ReadonlySet<string>;
}

const sessions = new Map<string, Promise<Session>>();

/** The session in that browser with the build of Attune in that folder; both proofs look at the same one. */
export function sessionWith(kind: BrowserKind, extensionDir: string): Promise<Session> {
  return once(`${kind} ${extensionDir}`, () => record(kind, { extensionDir }));
}

/**
 * What `find` finds against a session without Attune, and against another one as well where there is anything: browsers
 * do not keep and ask the same things each time, and what they do without Attune is not Attune's doing.
 */
export async function foundAgainstWithout(
  kind: BrowserKind,
  find: (without: Session) => readonly string[],
): Promise<readonly string[]> {
  const without = (run: number) => once(`${kind} without, ${run}`, () => record(kind, { withoutAttune: true }));
  const first = find(await without(1));
  if (first.length === 0) return [];
  const again = new Set(find(await without(2)));
  return first.filter((finding) => again.has(finding));
}

function once(key: string, run: () => Promise<Session>): Promise<Session> {
  const known = sessions.get(key) ?? run();
  sessions.set(key, known);
  return known;
}

async function record(
  kind: BrowserKind,
  attune: Pick<LaunchOptions, 'extensionDir' | 'withoutAttune'>,
): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-session-'));
  // All that a browser writes goes in here, its temporary files and its home too, and is searched.
  const disk = join(folder, 'disk');
  for (const name of ['profile/Default', 'home', 'tmp', 'downloads']) mkdirSync(join(disk, name), { recursive: true });
  const downloads = join(disk, 'downloads');
  const chromiumKeeps = { download: { default_directory: downloads } };
  if (kind === 'chromium') writeFileSync(join(disk, 'profile/Default/Preferences'), JSON.stringify(chromiumKeeps));
  const desk = await serveDemoDesk({ conversations: Object.values(CANARY_MAIL) });
  const proxy = await recordingProxy(desk.url);
  const through = throughProxy(proxy.port);
  const log = netLog(kind, join(folder, 'net-log'));
  const attuned = await launch({
    kind,
    headless: true,
    profileDir: join(disk, 'profile'),
    env: { ...log.env, ...homeIn(disk) },
    args: kind === 'chromium' ? [...log.args, ...through.args, ...CHROMIUM_TALKS] : [],
    prefs: { ...FIREFOX_TALKS, ...through.prefs, 'browser.download.dir': downloads },
    ...attune,
  });
  try {
    const printed = listen(attuned);
    const isWith = !attune.withoutAttune;
    if (isWith) await attuned.allow(DESK_PATTERN);
    const page = await attuned.newPage(desk.url);
    const frame = isWith ? await attuned.sidebar(page) : undefined;
    const onTheWay = new Set<string>();
    await workAtDesk(attuned, page, frame, async (...canaries) => {
      if (kind !== 'firefox') return;
      const kept = canaries.map((canary) => `${canary} as UTF-8 in profile/sessionstore`);
      const areKept = async () => new Set(kept).isSubsetOf(keptOnDisk(disk));
      if (!(await comesTrue(areKept, 30_000))) throw new Error(`Firefox did not keep: ${kept.join(', ')}.`);
      for (const one of kept) onTheWay.add(one);
    });
    const dumps: Record<string, Dump> = {};
    if (frame) {
      dumps['the sidebar’s'] = await frame.evaluate(dumpOrigin);
      await lookAtOwnPages(attuned, downloads);
      const options = await attuned.openOwnPage('options.html');
      dumps['Attune’s'] = { ...(await options.evaluate(dumpOrigin)), ...(await withApi(options, dumpAreas)) };
    }
    const pageKeeps = await page.evaluate(dumpOrigin);
    const whileRunning = keptOnDisk(disk);
    await attuned.close();
    const inDumps = Object.entries(dumps).flatMap(([whose, dump]) =>
      Object.entries(dump).flatMap(([place, json]) => foundIn(json, `${whose} ${place}`)),
    );
    return {
      kept: new Set([
        ...onTheWay,
        ...whileRunning,
        ...keptOnDisk(disk),
        ...inDumps,
        ...foundIn(printed(), 'the console'),
      ]),
      pageKeeps,
      requests: proxy.seen.map((one) => asOfDesk(one, new URL(desk.url).origin)),
      hosts: log.hosts(),
    };
  } finally {
    await attuned.close();
    await Promise.all([proxy.close(), desk.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everywhere that a browser writes beside its profile. */
function homeIn(disk: string): Record<string, string> {
  const home = join(disk, 'home');
  return { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, TMPDIR: join(disk, 'tmp') };
}

/** Says on the browser's own output what any page, frame, worker or content script says on its console. */
const CHROMIUM_TALKS = ['--enable-logging=stderr'];
const FIREFOX_TALKS = {
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': true,
  // Installed for the time of the run only, as by a test: without these its storage would be gone before we look.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Firefox writes its session down once a second, unless it has something better to do; what is in it is waited for.
  'browser.sessionstore.interval': 1_000,
  'browser.download.folderList': 2,
};

/** Collects what the browser prints, its pages' consoles included. */
function listen({ browser }: Attuned): () => string {
  const printed: Buffer[] = [];
  for (const stream of [browser.process()?.stdout, browser.process()?.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  }
  return () => Buffer.concat(printed).toString('utf8');
}

function foundIn(text: string, where: string): string[] {
  return [...findCanaries(Buffer.from(text))].map((meaning) => `${meaning} in ${where}`);
}

/** Opens what else Attune shows, and saves the trainer's figures. */
async function lookAtOwnPages(attuned: Attuned, downloads: string): Promise<void> {
  const popup = await attuned.openOwnPage('popup.html');
  await popup.waitForSelector('.waiting-now-line');
  await popup.close();
  const ledger = await attuned.openOwnPage('ledger.html');
  await ledger.waitForSelector('.ledger-table, .ledger .page-part h2');
  await ledger.close();
  const trainer = await attuned.openOwnPage('trainer.html');
  // One agent's figures are never shown: what can be saved are the sample's.
  await (await trainer.waitForSelector('.trainer-source button:last-of-type'))?.click();
  await (await trainer.waitForSelector('.trainer-foot button'))?.click();
  const isSaved = async () =>
    readdirSync(downloads).some((name) => name.endsWith('.csv') && statSync(join(downloads, name)).size > 0);
  if (!(await comesTrue(isSaved))) throw new Error('The trainer’s figures were not saved.');
  await trainer.close();
}

/** The request as it would be on any other run: without the desk's port, its session’s instants, and the browser's own count. */
function asOfDesk(request: SeenRequest, origin: string): SeenRequest {
  const plain = (text: string) =>
    text
      .replaceAll(origin, 'desk:')
      .replaceAll(new URL(origin).host, 'desk')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT');
  const { method, url, headers, body } = request;
  return { method, url: plain(url), headers: headers.map(plain), body: plain(body) };
}
