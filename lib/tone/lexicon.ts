import Sentiment from 'sentiment';
import type { Word } from '../text/words.ts';
import type { Emotion } from './reading.ts';
import { SUPPORT_PHRASES } from './support-phrases.ts';
import { MISHAPS, PLAIN_WORDS, SUPPORT_WORDS } from './support-words.ts';

/** What one word or set phrase is worth before anything around it is looked at. */
export interface Entry {
  /** −5 … 5, the scale of AFINN. */
  readonly value: number;
  readonly emotion?: Emotion;
  /** A few plain words for people. */
  readonly reason: string;
}

/** A set phrase found, and how many words it takes. */
export interface Phrase extends Entry {
  readonly length: number;
}

/** The reason shown for a mishap; a text's third and later mishaps no longer count. */
export const MISHAP = 'a reported problem';

const REASONS: Readonly<Record<Emotion, string>> = {
  frustrated: 'a strong word',
  disappointed: 'a word of disappointment',
  anxious: 'a word of worry',
  confused: 'a word of confusion',
  sad: 'a sad word',
  grateful: 'a word of thanks',
  pleased: 'a word of praise',
};

const afinn = new Sentiment();
const known = new Map<string, Entry | undefined>();
for (const word of PLAIN_WORDS.split(/\s+/)) known.set(word, undefined);
for (const group of MISHAPS) {
  for (const word of group.words.split(' ')) known.set(word, { value: group.value, reason: MISHAP });
}
for (const { words, value, emotion } of SUPPORT_WORDS) {
  const reason = emotion === undefined ? (value < 0 ? 'a negative word' : 'a kind word') : REASONS[emotion];
  for (const word of words.split(' '))
    known.set(word, emotion === undefined ? { value, reason } : { value, emotion, reason });
}
/** Words looked up in AFINN are remembered up to this many, so that a long day does not fill the memory. */
const MOST_KNOWN = 20_000;

/** A long-drawn word ("sooo", "terribleeee") as it is usually written, in the order worth trying. */
function shortened(word: string): string[] {
  if (!/(\p{L})\1\1/u.test(word)) return [];
  return [word.replace(/(\p{L})\1{2,}/gu, '$1'), word.replace(/(\p{L})\1{2,}/gu, '$1$1')];
}

/** What a word, in small letters, is worth; `undefined` for plain words. */
export function entryOf(word: string): Entry | undefined {
  if (known.has(word)) return known.get(word);
  let entry: Entry | undefined;
  if (/^\p{L}+\*+\p{L}*$/u.test(word)) entry = { value: -3, emotion: 'frustrated', reason: 'a swear word' };
  const longer = shortened(word)
    .map(entryOf)
    .find((one) => one !== undefined);
  if (entry === undefined && longer !== undefined) entry = longer;
  if (entry === undefined) {
    const value = afinn.analyze(word).score;
    if (value >= 3) entry = { value: value * 0.7, emotion: 'pleased', reason: 'a kind word' };
    else if (value !== 0) entry = { value: value * 0.7, reason: value < 0 ? 'a negative word' : 'a kind word' };
  }
  if (known.size < MOST_KNOWN) known.set(word, entry);
  return entry;
}

const phrases = new Map<string, { readonly parts: readonly string[]; readonly entry: Entry }[]>();
for (const { value, emotion, reason, phrases: group } of SUPPORT_PHRASES) {
  for (const phrase of group) {
    const parts = phrase.split(' ');
    const entry = emotion === undefined ? { value, reason } : { value, emotion, reason };
    const first = parts[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { parts, entry }]);
  }
}
for (const starting of phrases.values()) starting.sort((a, b) => b.parts.length - a.parts.length);

/** The longest set phrase that begins at a word; `undefined` when none does. */
export function phraseAt(words: readonly Word[], at: number): Phrase | undefined {
  const first = words[at]?.lower;
  if (first === undefined) return undefined;
  const found = phrases.get(first)?.find(({ parts }) => parts.every((part, i) => words[at + i]?.lower === part));
  return found === undefined ? undefined : { ...found.entry, length: found.parts.length };
}
