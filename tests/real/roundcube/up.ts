import { type ChildProcess, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { installPackages, isDebianRoot } from '../debian.ts';
import { endGroup, freePort, signal, start, untilAnswers, webUser } from '../servers.ts';
import { dovecotConfig, type Places, ROUTER, roundcubeConfig } from './config.ts';
import { AGENT } from './mail.ts';
import { seedMaildir } from './seed.ts';
import { startSmtpSink } from './smtp-sink.ts';
import type { Truth } from './truth.ts';

/** A Roundcube that answers, and what is true of the mails in it. */
export interface Roundcube {
  /** Ends in `/`. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Where every mail that is sent arrives as `NNNNN.eml`, in order. */
  readonly sentFolder: string;
  readonly truth: readonly Truth[];
  close(): Promise<void>;
}

const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'php-cli',
  'php-sqlite3',
  'php-intl',
  'php-mbstring',
  'php-xml',
  'dovecot-imapd',
];
const PROGRAM = '/usr/share/roundcube';
const ELSEWHERE = `A real Roundcube comes from Debian's packages, which needs Debian and root.
Elsewhere, point the suite at a Roundcube of your own, seeded with tests/real/roundcube/seed.ts:
  ATTUNE_ROUNDCUBE_URL       its address, ending in /
  ATTUNE_ROUNDCUBE_USER      the mailbox to sign in to
  ATTUNE_ROUNDCUBE_PASSWORD  its password
  ATTUNE_ROUNDCUBE_TRUTH     the JSON file of what seedMaildir() returned
  ATTUNE_ROUNDCUBE_SENT      the folder where sent mails arrive as NNNNN.eml`;

/**
 * Brings up Roundcube with 24 seeded conversations on free ports of 127.0.0.1. `html`: replies are written in TinyMCE.
 * Its state lies in a temporary folder, gone after `close()`. Throws with advice where it cannot be done.
 */
export async function bringUp(options: { readonly html: boolean }): Promise<Roundcube> {
  const own = ownRoundcube();
  if (own) return own;
  if (!isDebianRoot()) throw new Error(ELSEWHERE);
  const say = (line: string): void => {
    process.stderr.write(`[roundcube] ${line}\n`);
  };
  installPackages(PACKAGES, say);

  // Not in $TMPDIR: the web server's user must be able to walk to it.
  const folder = mkdtempSync('/var/tmp/attune-real-');
  const children: ChildProcess[] = [];
  const sentFolder = join(folder, 'sent');
  const sink = await startSmtpSink(sentFolder);
  // A run that dies halfway leaves no servers behind.
  const endAll = (): void => {
    for (const { pid } of children) if (pid !== undefined) signal(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', endAll);
  const close = async (): Promise<void> => {
    process.off('exit', endAll);
    await Promise.all(children.map(endGroup));
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const places: Places = { folder, imapPort: await freePort(), smtpPort: sink.port, password: 'desk-test-1' };
    const webPort = await freePort();
    const truth = writeState(places, options.html);
    const url = `http://127.0.0.1:${webPort}/`;
    children.push(start('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], folder, 'dovecot', {}));
    children.push(
      start(
        'php',
        [
          '-d',
          'date.timezone=UTC',
          '-d',
          'expose_php=0',
          '-S',
          `127.0.0.1:${webPort}`,
          '-t',
          PROGRAM,
          join(folder, 'router.php'),
        ],
        folder,
        'web',
        {
          ...webUser(),
          env: { ...process.env, ROUNDCUBE_CONFIG_DIR: `${folder}/config/`, PHP_CLI_SERVER_WORKERS: '4' },
        },
      ),
    );
    await untilAnswers(url, 'rcmloginuser');
    say(`up at ${url}, ${truth.length} conversations`);
    return { url, user: AGENT.address, password: places.password, sentFolder, truth, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function ownRoundcube(): Roundcube | undefined {
  const url = process.env['ATTUNE_ROUNDCUBE_URL'];
  if (!url) return undefined;
  const need = (name: string): string => {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set.\n${ELSEWHERE}`);
    return value;
  };
  return {
    url,
    user: need('ATTUNE_ROUNDCUBE_USER'),
    password: need('ATTUNE_ROUNDCUBE_PASSWORD'),
    sentFolder: need('ATTUNE_ROUNDCUBE_SENT'),
    truth: JSON.parse(readFileSync(need('ATTUNE_ROUNDCUBE_TRUTH'), 'utf8')) as Truth[],
    close: async () => {},
  };
}

function writeState(places: Places, html: boolean): Truth[] {
  const { folder } = places;
  chmodSync(folder, 0o755);
  for (const name of ['config', 'db', 'tmp', 'log', 'dovecot', 'mail/agent']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const truth = seedMaildir(join(folder, 'mail/agent/Maildir'), now);
  writeFileSync(join(folder, 'dovecot.conf'), dovecotConfig(places));
  writeFileSync(join(folder, 'config/config.inc.php'), roundcubeConfig(places, html));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    const path = `/etc/roundcube/${name}`;
    if (existsSync(path)) symlinkSync(path, join(folder, 'config', name));
  }
  writeFileSync(join(folder, 'router.php'), ROUTER);
  execFileSync('php', [
    '-r',
    '$d = new PDO("sqlite:" . $argv[1]); $d->exec(file_get_contents($argv[2]));',
    join(folder, 'db/roundcube.db'),
    `${PROGRAM}/SQL/sqlite.initial.sql`,
  ]);
  execFileSync('chown', ['-R', 'www-data:www-data', ...['db', 'tmp', 'log', 'mail'].map((name) => join(folder, name))]);
  return truth;
}
