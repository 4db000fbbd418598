import { readFileSync } from 'node:fs';

/** Attune's id in the samples for Chromium. */
export const SAMPLE_ID = 'abcdefghijklmnopabcdefghijklmnop';

/** One sample of docs/administrators.md, by the language of its fence. */
export interface Sample {
  readonly language: string;
  readonly text: string;
}

/** Every sample, in order. */
export function policySamples(): Sample[] {
  const page = readFileSync('docs/administrators.md', 'utf8');
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** The sample that has these words. @throws Error where there is none, or more than one */
export function sampleWith(words: string): string {
  const [only, ...more] = policySamples().filter(({ text }) => text.includes(words));
  if (!only || more.length > 0) throw new Error(`Not one sample, and no more, has ${words}`);
  return only.text;
}
