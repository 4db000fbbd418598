import { ownWords } from '../text/own-words.ts';
import { sentences } from '../text/sentences.ts';
import { cut, overlaps, type Span } from '../text/span.ts';
import { stemsOf } from '../text/stems.ts';
import { words } from '../text/words.ts';
import { FACTS } from '../tone/facts.ts';
import type { Reading } from '../tone/reading.ts';

/** What a customer's message raises: something that went wrong, something asked, something wished. */
export interface Point extends Span {
  readonly kind: 'complaint' | 'question' | 'request';
  /** The customer's own words, as they stand in the message. */
  readonly words: string;
  /** What they are about; see `stemsOf`. */
  readonly stems: ReadonlySet<string>;
}

/** A customer's message and how it reads; spans count in its text. */
export interface ReadMessage {
  readonly text: string;
  readonly reading: Reading;
  /** We had promised its writer something for a time that is over. */
  readonly isPromiseMissed?: boolean;
}

/** Most points told: more make no map but a second mail. */
const MOST = 5;
/** Fewer words raise nothing. */
const FEWEST_WORDS = 3;
/** From so much on, in logarithms of odds, a sentence by itself speaks for a message that sounds bad. */
const HEAVY = 0.5;
const ASKS_BY_WORD =
  /^(?:(?:and|but|so|also|or) )?(?:(?:could|can|would|will) (?:you|i|we|someone|somebody)\b|(?:please|pls)\b|(?:i|we)(?:'d| would) like\b|(?:i|we) (?:want|need|demand|expect)\b)/i;
const NO_POINT =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|thanks?|thank you|many thanks|(?:kind|best|warm) regards|regards|cheers|yours|sincerely|best)\b.{0,40}$/i;
const NOT_ASKED =
  /^(?:how are you|hope you|are you (?:serious|kidding|joking)|is (?:any ?(?:one|body)) (?:even )?(?:there|reading))/i;
const GREETING = /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^,.!?]{0,30}[,!] +)+/i;
/** A feeling by itself is no matter to be settled, but the mood the matters are told in. */
const ONLY_FEELS =
  /^(?:(?:i|we)(?:'m| am|'re| are| feel| felt| was| were)|this is|it is|it's|that is)(?: \w+){0,3}? (?:disappoint\w+|angry|furious|upset|annoy\w+|frustrat\w+|fed up|unhappy|worried|confused|ridiculous|unacceptable|a joke|a disgrace|disgraceful|outrageous|not good enough|appalling|terrible|awful|shocking)(?: \w+){0,4}[.!]*$/i;
const NEXT_QUESTION =
  /(?:,|;| and| or| also)+ (?=(?:(?:also|then) )?(?:what|when|where|how|which|who|why|(?:do|does|did|can|could|is|are|will|would|have|has|should|may) (?:you|i|we|it|they|he|she|the|there|this|that|my|your|someone|any\w*))\b)/gi;
/** Facts that carry feeling and put no fault. */
const NO_FAULT: ReadonlySet<string> = new Set([
  'asks how or which',
  'names a worry',
  'little is asked for',
  'a date that presses',
]);
/** Questions that want no answer. */
const RHETORICAL: ReadonlySet<string> = new Set(['rhetorical-question', 'sarcastic-thanks']);

/** A draft is held against the same message with every key: its points are found once. */
const known = new WeakMap<Reading, readonly Point[]>();

/** The points of a customer's message in their order, at most five; none where it only thanks or was sent by a machine. */
export function pointsOf(message: ReadMessage): readonly Point[] {
  const before = known.get(message.reading);
  if (before) return before;
  const found = findPoints(message);
  known.set(message.reading, found);
  return found;
}

function findPoints({ text, reading }: ReadMessage): Point[] {
  const raised = new Set(reading.flags.map(({ flag }) => flag));
  if (raised.has('closing-only') || raised.has('automatic') || reading.abstain === 'language') return [];
  const plain = ownWords(text);
  const found = sentences(plain)
    .flatMap((sentence) => questionsIn(plain, sentence))
    .flatMap((span): Weighed[] => {
      const own = cut(text, span).replace(/\s+/g, ' ').replace(GREETING, '');
      if (words(own).length < FEWEST_WORDS || NO_POINT.test(own) || ONLY_FEELS.test(own)) return [];
      if (reading.flags.some(({ flag, spans }) => flag === 'abuse' && spans.some((one) => overlaps(one, span))))
        return [];
      const weight = weightOf(span, reading);
      const kind = kindOf(own, span, reading, weight);
      if (kind === undefined) return [];
      return [{ ...span, kind, words: own, stems: stemsOf(own), weight }];
    });
  return found
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ weight: _, ...point }) => point);
}

type Weighed = Point & { readonly weight: number };

/** Several questions asked in one breath, each by itself. */
function questionsIn(text: string, sentence: Span): Span[] {
  if (!cut(text, sentence).endsWith('?')) return [sentence];
  const links = [...cut(text, sentence).matchAll(NEXT_QUESTION)].map(({ 0: link, index }) => {
    return { start: sentence.start + index, end: sentence.start + index + link.length };
  });
  return [sentence.start, ...links.map(({ end }) => end)].map((start, at) => {
    return { start, end: links[at]?.start ?? sentence.end };
  });
}

function kindOf(own: string, span: Span, reading: Reading, weight: number): Point['kind'] | undefined {
  if (ASKS_BY_WORD.test(own)) return 'request';
  const isRhetorical = reading.cues.some((cue) => RHETORICAL.has(cue.id) && overlaps(cue, span)) || NOT_ASKED.test(own);
  if (own.endsWith('?') && !isRhetorical) return 'question';
  const complains = reading.flags.some(
    ({ flag, spans }) => flag === 'complaint' && spans.some((one) => overlaps(one, span)),
  );
  const tells = FACTS.some(({ pattern, reason }) => !NO_FAULT.has(reason) && pattern.test(own));
  return (complains || tells || weight >= HEAVY) && reading.sentiment !== 'positive' ? 'complaint' : undefined;
}

/** How much a sentence speaks for a bad tone; questions and requests weigh at least a little. */
function weightOf(span: Span, { contributions }: Reading): number {
  return contributions.reduce(
    (sum, one) => (one.to === 'valence' && one.isRest === undefined && overlaps(one, span) ? sum - one.amount : sum),
    0,
  );
}
