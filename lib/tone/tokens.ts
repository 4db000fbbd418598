import type { Span } from '../text/span.ts';

/** What kind of thing a token is; numbers, mentions and addresses are all read as their kind alone. */
type TokenKind = 'word' | 'mark' | 'stop' | 'face' | 'number' | 'money' | 'clock' | 'mention' | 'address';

/** One token of a text, and its place. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Small letters, straight apostrophes, drawn-out letters shortened; of anything but words and faces its kind. */
  readonly key: string;
  /** Written in capitals throughout, two letters or more. */
  readonly isLoud: boolean;
  /** Drawn out ("soooo"), or a row of marks ("!!"). */
  readonly isLong: boolean;
  /** What the vocabulary knows the key by. */
  readonly id: number;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.]*|@\w+/gu;
/** In one pass: faces made of signs, words, money, clock times, numbers, pictures, marks and stops. */
const PLAIN =
  /[:;=8xX]['`]?-?[)(\][dDpPoO/\\|*3](?![\w/])|<\/?3|[\p{L}\p{M}]+(?:['’*-][\p{L}\p{M}*]+)*|[$€£₹]\s?\d[\d.,]*k?|\d+[.:h]\d\d ?(?:[ap]\.?m\b)?|\d[\d.,]*|\p{Extended_Pictographic}|[!?]+|[.…]{2,}|[.,;:…\n]/gu;
/** Addresses cost a look ahead at every word: they are looked for only where one may be. */
const WITH_ADDRESSES = new RegExp(`${ADDRESS.source}|${PLAIN.source}`, 'gu');
const MAY_HAVE_ADDRESS = /[@]|:\/\/|www\./;

const FACE = /^(?:[:;=8xX]['`]?-?[)(\][dDpPoO/\\|*3]|<\/?3)$/;
const CLOCK = /^\d+[.:h]\d\d/;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const PLAIN_WORD = /^[a-z]+$/;
const THREE_ALIKE = /([a-z])\1\1/;

/**
 * Words that are read as one: who is spoken of must not move how a text sounds, and neither must the spelling of a
 * country or the words of a variety of English.
 */
const READ_AS: ReadonlyMap<string, string> = new Map([
  ['she', 'he'],
  ['him', 'his'],
  ['her', 'his'],
  ['hers', 'his'],
  ["she's", "he's"],
  ["she'd", "he'd"],
  ["she'll", "he'll"],
  ['herself', 'himself'],
  ...["y'all", 'yall', 'ya', "y'all's"].map((you): [string, string] => [you, 'you']),
  ...["ain't", 'aint'].map((not): [string, string] => [not, "isn't"]),
  ...['finna', 'fixing', 'gonna', 'gon', "gon'"].map((to): [string, string] => [to, 'going']),
  ['tryna', 'trying'],
  ['wanna', 'want'],
  ['gotta', 'must'],
  ['cuz', 'because'],
  ['cause', 'because'],
  ['nothin', 'nothing'],
  ["nothin'", 'nothing'],
  ['em', 'them'],
  ["'em", 'them'],
  ['dem', 'them'],
  ['da', 'the'],
  ...['mr', 'mrs', 'ms', 'mx', 'sir', 'madam', "ma'am"].map((title): [string, string] => [title, '<title>']),
]);
const BRITISH = /^(apolog|organ|real|recogn|author|custom|final|emphas|summar|critic|minim|maxim|special)is(?=e|i|a)/;
const BRITISH_OUR = /^(col|fav|hon|neighb|behavi|flav|rum|hum|lab)our/;
const DOUBLED = /^(cancel|travel|label|model|fuel|signal)l(?=ed|ing|er)/;

/** A word as it is looked up: one spelling, one pronoun. */
function lookedUp(word: string): string {
  const one = READ_AS.get(word);
  if (one !== undefined) return one;
  if (word.length < 6) return word;
  return word.replace(BRITISH, '$1iz').replace(BRITISH_OUR, '$1or').replace(DOUBLED, '$1');
}

/** The tokens of a text in order. Never throws; white space, quotes and brackets are left out. */
export function tokens(text: string, idOf: (key: string) => number): Token[] {
  const found: Token[] = [];
  const pattern = MAY_HAVE_ADDRESS.test(text) ? WITH_ADDRESSES : PLAIN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const own = match[0];
    const start = match.index;
    const end = start + own.length;
    // Most words are short ones in small letters; they need no second look.
    if (PLAIN_WORD.test(own) && !THREE_ALIKE.test(own)) {
      const key = lookedUp(own);
      found.push({ start, end, kind: 'word', key, isLoud: false, isLong: false, id: idOf(key) });
      continue;
    }
    const { kind, key, isLong = false, isLoud = false } = kindOf(own);
    found.push({ start, end, kind, key, isLoud, isLong, id: idOf(key) });
  }
  return found;
}

interface Kind {
  readonly kind: TokenKind;
  readonly key: string;
  readonly isLong?: boolean;
  readonly isLoud?: boolean;
}

function kindOf(own: string): Kind {
  const first = own.charAt(0);
  if (first >= '0' && first <= '9') {
    if (CLOCK.test(own) && own.length < 9) return { kind: 'clock', key: '<clock>' };
    return FACE.test(own) ? { kind: 'face', key: own } : { kind: 'number', key: '<n>' };
  }
  if (first === '@') return { kind: 'mention', key: '<at>' };
  if (own.includes('://') || own.startsWith('www.') || (own.length > 3 && own.includes('@')))
    return { kind: 'address', key: '<url>' };
  if (first === '!' || first === '?') {
    const asks = own.includes('?');
    return { kind: 'mark', key: asks ? (own.includes('!') ? '?!' : '?') : '!', isLong: own.length > 1 };
  }
  if ('.…,;:\n'.includes(first)) {
    if (own.length === 1 && first !== '…') return { kind: 'stop', key: own };
    return FACE.test(own) ? { kind: 'face', key: own.toLowerCase() } : { kind: 'stop', key: '...', isLong: true };
  }
  if ('$€£₹'.includes(first)) return { kind: 'money', key: '<money>' };
  if (FACE.test(own)) return { kind: 'face', key: own.toLowerCase() };
  if (!/\p{L}/u.test(own)) return { kind: 'face', key: own };
  const lower = own.toLowerCase().replace(/’/g, "'").normalize('NFC');
  const short = lower.replace(DRAWN_OUT, '$1$1');
  const isLoud = own.length > 1 && own.toLowerCase() !== own && own === own.toUpperCase();
  return { kind: 'word', key: lookedUp(short), isLong: short !== lower, isLoud };
}
