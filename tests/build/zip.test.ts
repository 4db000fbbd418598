import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Makes the store packages anew; file name → SHA-256. */
function zipAll(): Record<string, string> {
  const windows = process.platform === 'win32';
  execFileSync('npm', ['run', 'zip'], { stdio: 'pipe', shell: windows });
  const zips = readdirSync('.output').filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(
    zips.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(`.output/${name}`))
        .digest('hex'),
    ]),
  );
}

test('given the same sources, the store packages and the sources are the same to the byte', () => {
  const first = zipAll();
  expect(Object.keys(first).sort()).toEqual([
    'attune-0.1.0-chrome.zip',
    'attune-0.1.0-firefox.zip',
    'attune-0.1.0-sources.zip',
  ]);
  expect(zipAll()).toEqual(first);
});
