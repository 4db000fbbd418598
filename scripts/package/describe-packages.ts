import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { billOfMaterials } from './bill-of-materials.ts';
import { collectPackages, type PackageCollector } from './collect-packages.ts';
import { licenceTexts } from './licence-texts.ts';
import { shippedPackages } from './shipped-package.ts';

/** Where the licences lie in the built extension. */
const licencesFile = 'third-party-licences.txt';

/**
 * Describes every archive by what truly went into it: the licences inside (`third-party-licences.txt`), and beside the
 * archive its bill of materials (`….cdx.json`). Put the plugin into every build and the hooks into WXT.
 */
export function describePackages(): Pick<PackageCollector, 'plugin'> & { readonly hooks: Partial<WxtHooks> } {
  const { plugin, folders } = collectPackages();
  return {
    plugin,
    hooks: {
      // Called once all parts of the extension are built.
      'build:publicAssets': ({ config }, files) => {
        files.push({ relativeDest: licencesFile, contents: licenceTexts(shippedPackages(config.root, folders())) });
      },
      'zip:extension:done': ({ config }, archive) => {
        const { name, version, license } = JSON.parse(readFileSync(join(config.root, 'package.json'), 'utf8')) as {
          name: string;
          version: string;
          license: string;
        };
        const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex');
        const product = { name, version, licence: license, file: basename(archive), sha256 };
        const bill = billOfMaterials(product, shippedPackages(config.root, folders()));
        writeFileSync(archive.replace(/\.zip$/, '.cdx.json'), bill);
      },
    },
  };
}
