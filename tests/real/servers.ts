import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The user web servers run as on Debian. */
export function webUser(): { uid: number; gid: number } {
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'www-data']).toString());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Starts a server that leads a group of its own; what it says goes to `log/<name>.out` in the folder. */
export function start(
  command: string,
  words: readonly string[],
  folder: string,
  name: string,
  more: object,
): ChildProcess {
  const log = openSync(join(folder, `log/${name}.out`), 'a');
  return spawn(command, words, { cwd: folder, detached: true, stdio: ['ignore', log, log], ...more });
}

/** Ends a process that leads a group of its own, and the group. */
export function endGroup(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const { pid } = child;
    if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => {
      signal(pid, 'SIGKILL');
      resolve();
    });
    signal(pid, 'SIGTERM');
    setTimeout(() => signal(pid, 'SIGKILL'), 5000).unref();
  });
}

/** Sends a signal to a group, which may be gone already. */
export function signal(group: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-group, name);
  } catch {
    // Already gone.
  }
}

/** A port of 127.0.0.1 nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Waits until the page there has this sign in it. Throws with what it says instead, after `patienceMs`. */
export async function untilAnswers(url: string, sign: string, patienceMs = 40_000): Promise<void> {
  const until = Date.now() + patienceMs;
  let last: unknown;
  while (Date.now() < until) {
    try {
      const page = await (await fetch(url)).text();
      if (page.includes(sign)) return;
      last = page.slice(0, 400);
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} did not answer as it should: ${String(last)}`);
}
