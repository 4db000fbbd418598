/** Whether words can be looked for in a text: there is a letter or a digit in them. */
export const isPhrase = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** Finds a phrase as whole words, in capitals or not, however it is spaced. */
export function phrasePattern(phrase: string): RegExp {
  const parts = phrase.trim().split(/\s+/);
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
