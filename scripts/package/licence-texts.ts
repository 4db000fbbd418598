import type { ShippedPackage } from './shipped-package.ts';

/** Published lists of words that a package carries, and whose work they are. */
const LISTS_INSIDE: Readonly<Record<string, string>> = {
  sentiment:
    'Its list of words is AFINN-165 by Finn Årup Nielsen (https://github.com/fnielsen/afinn). Its list of emoji is the\n' +
    'Emoji Sentiment Ranking 1.0 by Petra Kralj Novak, Jasmina Smailović, Borut Sluban and Igor Mozetič\n' +
    '(http://hdl.handle.net/11356/1048, CC BY-SA 4.0).\n\n',
};

/** The licences of everything that is not ours, in full, as their makers ask of anybody who passes their work on. */
export function licenceTexts(packages: readonly ShippedPackage[]): string {
  const parts = packages.flatMap((one) => [
    {
      title: `${one.name} ${one.version} (${one.licence})`,
      from: one.repository,
      text: `${LISTS_INSIDE[one.name] ?? ''}${one.licenceText}`,
    },
    ...one.packedIn.map((packed) => ({
      title: `${packed.name} ${packed.version} (${packed.licence}), inside ${one.name}`,
      from: undefined,
      text: packed.licenceText,
    })),
  ]);
  return [
    'Attune contains parts of the following packages, unchanged but for bundling. Thank you to everyone who made them.',
    ...parts.map(({ title, from, text }) => [title, ...(from ? [from] : []), '', text].join('\n')),
  ]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
