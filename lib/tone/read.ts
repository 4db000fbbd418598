import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { withoutQuotes } from '../text/without-quotes.ts';
import { words } from '../text/words.ts';
import { automaticIn } from './automatic.ts';
import { boundValence } from './bound.ts';
import { onlyCloses } from './closing.ts';
import { dimensionsOf } from './dimensions.ts';
import { emotionsOf } from './emotions.ts';
import { flagsOf, soundsLikeComplaint } from './flags.ts';
import { MISHAP } from './lexicon.ts';
import { readSentence, type SentenceParts } from './read-sentence.ts';
import type { Abstention, Confidence, Contribution, RaisedFlag, Reading, Sentiment } from './reading.ts';
import type { SentenceMemory } from './sentence-memory.ts';

/** What `read` may be told beside the text. */
export interface ReadOptions {
  /** The language of the own words, where a detector was asked; told from small words otherwise. */
  readonly language?: string | undefined;
  /** Keeps what sentences gave, so that only changed ones are read again. */
  readonly memory?: SentenceMemory;
}

/** Fewer own words than this say nothing reliable. */
const FEWEST_WORDS = { customer: 3, agent: 8 } as const;
/** Where a bounded valence begins to be worth a word. */
const NEGATIVE = -0.2;
const POSITIVE = 0.24;
const MOST_MISHAPS = 2;
const MOST_OF_A_KIND = 2;

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The parts of all sentences with their spans counted in the whole text. */
function gather(text: string, side: 'customer' | 'agent', memory: SentenceMemory | undefined) {
  const contributions: Contribution[] = [];
  const flags: RaisedFlag[] = [];
  const cues: { id: string; start: number; end: number }[] = [];
  let before: { readonly from: number; readonly raw: number; readonly words: number } | undefined;
  const all = sentences(text);
  memory?.makeRoom(all.length);
  for (const sentence of all) {
    const own = text.slice(sentence.start, sentence.end);
    const read = (): SentenceParts => readSentence(own, side);
    const parts = memory?.recall(own, side, read) ?? read();
    const moved = parts.contributions.map((one) => ({ ...one, ...shifted(one, sentence.start) }));
    const raw = sumOf(moved, 'valence');
    // "Great. Another broken one.": lone praise right before a reproach.
    if (side === 'customer' && before !== undefined && before.words <= 2 && before.raw > 0.9 && raw < -0.4) {
      for (let i = before.from; i < contributions.length; i++) {
        const one = contributions[i];
        if (one?.to === 'valence' && one.amount > 0) {
          contributions[i] = { ...one, amount: -one.amount * 0.5, reason: 'may be meant the other way round' };
        } else if (one?.to === 'pleased') contributions[i] = { ...one, to: 'frustrated' };
      }
    }
    before = { from: contributions.length, raw, words: parts.words };
    contributions.push(...moved);
    cues.push(...parts.cues.map((cue) => ({ id: cue.id, ...shifted(cue, sentence.start) })));
    flags.push(
      ...parts.flags.map((flag) => ({ ...flag, spans: flag.spans.map((span) => shifted(span, sentence.start)) })),
    );
  }
  return { contributions: limited(contributions), flags, cues };
}

const isDimension = (to: Contribution['to']): boolean =>
  to === 'empathy' || to === 'warmth' || to === 'solution' || to === 'clarity' || to === 'tact';

