import type { Lockfile } from './shipped-package.ts';

/** The part of `package.json` that is reviewed. */
export interface Declared {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

/** Licences that let anybody use and pass on what is delivered, with the licence's text and nothing more. */
const FREE_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
/** Delivered under another licence, each with why that is in order. */
const OTHER_LICENCES: Readonly<Record<string, string>> = {
  // Asks for the source of its own files, which is public and used unchanged; asks nothing of ours.
  'webextension-polyfill': 'MPL-2.0',
  // The holidays themselves, as data: asks to be credited, which the licences in each package do.
  'date-holidays': '(ISC AND CC-BY-3.0)',
};
/** Development tools of whose code a part is delivered, as it is what extensions built with them run on. */
const TOOLS_WITH_A_PART = ['wxt', '@wxt-dev/i18n', '@wxt-dev/webextension-polyfill', 'rolldown', 'vite'];
/** Packages that may run a script when installed, by lockfile folder: none needs one. */
const MAY_RUN_AT_INSTALL: readonly string[] = [];

/**
 * What is wrong with the dependencies, a line each; none when all is in order.
 * `shipped`: lockfile folders of the packages with a part in what is delivered.
 */
export function reviewDependencies(declared: Declared, lock: Lockfile, shipped: readonly string[]): string[] {
  const all = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const names = shipped.map(nameOf);
  const asked = new Set(shipped.flatMap((folder) => Object.keys(lock.packages[folder]?.dependencies ?? {})));
  const pins = Object.entries({
    ...declared.dependencies,
    ...declared.devDependencies,
    ...declared.optionalDependencies,
    ...declared.overrides,
  });
  return [
    ...pins.flatMap(([name, range]) => (/^\d+\.\d+\.\d+$/.test(range) ? [] : `${name} is not pinned: ${range}`)),
    ...all.flatMap(([folder, { integrity = '' }]) =>
      /^sha512-[\w+/]{86}==$/.test(integrity) ? [] : `${folder} has no SHA-512 of its archive`,
    ),
    // Without an address the registry's own holds.
    ...all.flatMap(([folder, { resolved = 'https://registry.npmjs.org/' }]) =>
      resolved.startsWith('https://registry.npmjs.org/') ? [] : `${folder} comes from ${resolved}`,
    ),
    ...all.flatMap(([folder, { hasInstallScript }]) =>
      hasInstallScript && !MAY_RUN_AT_INSTALL.includes(folder) ? `${folder} runs a script when installed` : [],
    ),
    ...shipped.flatMap((folder) => {
      const { license = 'no licence' } = lock.packages[folder] ?? {};
      const isFine = FREE_LICENCES.includes(license) || OTHER_LICENCES[nameOf(folder)] === license;
      return isFine ? [] : `${folder} is delivered under ${license}`;
    }),
    ...names.flatMap((name) =>
      name in declared.dependencies || TOOLS_WITH_A_PART.includes(name) || asked.has(name)
        ? []
        : `${name} is delivered, and nobody asked for it`,
    ),
    ...Object.keys(declared.dependencies).flatMap((name) =>
      names.includes(name) ? [] : `${name} is declared for delivery and not delivered`,
    ),
  ];
}
