import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const POLICY = '/usr/sbin/policy-rc.d';

/** Whether packages can be installed here: Debian (or a child of it), as root. */
export function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs those of the packages that are missing. Starts none of their daemons. `say` gets lines of progress. */
export function installPackages(packages: readonly string[], say: (line: string) => void): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  say(`installing ${missing.join(', ')}`);
  // Debian asks this file before it starts a daemon; 101 means "do not".
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    try {
      apt(['install', '--no-install-recommends', ...missing]);
    } catch {
      say('the package lists are old or absent: fetching them');
      apt(['update']);
      apt(['install', '--no-install-recommends', ...missing]);
    }
  } finally {
    if (isOurs) rmSync(POLICY, { force: true });
  }
}

function apt(words: readonly string[]): void {
  execFileSync('apt-get', ['-y', '-q', '-o', 'DPkg::Lock::Timeout=600', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isInstalled(name: string): boolean {
  try {
    const about = execFileSync('dpkg-query', ['-s', name], { stdio: 'pipe' }).toString();
    return about.includes('\nStatus: install ok installed\n');
  } catch {
    return false;
  }
}