/** Mishaps beyond the second, and the same wording of a draft beyond the second, add nothing. */
function limited(contributions: readonly Contribution[]): Contribution[] {
  const seen = new Map<string, number>();
  return contributions.filter((one) => {
    const isLimited = one.reason === MISHAP || isDimension(one.to);
    if (!isLimited) return true;
    const key = `${one.to} ${one.reason}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= (one.reason === MISHAP ? MOST_MISHAPS : MOST_OF_A_KIND);
  });
}

function sumOf(contributions: readonly Contribution[], to: Contribution['to']): number {
  return contributions.reduce((sum, one) => (one.to === to ? sum + one.amount : sum), 0);
}

/** Why a text that could be read is better left alone; `undefined` when it is worth a word. */
function doubtOf(
  contributions: readonly Contribution[],
  count: number,
  text: string,
  flags: readonly RaisedFlag[],
): Abstention | undefined {
  const tone = contributions.filter((one) => one.to === 'valence');
  const good = tone.reduce((sum, one) => sum + Math.max(0, one.amount), 0);
  const bad = tone.reduce((sum, one) => sum + Math.max(0, -one.amount), 0);
  if (good >= 2.5 && bad >= 2.5 && Math.abs(good - bad) < 0.15 * (good + bad)) return 'unsure';
  const saysNothing = contributions.length === 0 && flags.length === 0 && !text.includes('?');
  return count < 5 && saysNothing ? 'too-short' : undefined;
}

function confidenceOf(
  valence: number,
  contributions: readonly Contribution[],
  language: string | undefined,
): Confidence {
  const tone = contributions.filter((one) => one.to === 'valence');
  const good = tone.some((one) => one.amount > 0.8);
  const bad = tone.some((one) => one.amount < -0.8);
  const strength = Math.abs(valence);
  if (language === undefined) return 'low';
  if (strength > 0.12 && strength < 0.32) return 'low';
  if (strength >= 0.55 && !(good && bad)) return 'high';
  return 'medium';
}

function silent(
  side: Reading['side'],
  language: string | undefined,
  why: Abstention,
  flags: readonly RaisedFlag[],
  count: number,
): Reading {
  return {
    side,
    language,
    abstain: why,
    sentiment: 'neutral',
    valence: 0,
    intensity: 0,
    confidence: 'low',
    emotions: [],
    flags,
    dims: undefined,
    cues: [],
    contributions: [],
    words: count,
  };
}

/**
 * How a text may sound: tone, feelings, flags and, for drafts, the five dimensions, each with the words that say so.
 * Pure and deterministic; spans count in `text` as given. Silent (see `abstain`) in other languages than English, on
 * machines' mails and where there is too little to go on.
 */
export function read(text: string, side: 'customer' | 'agent', options: ReadOptions = {}): Reading {
  const own = ownWords(text);
  const count = words(own).length;
  const language = options.language ?? languageOf(own);

  const automatic = side === 'customer' ? automaticIn(withoutQuotes(text)) : undefined;
  if (automatic !== undefined) {
    const flag: RaisedFlag = { flag: 'automatic', spans: [automatic], reason: 'sent by a machine' };
    return silent(
      side,
      language,
      language === undefined || /^en\b/i.test(language) ? 'unsure' : 'language',
      [flag],
      count,
    );
  }
  if (language !== undefined && !/^en\b/i.test(language)) return silent(side, language, 'language', [], count);

  const { contributions, flags: raised, cues } = gather(own, side, options.memory);
  const raw = sumOf(contributions, 'valence');
  const closing: RaisedFlag[] =
    side === 'customer' && raised.every((one) => one.flag === 'complaint') && onlyCloses(own, count, raw)
      ? [{ flag: 'closing-only', spans: [], reason: 'says that all is well and asks nothing' }]
      : [];
  const flags = flagsOf([...raised, ...closing], own);
  if (count < FEWEST_WORDS[side]) return silent(side, language, 'too-short', flags, count);
  const doubt = side === 'customer' ? doubtOf(contributions, count, own, flags) : undefined;
  if (doubt !== undefined) return silent(side, language, doubt, flags, count);

  const valence = boundValence(raw, count);
  const sentiment: Sentiment = valence <= NEGATIVE ? 'negative' : valence >= POSITIVE ? 'positive' : 'neutral';
  const strength = contributions.reduce((sum, one) => (one.to === 'valence' ? sum + Math.abs(one.amount) : sum), 0);
  const emotions = side === 'customer' ? emotionsOf(contributions, valence) : [];
  const complaint: RaisedFlag[] =
    side === 'customer' && soundsLikeComplaint(valence, emotions)
      ? [{ flag: 'complaint', spans: emotions[0]?.spans ?? [], reason: 'a problem told with strong feeling' }]
      : [];
  return {
    side,
    language,
    abstain: undefined,
    sentiment,
    valence,
    intensity: Math.abs(boundValence(strength, count)),
    confidence: confidenceOf(valence, contributions, language),
    emotions,
    flags: flagsOf([...flags, ...complaint], own),
    dims: side === 'agent' ? dimensionsOf(own, contributions) : undefined,
    cues,
    contributions,
    words: count,
  };
}
