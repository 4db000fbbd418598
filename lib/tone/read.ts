import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import { withoutQuotes } from '../text/without-quotes.ts';
import { words } from '../text/words.ts';
import { automaticIn } from './automatic.ts';
import { chancesOf, summed } from './chances.ts';
import { onlyCloses } from './closing.ts';
import { dimensionsOf } from './dimensions.ts';
import { feelingsOf } from './emotions.ts';
import { flagsOf, heardFlags } from './flags.ts';
import { toneLogOdds } from './log-odds.ts';
import type { Model } from './model.ts';
import type { Abstention, Confidence, RaisedFlag, Reading, Sentiment } from './reading.ts';
import { reasonsFor } from './reasons.ts';
import { replyTone } from './reply-tone.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { type Signs, signsOf } from './signs.ts';

/** What `read` may be told beside the text. */
export interface ReadOptions {
  /** The language of the own words, where a detector was asked; told from small words otherwise. */
  readonly language?: string | undefined;
  /** Keeps what rules found in sentences, so that only changed ones are looked through again. */
  readonly memory?: SentenceMemory;
}

/**
 * How a text may sound: tone, feelings, flags and, for drafts, the five dimensions, each with the words that say so.
 * Pure and deterministic; spans count in `text` as given. Silent (see `abstain`) in other languages than English, on
 * machines' mails, where there is too little to go on, and where the tone is not clear enough to be shown.
 */
export type Read = (text: string, side: 'customer' | 'agent', options?: ReadOptions) => Reading;

/** Fewer own words than this say nothing reliable. */
const FEWEST_WORDS = { customer: 3, agent: 8 } as const;
/** From these chances of the likeliest tone on we are fairly sure, and sure; the line below which none is shown is the model's. */
const SURE = { medium: 0.88, high: 0.96 } as const;

/** Reads with this model. */
export function openReader(model: Model): Read {
  return (text, side, options = {}) => {
    const own = ownWords(text);
    const count = words(own).length;
    const language = options.language ?? languageOf(own);
    const isForeign = language !== undefined && !/^en\b/i.test(language);
    const base = { ...SILENT, side, language, words: count };
    const automatic = side === 'customer' ? automaticIn(withoutQuotes(text)) : undefined;
    if (automatic !== undefined) {
      const flags: RaisedFlag[] = [{ flag: 'automatic', spans: [automatic], reason: 'sent by a machine' }];
      return { ...base, abstain: isForeign ? 'language' : 'unsure', flags };
    }
    if (isForeign) return { ...base, abstain: 'language' };
    const signs = signsOf(own, side, options.memory);
    return side === 'customer' ? readMessage(model, own, base, signs) : readDraft(model, own, base, signs);
  };
}

const SILENT = {
  abstain: undefined,
  sentiment: 'neutral',
  valence: 0,
  intensity: 0,
  confidence: 'low',
  emotions: [],
  flags: [],
  dims: undefined,
  cues: [],
  contributions: [],
  chances: undefined,
} as const;

function readMessage(model: Model, own: string, base: Reading, signs: Signs): Reading {
  const sums = summed(model, own);
  const chances = chancesOf(sums.sums, model.header);
  const { negative = 0, neutral = 0, positive = 0, intense = 0 } = chances;
  const valence = positive - negative;
  const isClosing = signs.flags.every(({ flag }) => flag === 'complaint') && onlyCloses(own, base.words, valence);
  const closing: RaisedFlag[] = isClosing
    ? [{ flag: 'closing-only', spans: [], reason: 'says that all is well and asks nothing' }]
    : [];
  const raised = flagsOf([...signs.flags, ...closing], own);
  const clear = Math.max(negative, neutral, positive);
  const silence: Abstention | undefined =
    base.words < FEWEST_WORDS.customer ? 'too-short' : clear < model.header.tones.line ? 'unsure' : undefined;
  if (silence === 'too-short') return { ...base, abstain: silence, flags: raised, chances };
  const emotions = feelingsOf(chances);
  const asked = [
    toneLogOdds(model.header),
    ...emotions.map(({ emotion }) => ({ to: emotion, blend: { [emotion]: 1 } })),
  ];
  const contributions = reasonsFor(model, own, sums, asked, signs.wordings);
  const flags = flagsOf([...raised, ...heardFlags(model, own, sums, chances)], own);
  if (silence !== undefined) return { ...base, abstain: silence, flags, chances };
  const sentiment: Sentiment = clear === negative ? 'negative' : clear === positive ? 'positive' : 'neutral';
  return {
    ...base,
    sentiment,
    valence,
    intensity: intense,
    confidence: confidenceOf(clear, base.language),
    emotions: emotions.map((felt) => ({ ...felt, spans: placesOf(contributions, felt.emotion) })),
    flags,
    cues: signs.cues,
    contributions,
    chances,
  };
}

function readDraft(model: Model, own: string, base: Reading, signs: Signs): Reading {
  if (base.words < FEWEST_WORDS.agent) return { ...base, abstain: 'too-short' };
  const sums = summed(model, own);
  const chances = chancesOf(sums.sums, model.header);
  const { dims, contributions } = dimensionsOf(model, own, sums, chances, signs);
  return {
    ...base,
    ...replyTone(chances),
    intensity: chances['intense'] ?? 0,
    confidence: base.language === undefined ? 'low' : 'medium',
    flags: signs.flags,
    dims,
    cues: signs.cues,
    contributions,
    chances,
  };
}

function confidenceOf(clear: number, language: string | undefined): Confidence {
  if (language === undefined || clear < SURE.medium) return 'low';
  return clear < SURE.high ? 'medium' : 'high';
}

/** Where a score's words stand, strongest first. */
function placesOf(contributions: Reading['contributions'], to: string) {
  return contributions
    .filter((one) => one.to === to && one.amount > 0 && !one.isRest)
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, 3)
    .map(({ start, end }) => ({ start, end }));
}
