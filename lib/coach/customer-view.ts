import type { Conversation } from '../conversation/conversation.ts';
import type { Remembered } from '../messaging/remembered.ts';
import { advise } from '../nudges/advise.ts';
import type { ReadMessage } from '../nudges/points.ts';
import { policiesFor } from '../nudges/policy-notes.ts';
import type { Settings } from '../settings/settings.ts';
import { cut } from '../text/span.ts';
import { explain, type Why } from '../tone/explain.ts';
import type { Reading } from '../tone/reading.ts';
import { sayTone } from '../tone/say-tone.ts';
import type { ArcPoint, CustomerView } from './view.ts';

/** Most words of the customer shown as evidence. */
const MOST_WORDS = 3;

/** A customer card but for what only the desk of corrections and the settings know. */
export type ReadView = Omit<CustomerView, 'isCorrected' | 'hidesHurtful' | 'escalation' | 'policies'>;

/** The customer card of an open conversation. */
export function customerView(
  conversation: Conversation,
  latest: ReadMessage,
  reads: ReadonlyMap<string, ReadMessage>,
): ReadView {
  const { reading, text } = latest;
  const why = explain(reading, text);
  const words = evidenceOf(reading, why);
  return {
    ...toneOf(reading),
    name: conversation.customer,
    words,
    why,
    hurtful: hurtfulIn(reading, text, [...words, ...why.map((part) => part.words)]),
    arc: conversation.messages.map((message): ArcPoint => {
      const read = reads.get(message.id)?.reading;
      return {
        side: message.side,
        valence: read && read.abstain === undefined ? read.valence : undefined,
        at: message.at,
      };
    }),
    isRemembered: false,
  };
}

/** The whole card: the reading of this text, and what the agent's settings say to it. */
export function shownCustomer(
  read: ReadView,
  text: string,
  isCorrected: boolean,
  { hidesAbuse, escalation, policies }: Pick<Settings, 'hidesAbuse' | 'escalation' | 'policies'>,
): CustomerView {
  return { ...read, isCorrected, hidesHurtful: hidesAbuse, escalation, policies: policiesFor(text, policies) };
}

/** The customer card on a page that no longer shows the message: numbers only, no words were kept. */
export function rememberedView(remembered: Remembered): ReadView {
  return {
    ...toneOf(readingOf(remembered)),
    name: undefined,
    words: [],
    why: [],
    hurtful: [],
    arc: [],
    isRemembered: true,
  };
}

/** The words that speak for the verdict, not those that speak against it; a calm message needs no proof. */
function evidenceOf(reading: Reading, why: readonly Why[]): string[] {
  if (reading.sentiment === 'neutral') return [];
  const speaking = why.filter((part) => part.words !== '' && part.lifts === (reading.sentiment === 'positive'));
  return [...new Set(speaking.map((part) => part.words))].slice(0, MOST_WORDS);
}

/** Of these words those with abuse in them, or out of the midst of it. */
function hurtfulIn({ flags }: Reading, text: string, words: readonly string[]): string[] {
  const abuse = flags.flatMap(({ flag, spans }) => (flag === 'abuse' ? spans.map((span) => cut(text, span)) : []));
  return words.filter((one) => one !== '' && abuse.some((hard) => one.includes(hard) || hard.includes(one)));
}

/** A remembered reading in the engine's own form, without any words or places. */
export function readingOf(remembered: Remembered): Reading {
  return {
    side: 'customer',
    language: remembered.language ?? undefined,
    abstain: remembered.abstain ?? undefined,
    sentiment: remembered.sentiment,
    valence: remembered.valence,
    intensity: remembered.intensity,
    confidence: remembered.confidence,
    emotions: remembered.emotions.map((felt) => ({ ...felt, spans: [] })),
    flags: remembered.flags.map((flag) => ({ flag, spans: [], reason: '' })),
    dims: undefined,
    cues: remembered.cueIds.map((id) => ({ id, start: 0, end: 0 })),
    contributions: [],
    chances: undefined,
    words: 0,
  };
}

/** What is kept of a reading for the compose page: no word of it. */
export function rememberedOf(conversationKey: string, reading: Reading, waitingSince: number | undefined): Remembered {
  return {
    conversationKey,
    abstain: reading.abstain ?? null,
    language: reading.language ?? null,
    sentiment: reading.sentiment,
    valence: reading.valence,
    intensity: reading.intensity,
    confidence: reading.confidence,
    emotions: reading.emotions.map(({ emotion, score }) => ({ emotion, score })),
    flags: reading.flags.map(({ flag }) => flag),
    cueIds: [...new Set(reading.cues.map((cue) => cue.id))],
    waitingSince: waitingSince ?? null,
  };
}

function toneOf(reading: Reading): Omit<ReadView, 'name' | 'words' | 'why' | 'hurtful' | 'arc' | 'isRemembered'> {
  const said = sayTone(reading);
  return {
    abstain: reading.abstain,
    language: reading.language,
    lead: said?.lead ?? '',
    also: said?.also,
    valence: reading.valence,
    intensity: reading.intensity,
    confidence: reading.confidence,
    flags: reading.flags.map(({ flag }) => flag),
    advice: advise(reading),
  };
}
