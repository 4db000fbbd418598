import { once } from '../once.ts';
import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import type { Span } from '../text/span.ts';
import { withoutQuotes } from '../text/without-quotes.ts';
import { words } from '../text/words.ts';
import { automaticIn } from './automatic.ts';
import { bereavedIn } from './bereaved.ts';
import { chancesOf, summed } from './chances.ts';
import { onlyCloses } from './closing.ts';
import { dimensionsOf } from './dimensions.ts';
import { feelingsOf } from './emotions.ts';
import { flagsOf, heardFlags } from './flags.ts';
import { headLogOdds, toneLogOdds } from './log-odds.ts';
import { messageTone } from './message-tone.ts';
import type { Model } from './model.ts';
import type { Confidence, Flag, RaisedFlag, Reading } from './reading.ts';
import { reasonsFor, strongestPlaces } from './reasons.ts';
import { replyTone } from './reply-tone.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { type Signs, signsOf } from './signs.ts';

/** What `read` may be told beside the text. */
interface ReadOptions {
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
/** From this chance of a complaint on nothing is closed: "Perfect, now it's dead too" waits for an answer. */
const COMPLAINS_RATHER = 0.3;
/** Flags that leave a farewell one. */
const RESTFUL: ReadonlySet<Flag> = new Set(['complaint', 'praise']);
/** Most places told for a feeling. */
const MOST_PLACES = 3;
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
  const { valence, sentiment, clear } = messageTone(chances);
  const isClosing =
    signs.flags.every(({ flag }) => RESTFUL.has(flag)) &&
    (chances['complaint'] ?? 0) < COMPLAINS_RATHER &&
    onlyCloses(own, base.words, valence);
  const bereaved = bereavedIn(own);
  const isBereaved = bereaved !== undefined;
  const raised = [...signs.flags, ...(isClosing ? [CLOSING] : []), ...(isBereaved ? [griefAt(bereaved)] : [])];
  if (base.words < FEWEST_WORDS.customer)
    return { ...base, abstain: 'too-short', flags: flagsOf(raised, isBereaved), chances };
  const flags = flagsOf([...raised, ...heardFlags(model, own, sums, chances)], isBereaved);
  if (clear < model.header.tones.line && !isBereaved)
    return { ...base, abstain: 'unsure', flags, cues: signs.cues, chances };
  const emotions = feelingsOf(chances, isBereaved);
  const asked = [
    toneLogOdds(model.header),
    ...emotions.map(({ emotion }) => headLogOdds(model.header, [emotion], emotion)),
  ];
  const told = bereaved ? [{ ...bereaved, reason: 'tells of a death' }, ...signs.wordings] : signs.wordings;
  const contributions = once(() => reasonsFor(model, own, sums, asked, told));
  return {
    ...base,
    sentiment,
    valence,
    intensity: chances['intense'] ?? 0,
    confidence: confidenceOf(clear, base.language),
    emotions: emotions.map((felt) => ({
      ...felt,
      get spans() {
        return strongestPlaces(contributions(), felt.emotion, MOST_PLACES);
      },
    })),
    flags,
    cues: signs.cues,
    get contributions() {
      return contributions();
    },
    chances,
  };
}

const CLOSING: RaisedFlag = { flag: 'closing-only', spans: [], reason: 'says that all is well and asks nothing' };

const griefAt = (span: Span): RaisedFlag => ({ flag: 'high-stakes', spans: [span], reason: 'tells of a death' });

function readDraft(model: Model, own: string, base: Reading, signs: Signs): Reading {
  if (base.words < FEWEST_WORDS.agent) return { ...base, abstain: 'too-short' };
  const sums = summed(model, own);
  const chances = chancesOf(sums.sums, model.header);
  const { dims, contributions } = dimensionsOf(model, own, sums, chances, signs);
  const told = once(contributions);
  return {
    ...base,
    ...replyTone(chances),
    intensity: chances['intense'] ?? 0,
    confidence: base.language === undefined ? 'low' : 'medium',
    flags: signs.flags,
    dims,
    cues: signs.cues,
    get contributions() {
      return told();
    },
    chances,
  };
}

function confidenceOf(clear: number, language: string | undefined): Confidence {
  if (language === undefined || clear < SURE.medium) return 'low';
  return clear < SURE.high ? 'medium' : 'high';
}
