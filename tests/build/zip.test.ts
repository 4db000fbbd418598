import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedNames } from './shipped-names.ts';

/** Makes the store packages anew; file name → SHA-256. */
function zipAll(): Record<string, string> {
  const windows = process.platform === 'win32';
  execFileSync('npm', ['run', 'zip'], { stdio: 'pipe', shell: windows });
  const made = readdirSync('.output').filter((name) => /\.(zip|cdx\.json)$/.test(name));
  return Object.fromEntries(made.map((name) => [name, sha256(`.output/${name}`)]));
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Everything that is not ours in the packages, counted by hand, with words of its own that outlive bundling, where it has any. */
const PARTS: Readonly<Record<string, string>> = {
  '@preact/signals': 'ReactiveTextNode',
  '@preact/signals-core': 'Cycle detected',
  '@webext-core/match-patterns': 'Not implemented: ftp:// pattern matching',
  '@wxt-dev/browser': '',
  '@wxt-dev/i18n': 'Unknown plural formatting',
  '@wxt-dev/storage': 'wxt/storage',
  '@wxt-dev/webextension-polyfill': '',
  astronomia: '',
  caldate: '',
  'chrono-node': 'timezoneOffsetDuringDst',
  compromise: '14.17.0',
  'd3-array': '',
  'd3-color': 'hsla(',
  'd3-format': 'invalid format: ',
  'd3-interpolate': '',
  'd3-path': '',
  'd3-scale': '%I:%M',
  'd3-shape': '',
  'd3-time': '',
  'd3-time-format': '%-I:%M:%S %p',
  'date-bengali-revised': '',
  'date-chinese': '',
  'date-easter': '',
  'date-holidays': 'Christi Himmelfahrt',
  'date-holidays-parser': '',
  deepmerge: '',
  dequal: '',
  'file-selector': 'Thumbs.db',
  'grad-school': " missing node '",
  idb: 'continuePrimaryKey',
  'jalaali-js': 'Invalid Jalaali year ',
  moment: 'Invalid date',
  'moment-timezone': '',
  papaparse: 'Duplicate headers found and renamed.',
  planer: 'No dom provided to parse html.',
  preact: 'http://www.w3.org/1998/Math/MathML',
  rolldown: '',
  stemmer: '',
  superlock: '`signal` needs to be an AbortSignal.',
  'temporal-polyfill': 'Required smallestUnit or largestUnit',
  'temporal-utils': '',
  valibot: '~standard',
  vite: 'vite:preloadError',
  'webextension-polyfill': 'This script should only be loaded in a browser extension.',
  wxt: 'Content script context invalidated',
};
/** Words of tools, and of parts of libraries, that must not come along. */
const NOT_PARTS = ['jsdom', 'vitest', 'puppeteer', 'linkedom', 'happy-dom', 'vader', 'harper', 'axe-core'];

/** One licence, or an expression of several. */
function licenceOf({ licenses: [first] }: Bill['components'][number]): string | undefined {
  return first?.license?.id ?? first?.expression;
}

interface Bill {
  bomFormat: string;
  specVersion: string;
  version: number;
  serialNumber?: string;
  metadata: { timestamp?: string; component: { type: string; name: string; version: string; hashes: unknown[] } };
  components: {
    type: string;
    name: string;
    version: string;
    purl: string;
    'bom-ref': string;
    hashes: { alg: string; content: string }[];
    licenses: { license?: { id: string }; expression?: string }[];
    components?: { name: string }[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

let first: Record<string, string>;
let second: Record<string, string>;
beforeAll(() => {
  first = zipAll();
  second = zipAll();
}, 240_000);

test('given the same sources, the store packages, their bills and the sources are the same to the byte', () => {
  expect(Object.keys(first).sort()).toEqual([
    'attune-0.1.0-chrome.cdx.json',
    'attune-0.1.0-chrome.zip',
    'attune-0.1.0-firefox.cdx.json',
    'attune-0.1.0-firefox.zip',
    'attune-0.1.0-sources.zip',
  ]);
  expect(second).toEqual(first);
});

describe.each([
  ['chrome', '.output/chrome-mv3'],
  ['firefox', '.output/firefox-mv3'],
])('given the bill of materials for %s', (browser, folder) => {
  let bill: Bill;
  let code: string;
  beforeAll(() => {
    bill = JSON.parse(readFileSync(`.output/attune-0.1.0-${browser}.cdx.json`, 'utf8')) as Bill;
    code = (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n');
  });

  test('it lists exactly what is in the package', () => {
    expect(bill.components.map(({ name }) => name)).toEqual(Object.keys(PARTS).sort());
    const missing = Object.entries(PARTS).filter(([, words]) => !code.includes(words));
    expect(missing).toEqual([]);
    expect(bill.components.flatMap(({ components = [] }) => components.map(({ name }) => name))).toEqual(['dequal']);
  });

  test('no tool is in the package', () => {
    expect(NOT_PARTS.filter((words) => code.includes(words))).toEqual([]);
  });

  test('it names the package by its hash', () => {
    expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'attune', version: '0.1.0' });
    expect(bill.metadata.component.hashes).toEqual([
      { alg: 'SHA-256', content: sha256(`.output/attune-0.1.0-${browser}.zip`) },
    ]);
  });

  test('it is CycloneDX 1.6 without a date or random number', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(bill.serialNumber).toBeUndefined();
    expect(bill.metadata.timestamp).toBeUndefined();
    for (const one of bill.components) {
      expect(one.type).toBe('library');
      expect(one.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(one.purl).toBe(`pkg:npm/${one.name.replace('@', '%40')}@${one.version}`);
      expect(one.hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
      expect(licenceOf(one), one.name).toMatch(/^(MIT|ISC|MPL-2\.0|\(ISC AND CC-BY-3\.0\))$/);
    }
    const refs = ['attune@0.1.0', ...bill.components.map((one) => one['bom-ref'])];
    expect(new Set(refs).size).toBe(refs.length);
    expect(bill.dependencies.map(({ ref }) => ref)).toEqual(refs);
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  test('each part’s licence lies in the package, in full', () => {
    expect(shippedNames(folder).filter(({ inside }) => inside === undefined)).toEqual(
      bill.components.map((one) => ({
        name: one.name,
        version: one.version,
        licence: licenceOf(one),
        inside: undefined,
      })),
    );
    const texts = readFileSync(`${folder}/third-party-licences.txt`, 'utf8');
    // One grant a part, one for the package that is packed into another, one for what the weights were learned from; the
    // Mozilla licence grants in other words.
    expect(texts.match(/Permission (?:is hereby granted|to use, copy, modify)/gi)).toHaveLength(46);
    expect(texts).toContain('Mozilla Public License Version 2.0');
  });
});
