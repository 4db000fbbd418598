import type { ShippedPackage } from './shipped-package.ts';

/** The delivered archive that a bill describes. */
export interface Product {
  readonly name: string;
  readonly version: string;
  /** SPDX id. */
  readonly licence: string;
  /** File name of the archive. */
  readonly file: string;
  /** SHA-256 of the archive, hex. */
  readonly sha256: string;
}

/**
 * The bill of materials as CycloneDX 1.6 JSON: the archive, and every package with a part in it. Without a date or a
 * random number, so that the same sources give the same bytes.
 */
export function billOfMaterials(product: Product, packages: readonly ShippedPackage[]): string {
  const ref = `${product.name}@${product.version}`;
  const inner = packages.flatMap((one) => neededBy(one, packages));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': ref,
        name: product.name,
        version: product.version,
        hashes: [{ alg: 'SHA-256', content: product.sha256 }],
        licenses: licencesOf(product.licence),
        properties: [{ name: 'attune:archive', value: product.file }],
      },
    },
    components: packages.map(component),
    dependencies: [
      { ref, dependsOn: packages.filter((one) => !inner.includes(one)).map(purlOf) },
      ...packages.map((one) => ({ ref: purlOf(one), dependsOn: neededBy(one, packages).map(purlOf) })),
    ],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function component(shipped: ShippedPackage): object {
  const { name, version, licence, integrity, repository, packedIn } = shipped;
  const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
  const archive = `https://registry.npmjs.org/${name}/-/${file}`;
  return {
    type: 'library',
    'bom-ref': purlOf(shipped),
    name,
    version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }],
    licenses: licencesOf(licence),
    purl: purlOf(shipped),
    externalReferences: [
      { type: 'distribution', url: archive },
      ...(repository === undefined ? [] : [{ type: 'vcs', url: repository }]),
    ],
    ...(packedIn.length === 0
      ? {}
      : {
          components: packedIn.map((packed) => ({
            type: 'library',
            'bom-ref': `${purlOf(packed)}#${shipped.name}`,
            name: packed.name,
            version: packed.version,
            scope: 'required',
            licenses: licencesOf(packed.licence),
            purl: purlOf(packed),
          })),
        }),
  };
}

function licencesOf(expression: string): object[] {
  return / (OR|AND|WITH) /.test(expression) ? [{ expression }] : [{ license: { id: expression } }];
}

/** Package URL; of a scope's `@` the percent form, as its specification asks. */
function purlOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The shipped packages that this one asks for: the nearest folder upwards, as Node looks for them. */
function neededBy({ folder, needs }: ShippedPackage, packages: readonly ShippedPackage[]): ShippedPackage[] {
  return needs.flatMap((name) => {
    const reachable = packages.filter(
      (one) => one.name === name && `${folder}/`.startsWith(one.folder.slice(0, -`node_modules/${name}`.length)),
    );
    return reachable.sort((a, b) => b.folder.length - a.folder.length).slice(0, 1);
  });
}
