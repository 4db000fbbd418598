import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The conventions of docs/design.md, guarded so that no reviewer has to. Each failure names the file and what to do. */
const root = join(import.meta.dirname, '..');
const ignored = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'test-results']);

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (ignored.has(name)) return [];
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path];
  });
}
const sources = ['lib', 'components', 'entrypoints'].flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] ?? '');
const roomOf = (file: string) => file.split('/').slice(0, 2).join('/');

const CORE = ['text', 'conversation', 'tone', 'cues', 'nudges', 'sla', 'stats', 'complaints', 'once.ts'].map(
  (of) => `lib/${of}`,
);
/** Single files every room with hands may use. */
const FREE = ['lib/report.ts', 'lib/one-at-a-time.ts'];
/** Which rooms each kind of room may import, beside itself and the core. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/hosts': ['lib/editor'],
  'lib/editor': ['lib/hosts', 'lib/bridge'],
  'lib/bridge': ['lib/hosts', 'lib/editor'],
  'lib/coach': ['lib/bridge', 'lib/hosts', 'lib/messaging', 'lib/settings'],
  'lib/messaging': ['lib/bridge', 'lib/hosts', 'lib/settings', 'lib/db'],
  'lib/settings': ['lib/hosts'],
  'lib/db': ['lib/settings', 'lib/messaging'],
  'lib/background': ['lib/sharing', 'lib/db', 'lib/settings', 'lib/messaging', 'lib/hosts', 'lib/bridge'],
};

describe('the tree', () => {
  test('given the top level, it has only the agreed folders', () => {
    const folders = readdirSync(root).filter(
      (name) => statSync(join(root, name)).isDirectory() && !name.startsWith('.'),
    );
    expect(folders.filter((name) => name !== 'node_modules' && name !== 'test-results').sort()).toEqual(
      ['components', 'docs', 'entrypoints', 'lib', 'public', 'scripts', 'tests'].filter((name) =>
        folders.includes(name),
      ),
    );
  });

  test('given any source file, its name is kebab-case and says what is in it', () => {
    const bad = sources.filter((file) => {
      const name = basename(file);
      if (file.startsWith('entrypoints/') && /^(main\.tsx|index\.html)$/.test(name)) return false;
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.(cue|gap|host|content|d))?\.tsx?$/.test(name) ||
        /^(utils?|helpers?|common|misc|index|shared)\./.test(name)
      );
    });
    expect(bad, 'rename these after their one export').toEqual([]);
  });

  test('given any source file, it is one idea: not over 260 lines', () => {
    // A word list is one idea however long it is; split, nobody would see what is in it already.
    const isWordList = (file: string) =>
      /^lib\/(tone\/(support-words|support-phrases|facts|[a-z]+-rules)|sla\/languages\/[a-z]+)\.ts$/.test(file);
    const long = sources.filter((file) => textOf(file).split('\n').length > (isWordList(file) ? 600 : 260));
    expect(long, 'split these').toEqual([]);
  });

  test('given an entrypoint, it is wiring only: under 60 lines of code', () => {
    const long = sources.filter((file) => file.startsWith('entrypoints/') && codeLines(file) > 60);
    expect(long, 'move the logic into a room of lib/').toEqual([]);
  });
});

describe('directions', () => {
  const edges = sources.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => ({ file, to: relative(root, join(root, dirname(file), name)) })),
  );
  const breaches = (isBreach: (file: string, to: string) => boolean) =>
    edges.filter(({ file, to }) => isBreach(file, to)).map(({ file, to }) => `${file} → ${to}`);

  test('given the core, it imports only the core', () => {
    expect(breaches((file, to) => CORE.includes(roomOf(file)) && !CORE.includes(roomOf(to)))).toEqual([]);
  });
  test('given a room with hands, it imports only the rooms it may', () => {
    expect(
      breaches((file, to) => {
        const allowed = MAY_IMPORT[roomOf(file)];
        const room = roomOf(to);
        return (
          allowed !== undefined &&
          room !== roomOf(file) &&
          ![...CORE, ...FREE].includes(room) &&
          !allowed.includes(room)
        );
      }),
    ).toEqual([]);
  });
  test('given the components, they take values and give callbacks: no browser, no store, no database', () => {
    const doors = /^lib\/(db|messaging|background|settings\/store)/;
    const typeOnly = (file: string, to: string) =>
      new RegExp(`import type [^;]*${basename(to).replace('.', '\\.')}'`).test(textOf(file));
    expect(breaches((file, to) => file.startsWith('components/') && doors.test(to) && !typeOnly(file, to))).toEqual([]);
    expect(sources.filter((file) => file.startsWith('components/') && importsOf(file).includes('wxt/browser'))).toEqual(
      [],
    );
  });
  test('given the entrypoints, nobody imports them', () => {
    expect(breaches((file, to) => to.startsWith('entrypoints/') && dirname(file) !== dirname(to))).toEqual([]);
  });
  test('given the language libraries, each has one importer', () => {
    const importers = (library: string) =>
      sources.filter((file) => importsOf(file).some((name) => name.split('/')[0] === library));
    // Its word list is in the trained weights.
    expect(importers('sentiment')).toEqual([]);
    expect(importers('compromise')).toHaveLength(1);
  });
});

describe('promises', () => {
  test.each([
    [
      'a network request',
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource/,
    ],
    ['markup from text', /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/],
    ['timing of keys', /performance\.now\(\)[^\n]*key|keydown[^\n]*timeStamp/i],
    ['stray logging', /console\.(log|debug)\(/],
    ['code from text', /\beval\(|new Function\(/],
  ])('given all sources, there is no %s', (_name, pattern) => {
    // A file of our own package, read by its address in the package, is no request to anybody.
    const told = (file: string) => textOf(file).replace('fetch(weightsUrl)', '');
    expect(sources.filter((file) => pattern.test(told(file)))).toEqual([]);
  });

  test('given the tests, none is skipped, focused or left for later', () => {
    const tests = filesUnder('tests').filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('structure.test.ts'));
    expect(tests.filter((file) => /\b(test|it|describe)\.(skip|only|todo|fails)\b/.test(textOf(file)))).toEqual([]);
  });

  test('given an export, a comment says what you get', () => {
    const bare = sources
      .filter((file) => !file.startsWith('entrypoints/'))
      .flatMap((file) => {
        const lines = textOf(file).split('\n');
        return lines.flatMap((line, index) => {
          const isExport =
            /^export (async )?(function|const|interface|type|class)/.test(line) || /^export function\*/.test(line);
          const before = lines[index - 1]?.trim() ?? '';
          return isExport && !before.endsWith('*/') ? [`${file}:${index + 1} ${line.slice(0, 60)}`] : [];
        });
      });
    expect(bare, 'write a doc comment').toEqual([]);
  });
});

function codeLines(file: string): number {
  return textOf(file)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line) && !line.startsWith('import ')).length;
}
