import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../scripts/package/bill-of-materials.ts';
import { folderOf } from '../../scripts/package/collect-packages.ts';
import { licenceTexts } from '../../scripts/package/licence-texts.ts';
import { type ShippedPackage, shippedPackages } from '../../scripts/package/shipped-package.ts';

const product = { name: 'attune', version: '1.2.3', licence: 'MIT', file: 'attune.zip', sha256: 'ab12' };

function shipped(folder: string, more: Partial<ShippedPackage> = {}): ShippedPackage {
  return {
    folder,
    name: folder.slice(folder.lastIndexOf('node_modules/') + 13),
    version: '1.0.0',
    licence: 'MIT',
    licenceText: 'Do as you like.',
    // "hi" in base 64: 6869 in hex
    integrity: 'sha512-aGk=',
    needs: [],
    packedIn: [],
    ...more,
  };
}

function billed(packages: readonly ShippedPackage[]) {
  return JSON.parse(billOfMaterials(product, packages)) as {
    components: Record<string, unknown>[];
    dependencies: { ref: string; dependsOn: string[] }[];
    metadata: { component: Record<string, unknown> };
  };
}

describe('folderOf', () => {
  test.each([
    ['/home/me/attune/node_modules/idb/build/index.js', 'node_modules/idb'],
    ['/home/me/attune/node_modules/@preact/signals/dist/signals.mjs', 'node_modules/@preact/signals'],
    ['/home/me/attune/node_modules/a/node_modules/@b/c/d.js', 'node_modules/a/node_modules/@b/c'],
    ['C:\\attune\\node_modules\\idb\\build\\index.js', 'node_modules/idb'],
    ['/home/me/attune/node_modules/idb/index.css?inline', 'node_modules/idb'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['\0virtual:wxt-plugins', 'node_modules/wxt'],
    ['/home/me/attune/lib/tone/read.ts', undefined],
    ['\0no-html-planer', undefined],
  ])('given %j, it is %s', (id, folder) => {
    expect(folderOf(id)).toBe(folder);
  });

  test('given code that nobody is known to have added, the build stops', () => {
    expect(() => folderOf('\0some-new-plugin/helper.js')).toThrow(/some-new-plugin/);
  });
});

describe('shippedPackages', () => {
  test('given a package that is installed, it tells version, licence and hash', () => {
    const [idb] = shippedPackages('.', ['node_modules/idb']);
    expect(idb).toMatchObject({
      name: 'idb',
      version: '8.0.4',
      licence: 'ISC',
      repository: 'https://github.com/jakearchibald/idb',
    });
    expect(idb?.licenceText).toContain('Jake Archibald');
    expect(idb?.integrity).toMatch(/^sha512-/);
  });

  test('given a package whose archive forgot its licence, the text is there all the same', () => {
    const [wxt] = shippedPackages('.', ['node_modules/wxt']);
    expect(wxt?.licenceText).toMatch(/^MIT License\n\nCopyright \(c\) 2023 Aaron\n\nPermission is hereby granted/);
  });

  test('given a package that nobody described, it throws', () => {
    expect(() => shippedPackages('.', ['node_modules/@wxt-dev'])).toThrow(/lacks its version/);
  });
});

describe('billOfMaterials', () => {
  test('given packages, each has what a reader needs to find the same bytes again', () => {
    const { components, metadata } = billed([shipped('node_modules/@a/b', { repository: 'https://github.com/a/b' })]);
    expect(components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40a/b@1.0.0',
        name: '@a/b',
        version: '1.0.0',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '6869' }],
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:npm/%40a/b@1.0.0',
        externalReferences: [
          { type: 'distribution', url: 'https://registry.npmjs.org/@a/b/-/b-1.0.0.tgz' },
          { type: 'vcs', url: 'https://github.com/a/b' },
        ],
      },
    ]);
    expect(metadata.component['hashes']).toEqual([{ alg: 'SHA-256', content: 'ab12' }]);
  });

  test('given one under a choice of licences, it is told as an expression', () => {
    expect(billed([shipped('node_modules/a', { licence: 'MIT OR Apache-2.0' })]).components[0]?.['licenses']).toEqual([
      { expression: 'MIT OR Apache-2.0' },
    ]);
  });

  test('given two versions of one package, each is needed by those that get it', () => {
    const { dependencies } = billed([
      shipped('node_modules/a', { needs: ['x', 'not-delivered'] }),
      shipped('node_modules/a/node_modules/x', { version: '2.0.0' }),
      shipped('node_modules/b', { needs: ['x'] }),
      shipped('node_modules/x'),
    ]);
    expect(dependencies).toEqual([
      { ref: 'attune@1.2.3', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'] },
      { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/x@2.0.0'] },
      { ref: 'pkg:npm/x@2.0.0', dependsOn: [] },
      { ref: 'pkg:npm/b@1.0.0', dependsOn: ['pkg:npm/x@1.0.0'] },
      { ref: 'pkg:npm/x@1.0.0', dependsOn: [] },
    ]);
  });

  test('given a package packed into another, it stands inside it', () => {
    const packedIn = [{ name: 'p', version: '3.0.0', licence: 'MIT', licenceText: 'As you like.' }];
    const [a] = billed([shipped('node_modules/a', { packedIn })]).components;
    expect(a?.['components']).toMatchObject([{ name: 'p', version: '3.0.0', purl: 'pkg:npm/p@3.0.0' }]);
    expect(licenceTexts([shipped('node_modules/a', { packedIn })])).toContain(
      'p 3.0.0 (MIT), inside a\n\nAs you like.',
    );
  });
});
