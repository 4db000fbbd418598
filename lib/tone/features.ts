import { BOOSTS, NEGATIONS, PERSONS } from './feature-words.ts';
import { type Token, tokens } from './tokens.ts';

const REACH = 4;
/** What a negation leaves of a valence: turned round and weaker (VADER's constant). */
const TURNED = -0.74;

/** The features that are numbers rather than words, in the order of the model's weights. */
export const DENSE = [
  ...['good', 'bad', 'sum', 'best', 'worst', 'after but', 'last sentence', 'first'],
  ...['negations', 'exclaims', 'asks', 'marks in a row', 'loud', 'drawn out', 'good faces', 'bad faces'],
  ...['address', 'mention', 'numbers', 'length', 'i', 'you', 'we', 'they', 'ends asking'],
  ...['praise then fault', 'fault then praise'],
] as const;

/** A part of a dense feature that one place of the text accounts for. */
interface Weighed {
  readonly token: Token;
  /** Signed valence of the place after everything around it was looked at. */
  readonly value: number;
}

/** What the extractor finds in a text beside the words it tells of one by one. */
export interface Found {
  /** In the order of `DENSE`, each about 0 … 1 or −1 … 1. */
  readonly dense: Float64Array;
  /** The words with a valence, for explanations. */
  readonly weighed: readonly Weighed[];
  readonly words: number;
}

/** Told of each word feature a text has, by the tokens it stands on. */
export interface FeatureSink {
  /** A word, face, number or mark; `turned`: a negation reaches it, `opens`: it opens a sentence or line. */
  single(token: Token, turned: boolean, opens: boolean): void;
  pair(first: Token, second: Token): void;
  triple(first: Token, second: Token, third: Token): void;
  /** A long word, by how it begins. */
  beginning(token: Token): void;
}

/** What is asked about each word before it is weighed. */
export interface Vocabulary {
  /** The word's place in whatever the sink looks things up in; none of the extractor's business. */
  idOf(key: string): number;
  /** −4 … 4; 0 for most words. */
  valenceOf(token: Token): number;
}

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));
/** Words from this length on also count as all words with the same beginning. */
export const STEMMED = 7;
/** So many letters of it. */
export const STEM = 5;

/**
 * The features of a text: single words (with the negation that reaches them), pairs, triples, word beginnings and the
 * opening word, told one by one; and numbers about the whole. The one extractor for training and for reading.
 */
export function extract(text: string, vocabulary: Vocabulary, sink: FeatureSink): Found {
  const dense = new Float64Array(DENSE.length);
  const weighed: Weighed[] = [];
  let [good, bad, best, worst, afterBut, inSentence, lastSentence, first] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [negations, exclaims, asks, rows, loud, drawn, goodFaces, badFaces] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [addresses, mentions, numbers, words, endsAsking] = [0, 0, 0, 0, 0];
  const persons = [0, 0, 0, 0];
  let turned = 0;
  let boost = 0;
  let sawBut = false;
  let isOpening = true;
  let before: Token | undefined;
  let before2: Token | undefined;

  const weigh = (token: Token, value: number): void => {
    weighed.push({ token, value });
    if (value > 0) good += value;
    else bad -= value;
    best = Math.max(best, value);
    worst = Math.max(worst, -value);
    if (sawBut) afterBut += value;
    inSentence += value;
    if (first === 0) first = value;
  };
  for (const token of tokens(text, vocabulary.idOf)) {
    const { kind, key } = token;
    if (kind === 'stop') {
      if (key !== ',') {
        turned = 0;
        if (key !== ':' && key !== '\n') {
          if (inSentence !== 0) lastSentence = inSentence;
          inSentence = 0;
        }
      }
      if (key === '...') sink.single(token, false, false);
      before2 = undefined;
      before = key === ',' ? before : undefined;
      if (key === '\n' || key === '.') isOpening = true;
      continue;
    }
    if (kind === 'mark') {
      if (key !== '?') exclaims += 1;
      if (key !== '!') asks += 1;
      if (token.isLong) rows += 1;
      endsAsking = key === '?' ? 1 : 0;
      sink.single(token, false, false);
      if (before) sink.pair(before, token);
      turned = 0;
      lastSentence = inSentence === 0 ? lastSentence : inSentence;
      inSentence = 0;
      before = before2 = undefined;
      isOpening = true;
      continue;
    }
    if (kind === 'address') addresses = 1;
    else if (kind === 'mention') mentions += 1;
    else if (kind === 'number' || kind === 'money' || kind === 'clock') numbers += 1;
    if (kind === 'word') {
      words += 1;
      endsAsking = 0;
      if (token.isLoud) loud += 1;
      if (token.isLong) drawn += 1;
      const person = PERSONS.get(key);
      if (person !== undefined) persons[person] = (persons[person] ?? 0) + 1;
      if (key === 'but' || key === 'however' || key === 'though') {
        sawBut = true;
        afterBut = 0;
        turned = 0;
      }
    }
    const plain = kind === 'face' || kind === 'word' ? vocabulary.valenceOf(token) : 0;
    if (plain !== 0) {
      const louder = plain * (1 + boost) * (token.isLoud ? 1.2 : 1);
      const value = kind === 'word' && turned > 0 ? louder * TURNED : louder;
      weigh(token, value);
      if (kind === 'face' && value > 0) goodFaces += value;
      else if (kind === 'face') badFaces -= value;
    }
    if (kind === 'mention') {
      before = before2 = undefined;
      continue;
    }
    sink.single(token, turned > 0 && kind === 'word', isOpening && kind === 'word');
    if (before) sink.pair(before, token);
    if (before && before2) sink.triple(before2, before, token);
    if (kind === 'word' && key.length >= STEMMED) sink.beginning(token);
    if (kind === 'word') isOpening = false;
    if (NEGATIONS.has(key)) {
      negations += 1;
      turned = REACH;
    } else if (turned > 0) turned -= 1;
    boost = BOOSTS.get(key) ?? 0;
    before2 = before;
    before = token;
  }
  if (inSentence !== 0) lastSentence = inSentence;
  const sum = good - bad;
  const [i = 0, you = 0, we = 0, they = 0] = persons;
  dense[0] = good / (1 + good);
  dense[1] = bad / (1 + bad);
  dense[2] = sum / Math.sqrt(sum * sum + 15);
  dense[3] = best / 4;
  dense[4] = worst / 4;
  dense[5] = sawBut ? clamp(afterBut / 4) : 0;
  dense[6] = clamp(lastSentence / 4);
  dense[7] = clamp(first / 4);
  dense[8] = clamp(negations / 3);
  dense[9] = clamp(exclaims / 3);
  dense[10] = clamp(asks / 3);
  dense[11] = clamp(rows / 2);
  dense[12] = words > 2 ? loud / words : 0;
  dense[13] = clamp(drawn);
  dense[14] = clamp(goodFaces / 4);
  dense[15] = clamp(badFaces / 4);
  dense[16] = addresses;
  dense[17] = clamp(mentions / 2);
  dense[18] = clamp(numbers / 3);
  dense[19] = Math.log1p(words) / 5;
  dense[20] = clamp(i / 4);
  dense[21] = clamp(you / 4);
  dense[22] = clamp(we / 4);
  dense[23] = clamp(they / 4);
  dense[24] = endsAsking;
  // "Great, another broken one" is no praise, and "it broke, but you were great" no reproach.
  dense[25] = first > 0 ? Math.min(first, worst) / 4 : 0;
  dense[26] = first < 0 ? Math.min(-first, best) / 4 : 0;
  return { dense, weighed, words };
}
