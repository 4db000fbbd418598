import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Declared, reviewDependencies } from '../../scripts/package/review-dependencies.ts';
import type { LockedPackage, Lockfile } from '../../scripts/package/shipped-package.ts';
import { shippedNames } from './shipped-names.ts';

const declared = JSON.parse(readFileSync('package.json', 'utf8')) as Declared;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const delivered = ['.output/chrome-mv3', '.output/firefox-mv3'].flatMap(shippedNames);
const shipped = [
  ...new Set(delivered.filter(({ inside }) => inside === undefined).map(({ name }) => `node_modules/${name}`)),
];

/** The lockfile with one package changed. */
function lockWith(folder: string, change: LockedPackage): Lockfile {
  return { packages: { ...lock.packages, [folder]: { ...lock.packages[folder], ...change } } };
}

test('given the project as it is, its dependencies are in order', () => {
  expect(reviewDependencies(declared, lock, shipped)).toEqual([]);
});

describe('given a dependency that is not in order, the review says so', () => {
  test('a range instead of a version', () => {
    const loose = { ...declared, dependencies: { ...declared.dependencies, idb: '^8.0.4' } };
    expect(reviewDependencies(loose, lock, shipped)).toEqual(['idb is not pinned: ^8.0.4']);
  });

  test('a range among the tools', () => {
    const loose = { ...declared, devDependencies: { ...declared.devDependencies, knip: 'latest' } };
    expect(reviewDependencies(loose, lock, shipped)).toEqual(['knip is not pinned: latest']);
  });

  test('an archive without a hash, and one with a weak one', () => {
    expect(reviewDependencies(declared, lockWith('node_modules/idb', { integrity: '' }), shipped)).toEqual([
      'node_modules/idb has no SHA-512 of its archive',
    ]);
    const weak = lockWith('node_modules/knip', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' });
    expect(reviewDependencies(declared, weak, shipped)).toEqual(['node_modules/knip has no SHA-512 of its archive']);
  });

  test.each(['git+ssh://git@github.com/a/b.git#1234', 'http://registry.npmjs.org/idb/-/idb-8.0.4.tgz', 'file:../idb'])(
    'an archive from %s',
    (resolved) => {
      expect(reviewDependencies(declared, lockWith('node_modules/idb', { resolved }), shipped)).toEqual([
        `node_modules/idb comes from ${resolved}`,
      ]);
    },
  );

  test('a script that runs at install, of a tool too', () => {
    expect(reviewDependencies(declared, lockWith('node_modules/knip', { hasInstallScript: true }), shipped)).toEqual([
      'node_modules/knip runs a script when installed',
    ]);
  });

  test('a delivered package under a licence that asks for more', () => {
    expect(reviewDependencies(declared, lockWith('node_modules/planer', { license: 'GPL-3.0-only' }), shipped)).toEqual(
      ['node_modules/planer is delivered under GPL-3.0-only'],
    );
    // The exception is for one package, not for its licence.
    expect(reviewDependencies(declared, lockWith('node_modules/planer', { license: 'MPL-2.0' }), shipped)).toEqual([
      'node_modules/planer is delivered under MPL-2.0',
    ]);
  });

  test('a delivered package that nobody asked for', () => {
    expect(reviewDependencies(declared, lock, [...shipped, 'node_modules/jszip'])).toContain(
      'jszip is delivered, and nobody asked for it',
    );
  });

  test('a package declared for delivery that is not delivered', () => {
    const others = shipped.filter((folder) => folder !== 'node_modules/papaparse');
    expect(reviewDependencies(declared, lock, others)).toEqual([
      'papaparse is declared for delivery and not delivered',
    ]);
  });
});
