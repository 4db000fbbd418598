import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserKind } from './browser/find.ts';

/** Builds the extension as it is now; where that fails, says why and gives false. */
export function buildFor(kind: BrowserKind, say: (line: string) => void): boolean {
  say('Building Attune …');
  const words = kind === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  const built = spawnSync('wxt', words, { encoding: 'utf8', shell: process.platform === 'win32' });
  const folder = kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
  if (built.status === 0 && existsSync(`${folder}/manifest.json`)) return true;
  const why = built.error ? 'Run `npm ci` first, and start this through npm.' : `${built.stdout}${built.stderr}`;
  console.error(`The build failed.\n${why}`);
  return false;
}
