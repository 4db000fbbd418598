import { type ChildProcess, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, isDebianRoot } from '../debian.ts';
import { CONVERSATIONS } from '../roundcube/conversations.ts';
import { type BuiltMail, buildMail } from '../roundcube/mail.ts';
import { endGroup, freePort, signal, start, untilAnswers, webUser } from '../servers.ts';
import { trackerConfig } from './config.ts';
import { mailProgram } from './outbox.ts';

/** One conversation as a ticket. */
interface SeededTicket {
  readonly id: string;
  readonly number: number;
  readonly customer: string;
  readonly address: string;
  /** Epoch ms of the oldest message nobody answered; absent where nobody waits. */
  readonly waitingSince?: number;
}

/** A Request Tracker that answers, and what is true of the tickets in it. */
export interface RequestTracker {
  /** Ends in `/`. */
  readonly url: string;
  /** Who writes in which editor: one has chosen to write plain text. */
  readonly users: { readonly rich: string; readonly plain: string };
  readonly password: string;
  /** The folder of the mails it sent (`outbox.ts`). */
  readonly sentFolder: string;
  readonly tickets: readonly SeededTicket[];
  close(): Promise<void>;
}

const PACKAGES = ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite', 'libjson-perl', 'msmtp-mta'];
const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const PASSWORD = 'desk-test-1';

/**
 * Brings up Request Tracker with the seeded conversations on a free port of 127.0.0.1: Debian's packages, as root. Its
 * state lies in a temporary folder, gone after `close()`.
 */
export async function bringUpTracker(): Promise<RequestTracker> {
  if (!isDebianRoot())
    throw new Error('A real Request Tracker comes from Debian’s packages, which needs Debian and root.');
  const say = (line: string): void => {
    process.stderr.write(`[request tracker] ${line}\n`);
  };
  installPackages(PACKAGES, say);
  // Not in $TMPDIR: the web server's user must be able to walk to it.
  const folder = mkdtempSync('/var/tmp/attune-real-');
  const children: ChildProcess[] = [];
  const endAll = (): void => {
    for (const { pid } of children) if (pid !== undefined) signal(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', endAll);
  const close = async (): Promise<void> => {
    process.off('exit', endAll);
    await Promise.all(children.map(endGroup));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const since = writeMails(folder, port);
    const env = {
      ...process.env,
      HOME: folder,
      RT_SITE_CONFIG: join(folder, 'RT_SiteConfig.pm'),
      RT_SITE_CONFIG_DIR: join(folder, 'more'),
    };
    const as = { ...webUser(), env };
    const run = (command: string, words: readonly string[]): void => {
      execFileSync(command, words, { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    };
    run('rt-setup-database-5', ['--action', 'init', '--dba', '', '--dba-password', '', '--skip-create']);
    run('perl', [join(folder, 'seed.pl'), folder, PASSWORD]);
    const numbers = JSON.parse(readFileSync(join(folder, 'tickets.json'), 'utf8')) as Record<string, number>;
    const words = [
      '--server',
      'Starlet',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--max-workers',
      '3',
      '--env',
      'production',
    ];
    children.push(start(SERVER, words, folder, 'web', as));
    const url = `http://127.0.0.1:${port}/`;
    await untilAnswers(url, 'name="pass"', 60_000);
    const tickets = CONVERSATIONS.flatMap(({ id, name, address }): SeededTicket[] => {
      const number = numbers[id];
      const waitingSince = since.get(id);
      return number === undefined
        ? []
        : [{ id, number, customer: name, address, ...(waitingSince === undefined ? {} : { waitingSince }) }];
    });
    say(`up at ${url}, ${tickets.length} tickets`);
    return {
      ...{ url, users: { rich: 'alex', plain: 'bea' }, password: PASSWORD },
      ...{ sentFolder: join(folder, 'sent'), tickets, close },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One mail, as `seed.pl` takes it. */
interface Mail {
  readonly conversation: string;
  readonly file: string;
  /** Epoch seconds */
  readonly at: number;
  readonly by: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
}

/** Writes the mails and the configuration; gives since when each conversation waits, of those that do. */
function writeMails(folder: string, port: number): ReadonlyMap<string, number> {
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  chmodSync(folder, 0o755);
  for (const name of ['db', 'session', 'log', 'more', 'sent']) mkdirSync(join(folder, name));
  const since = new Map<string, number>();
  const manifest: Mail[] = [];
  for (const conversation of CONVERSATIONS) {
    // Mail among colleagues is no ticket.
    if (conversation.id === 'internal') continue;
    const built: BuiltMail[] = [];
    conversation.mails.forEach((mail, index) => {
      const done = buildMail(conversation, index, built, now);
      built.push(done);
      const file = `${conversation.id}-${index}.eml`;
      writeFileSync(join(folder, file), done.raw);
      const { id, name, address } = conversation;
      manifest.push({ conversation: id, file, at: done.at / 1000, by: mail.by, name, address, subject: done.subject });
    });
    const answered = conversation.mails.findLastIndex(({ by }) => by === 'agent' || by === 'colleague');
    const first = built[answered + 1];
    if (conversation.needsAnswer && first) since.set(conversation.id, first.at);
  }
  manifest.sort((a, b) => a.at - b.at);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'RT_SiteConfig.pm'), trackerConfig(folder, port));
  writeFileSync(join(folder, 'send-mail'), mailProgram(join(folder, 'sent')), { mode: 0o755 });
  writeFileSync(join(folder, 'seed.pl'), readFileSync(join(import.meta.dirname, 'seed.pl')));
  // Templates are made ready in a place of the package's own.
  const cache = '/var/cache/request-tracker5';
  execFileSync('chown', ['-R', 'www-data:www-data', folder, ...(existsSync(cache) ? [cache] : [])]);
  return since;
}
