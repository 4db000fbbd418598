import { readFileSync } from 'node:fs';

/** A package that the licences inside a build name. */
export interface Named {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The package whose makers packed it in. */
  readonly inside: string | undefined;
}

/** Read off the file as it lies in the built extension. */
export function shippedNames(folder: string): Named[] {
  const [, ...parts] = readFileSync(`${folder}/third-party-licences.txt`, 'utf8').split(`\n\n${'-'.repeat(80)}\n\n`);
  return parts.map((part) => {
    const [title = ''] = part.split('\n');
    const [, name = '', version = '', licence = '', inside] =
      /^(\S+) (\S+) \((.+?)\)(?:, inside (\S+))?$/.exec(title) ?? [];
    return { name, version, licence, inside };
  });
}
