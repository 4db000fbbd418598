import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import type { Build, Fault } from './proof.ts';

const root = resolve(import.meta.dirname, '../..');
/** All that a build is made from. */
const SOURCE = [
  ...['entrypoints', 'components', 'lib', 'public', 'scripts', 'wxt.config.ts', 'tsconfig.json'],
  // The catalogue page shows the tests' own examples.
  ...['tests/cues', 'tests/gaps'],
];
const PACKAGE = ['package.json', 'package-lock.json'];
const FOLDERS: Readonly<Record<BrowserKind, readonly [wxt: string, folder: string]>> = {
  chromium: ['chrome', 'chrome-mv3'],
  firefox: ['firefox', 'firefox-mv3'],
};

/** Builds of Attune with faults in them; one is made at a time, in the order they were asked for. */
export interface PlantedBuilds {
  build(fault: Fault, kind: BrowserKind): Promise<Build>;
  /** Removes them all. */
  remove(): void;
}

/** A workshop of faulty builds in a folder of its own; the project's own build is never touched. */
export function plantedBuilds(): PlantedBuilds {
  const workshop = mkdtempSync(join(tmpdir(), 'attune-planted-'));
  const copies = new Map<Fault, string>();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    build(fault, kind) {
      const made = turn.then(async () => {
        const copy = copies.get(fault) ?? plant(fault, join(workshop, String(copies.size)));
        copies.set(fault, copy);
        const [wxt, folder] = FOLDERS[kind];
        await run(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', wxt], { cwd: copy });
        return { kind, dir: join(copy, '.output', folder) };
      });
      turn = made.catch(() => {});
      return made;
    },
    remove: () => rmSync(workshop, { recursive: true, force: true }),
  };
}

const run = promisify(execFile);

/** Copies the source and puts the fault in. @throws where the source no longer has the words the fault replaces. */
function plant(fault: Fault, copy: string): string {
  for (const name of [...SOURCE, ...PACKAGE]) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const { file, find, put } of fault.edits) {
    const parts = readFileSync(join(copy, file), 'utf8').split(find);
    if (parts.length !== 2)
      throw new Error(`“${fault.name}”: ${file} has ${parts.length - 1} times, not once:\n${find}`);
    writeFileSync(join(copy, file), parts.join(put));
  }
  return copy;
}
