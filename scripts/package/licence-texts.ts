import type { ShippedPackage } from './shipped-package.ts';

/** Whose published work the weights of the tone model were learned from (docs/tone-model.md), as their licences ask. */
const LEARNED_FROM = `The weights Attune reads tone with (assets/tone-….weights) were learned from these published works, changed into
numbers:

VADER lexicon and ratings. Copyright (c) 2016 C.J. Hutto. MIT. https://github.com/cjhutto/vaderSentiment
AFINN-165 by Finn Årup Nielsen, from sentiment. Copyright (c) Andrew Sliwinski. MIT. https://github.com/thisandagain/sentiment
Hate speech and offensive language. Copyright (c) 2017 Tom Davidson. MIT. https://github.com/t-davidson/hate-speech-and-offensive-language
GoEmotions by Dorottya Demszky and others, 2020. CC BY 4.0. https://github.com/google-research/google-research/tree/master/goemotions
Stanford Politeness Corpus by Cristian Danescu-Niculescu-Mizil and others, 2013. CC BY 4.0. https://convokit.cornell.edu
XED by Emily Öhman and others, 2020. CC BY 4.0. https://github.com/Helsinki-NLP/XED

CC BY 4.0: https://creativecommons.org/licenses/by/4.0/legalcode

MIT, for the first three:
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice
shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY
OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The licences of everything that is not ours, in full, as their makers ask of anybody who passes their work on. */
export function licenceTexts(packages: readonly ShippedPackage[]): string {
  const parts = packages.flatMap((one) => [
    {
      title: `${one.name} ${one.version} (${one.licence})`,
      from: one.repository,
      text: one.licenceText,
    },
    ...one.packedIn.map((packed) => ({
      title: `${packed.name} ${packed.version} (${packed.licence}), inside ${one.name}`,
      from: undefined,
      text: packed.licenceText,
    })),
  ]);
  return [
    `${LEARNED_FROM}\n\nAttune contains parts of the following packages, unchanged but for bundling. Thank you to everyone who made them.`,
    ...parts.map(({ title, from, text }) => [title, ...(from ? [from] : []), '', text].join('\n')),
  ]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
