import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package with a part in what is delivered. */
export interface ShippedPackage {
  /** Folder as the lockfile names it, such as `node_modules/@preact/signals`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly licenceText: string;
  /** Subresource integrity of the registry's archive: `sha512-…`. */
  readonly integrity: string;
  /** Address of the source repository, where the package tells it. */
  readonly repository?: string;
  /** Names of the packages it asks for. */
  readonly needs: readonly string[];
  /** Packages its makers packed into it; the lockfile does not know them. */
  readonly packedIn: readonly PackedPackage[];
}

/** A package inside another one's files. */
interface PackedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly licenceText: string;
}

/** The part of a lockfile that is read here. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** One package of a lockfile. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Copyright lines of packages under the MIT licence whose archive forgot it, as their repositories have them (2026-11). */
const MIT_WITHOUT_FILE: Readonly<Record<string, string>> = {
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/i18n': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/storage': 'Copyright (c) 2023 Aaron',
  '@webext-core/match-patterns': 'Copyright (c) 2022 Aaron',
};
/** Packages, all under the MIT licence, that are packed into others. */
const MIT_PACKED_IN: Readonly<Record<string, readonly { name: string; version: string; copyright: string }[]>> = {
  '@wxt-dev/storage@1.3.0': [
    {
      name: 'dequal',
      version: '2.0.3',
      copyright: 'Copyright (c) Luke Edwards <luke.edwards05@gmail.com> (lukeed.com)',
    },
  ],
};
/** A package that brings the MIT licence's own words. */
const MIT_TEXT = 'node_modules/@wxt-dev/webextension-polyfill/LICENSE';

/**
 * What the lockfile and the installed package say of each of these folders.
 * @throws Error where one has no version, licence, hash or licence text: nothing is delivered undescribed.
 */
export function shippedPackages(root: string, folders: readonly string[]): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  return folders.map((folder) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license, integrity, dependencies = {} } = lock.packages[folder] ?? {};
    const licenceText = licenceFile(join(root, folder)) ?? mitText(root, MIT_WITHOUT_FILE[name]);
    if (!version || !license || !integrity || !licenceText) {
      throw new Error(`${name} lacks its version, licence, hash or licence text; see shipped-package.ts.`);
    }
    const repository = repositoryOf(join(root, folder));
    return {
      folder,
      name,
      version,
      licence: license,
      licenceText,
      integrity,
      ...(repository === undefined ? {} : { repository }),
      needs: Object.keys(dependencies).sort(),
      packedIn: (MIT_PACKED_IN[`${name}@${version}`] ?? []).map(({ copyright, ...packed }) => ({
        ...packed,
        licence: 'MIT',
        licenceText: mitText(root, copyright) ?? '',
      })),
    };
  });
}

/** The package's licence; without those of what its makers built their own tools from, which is not delivered. */
function licenceFile(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  if (file === undefined) return undefined;
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return text.split(/^# Licenses of bundled dependencies$/m)[0]?.trim();
}

function mitText(root: string, copyright: string | undefined): string | undefined {
  if (copyright === undefined) return undefined;
  return readFileSync(join(root, MIT_TEXT), 'utf8')
    .replace(/^Copyright.*$/m, copyright)
    .trim();
}

function repositoryOf(folder: string): string | undefined {
  const { repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    repository?: string | { url?: string };
  };
  const url = typeof repository === 'string' ? repository : repository?.url;
  const onGitHub = /(?:github:|github\.com[/:]|^)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? '')?.[1];
  return onGitHub === undefined ? undefined : `https://github.com/${onGitHub}`;
}
