import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../../scripts/browser/find.ts';

const root = resolve(import.meta.dirname, '../..');

/** The worlds Attune lives in, by the file of the build in which each begins. */
const WORLDS = { tab: 'content-scripts/host.js', frame: 'sidebar.html', background: 'background.js' } as const;

/** One of Attune's worlds. */
export type World = keyof typeof WORLDS;

/** The source that makes a world's clock run `speed` times as fast; `lapseFrom` or the store tells it when to begin. */
export function lapsedClock(speed: number): string {
  const source = readFileSync(join(import.meta.dirname, 'page/lapsed-clock.js'), 'utf8');
  return `(${source.trimEnd().replace(/;$/, '')})(${speed});\n`;
}

/**
 * A copy of the build whose clocks run `speed` times as fast once they are told to; the product in it is untouched.
 * `planted` runs before everything else of its world: a fault to be found.
 */
export function lapsedBuild(
  kind: BrowserKind,
  speed: number,
  planted: Readonly<Partial<Record<World, string>>> = {},
): { readonly dir: string; remove(): void } {
  const built = join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(built)) throw new Error(`There is no ${built}: run \`npm run build\` first.`);
  const dir = mkdtempSync(join(tmpdir(), 'attune-life-'));
  cpSync(built, dir, { recursive: true });
  for (const world of Object.keys(WORLDS) as World[]) {
    const before = `${planted[world] ?? ''}\n${lapsedClock(speed)}`;
    const file = join(dir, WORLDS[world]);
    const text = readFileSync(file, 'utf8');
    if (world !== 'frame') {
      writeFileSync(file, before + text);
      continue;
    }
    writeFileSync(join(dir, 'before-sidebar.js'), before);
    const script = '<script src="/before-sidebar.js"></script>';
    if (!text.includes('<head>')) throw new Error('The sidebar page has no head to put a script in.');
    writeFileSync(file, text.replace('<head>', `<head>${script}`));
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
