import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'docs/security';
const pages = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[];
  readonly commands: Readonly<Record<string, unknown>>;
  readonly browser_specific_settings?: { readonly gecko: { readonly data_collection_permissions?: unknown } };
}

/** Everything a manifest asks for or opens. */
function askedBy(manifest: Manifest): string[] {
  return [
    ...manifest.permissions,
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...manifest.optional_host_permissions,
    ...manifest.web_accessible_resources.flatMap(({ resources }) => resources),
    ...Object.keys(manifest.commands),
    ...(manifest.browser_specific_settings?.gecko.data_collection_permissions ? ['data_collection_permissions'] : []),
  ];
}

test('given the built manifests, the page on permissions explains all that they ask for and nothing else', () => {
  const manifests = ['.output/chrome-mv3', '.output/firefox-mv3'].map(
    (built) => JSON.parse(readFileSync(`${built}/manifest.json`, 'utf8')) as Manifest,
  );
  const asked = [...new Set(manifests.flatMap(askedBy))].sort();
  const text = readFileSync(`${folder}/permissions.md`, 'utf8');
  const explained = [...text.matchAll(/^### `([^`]+)`/gm)].map((heading) => heading[1]).sort();
  expect(explained).toEqual(asked);
});

test('given the policy that was built, the page on permissions explains each part of it', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as {
    content_security_policy: { extension_pages: string };
  };
  const text = readFileSync(`${folder}/permissions.md`, 'utf8');
  const parts = manifest.content_security_policy.extension_pages.split('; ');
  expect(parts.filter((part) => !text.includes(`\`${part}\``))).toEqual([]);
});

test('given a statement that names a test or a source file, that file is there', () => {
  const named = pages.flatMap(({ name, text }) =>
    [...text.matchAll(/`((?:tests|scripts|lib)\/[\w./-]+)`/g)].map((match) => ({ name, file: match[1] ?? '' })),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ file }) => !existsSync(file))).toEqual([]);
});

test('given a link between the pages, it leads somewhere', () => {
  const links = pages.flatMap(({ text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? ''),
  );
  expect(links.filter((link) => !existsSync(`${folder}/${link}`))).toEqual([]);
});
