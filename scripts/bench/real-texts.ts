import { wholeMessages } from '../train/own-data.ts';

/** Texts of so many characters: our labelled whole messages, or replies, as many as that takes, one after the other. */
export function realTexts(side: 'customer' | 'agent', characters: number): string[] {
  const texts: string[] = [];
  let next = '';
  for (const { text, tone } of wholeMessages()) {
    if ((tone === undefined ? 'agent' : 'customer') !== side) continue;
    next = next === '' ? text : `${next}\n\n${text}`;
    if (next.length < characters) continue;
    texts.push(next.slice(0, characters));
    next = '';
  }
  return texts;
}
