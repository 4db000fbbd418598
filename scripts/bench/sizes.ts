import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Findings } from './figure.ts';
import { figureOf } from './figure-of.ts';
import type { BenchOptions } from './options.ts';

const MOST_CONTENT_SCRIPT_KB = 30;

/** What is downloaded and what is run where, in kB (1,000 bytes). */
export async function sizes({ browser }: BenchOptions): Promise<Findings> {
  const folder = `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  const gzipped = (paths: readonly string[]): number[] => [
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0) / 1000,
  ];
  const sidebar = loadedBy(folder, 'sidebar.html');
  const zip = readdirSync('.output').find((name) =>
    name.endsWith(`-${browser === 'firefox' ? 'firefox' : 'chrome'}.zip`),
  );
  return {
    figures: [
      figureOf(
        'size.content-script',
        'content script, libraries included, gzip',
        'kB',
        gzipped(['content-scripts/host.js']),
        MOST_CONTENT_SCRIPT_KB,
      ),
      figureOf('size.sidebar-first', 'sidebar, what its page names and imports at once, gzip', 'kB', gzipped(sidebar)),
      figureOf('size.background', 'background, gzip', 'kB', gzipped(['background.js'])),
      ...(zip ? [figureOf('size.package', `package ${zip}`, 'kB', [statSync(join('.output', zip)).size / 1000])] : []),
    ],
  };
}

/** The page and every script and style sheet it loads before it runs: those it names, and what they import. */
function loadedBy(folder: string, page: string): string[] {
  const found = new Set<string>([page]);
  for (const path of found) {
    const text = readFileSync(join(folder, path), 'utf8');
    const named = path.endsWith('.html')
      ? text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g);
    for (const [, name = ''] of named) {
      const inside = path.endsWith('.html') ? name : `chunks/${name}`;
      if (existsSync(join(folder, inside))) found.add(inside);
    }
  }
  return [...found];
}
