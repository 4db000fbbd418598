import type { Span } from '../text/span.ts';
import type { Chances } from './chances.ts';

/** Named feelings of a customer's message; several may hold at once. */
export const EMOTIONS = ['frustrated', 'disappointed', 'anxious', 'confused', 'sad', 'grateful', 'pleased'] as const;
/** One named feeling. */
export type Emotion = (typeof EMOTIONS)[number];

/** What a customer's message calls for, beside how it sounds. */
export const FLAGS = [
  'urgent',
  'may-leave',
  'threat',
  'abuse',
  'repeat-contact',
  'complaint',
  'high-stakes',
  'praise',
  'closing-only',
  'automatic',
] as const;
/** One thing a message calls for. */
export type Flag = (typeof FLAGS)[number];

/** What an agent's draft is read for. */
export const DIMENSIONS = ['empathy', 'warmth', 'solution', 'clarity', 'tact'] as const;
/** One thing a draft is read for. */
export type Dimension = (typeof DIMENSIONS)[number];

/** How sure we are; below `low` we abstain. */
export type Confidence = 'high' | 'medium' | 'low';
/** The coarsest reading of a tone. */
export type Sentiment = 'negative' | 'neutral' | 'positive';

/** Why a text was not read: another language, too few words, or no sign either way worth a word. */
export type Abstention = 'language' | 'too-short' | 'unsure';

/** A span that moves the tone. `id` is the cue rule's, which is also its file name. */
export interface Cue extends Span {
  readonly id: string;
}

/** What one span adds to one score, in logarithms of odds. Contributions to a score add up to it. */
export interface Contribution extends Span {
  readonly to: 'valence' | Emotion | Flag | Dimension;
  /** Signed. */
  readonly amount: number;
  /** A few plain words for people: "a strong word", "said for the third time". */
  readonly reason: string;
  /** What no single place accounts for; its span is the whole text. */
  readonly isRest?: true;
}

/** A feeling the words suggest, and where. */
export interface FeltEmotion {
  readonly emotion: Emotion;
  /** 0 … 1 */
  readonly score: number;
  readonly spans: readonly Span[];
}

/** A flag, and the words that raise it. */
export interface RaisedFlag {
  readonly flag: Flag;
  readonly spans: readonly Span[];
  readonly reason: string;
}

/** One dimension of a draft. */
export interface DimensionReading {
  /** 0 … 4: how many of the four steps of the bar are filled. */
  readonly step: 0 | 1 | 2 | 3 | 4;
  /** 0 … 1, the finer value behind the step. */
  readonly score: number;
  /** One or two words for the step: "a start", "no date yet". */
  readonly says: string;
}

/** All we know of one text: tone, cues, contributions, confidence. Spans count in the text that was read. */
export interface Reading {
  readonly side: 'customer' | 'agent';
  /** BCP 47 code, or `undefined` when it could not be told. */
  readonly language: string | undefined;
  /** Set when we stay silent; scores are then neutral and lists empty but for flags and cues, which need no feeling. */
  readonly abstain: Abstention | undefined;
  readonly sentiment: Sentiment;
  /** −1 (very negative) … 1 (very positive): how much likelier good than bad, and how strongly it is said. */
  readonly valence: number;
  /** 0 (flat) … 1 (as strong as words get) */
  readonly intensity: number;
  readonly confidence: Confidence;
  /** Strongest first; empty for drafts. */
  readonly emotions: readonly FeltEmotion[];
  readonly flags: readonly RaisedFlag[];
  /** Present for drafts that were read. */
  readonly dims: Readonly<Record<Dimension, DimensionReading>> | undefined;
  readonly cues: readonly Cue[];
  readonly contributions: readonly Contribution[];
  /** The model's chance of each head, 0 … 1; `undefined` where it was not asked. */
  readonly chances: Chances | undefined;
  /** Words read: own words only. */
  readonly words: number;
}
