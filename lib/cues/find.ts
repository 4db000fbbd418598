import nlp from 'compromise/one';
import { overlaps, type Span } from '../text/span.ts';
import type { Cue } from '../tone/reading.ts';
import type { CueRule } from './cue.ts';
import { RULES } from './registry.ts';

/** One part of a parsed pattern, as far as we look at it. */
interface Part {
  readonly word?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly regex?: RegExp;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly Part[])[];
}

interface Pattern {
  readonly parts: readonly Part[];
  readonly hasGroup: boolean;
  /** The sentence must hold one word of each of these sets, or the pattern cannot match. */
  readonly needs: readonly ReadonlySet<string>[];
  /** And one stretch without spaces for each of these. */
  readonly shapes: readonly RegExp[];
}

interface Prepared {
  readonly rule: CueRule;
  readonly match: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

/** The parser as we use it: its own types know neither parsed patterns nor pointers. */
const parser = nlp as unknown as {
  (text: string): Doc;
  parseMatch(pattern: string): Part[];
};
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly implicit?: string;
  readonly normal: string;
}
interface Doc {
  readonly document: readonly (readonly Term[])[];
  readonly fullPointer: readonly (readonly [number, number, number, ...unknown[]])[];
  match(pattern: readonly Part[], group?: number): Doc;
}

/** The parser reads "can't" as "can not" in texts but not in patterns: patterns are written out here. */
function writtenOut(pattern: string): string {
  return pattern.replace(/[a-z]+'[a-z]+/g, (word) =>
    parser(word)
      .document.flat()
      .map((term) => term.implicit ?? term.normal)
      .join(' '),
  );
}

function neededBy(part: Part): ReadonlySet<string> | undefined {
  if (part.optional === true || part.negative === true) return undefined;
  if (part.word !== undefined) return new Set([part.word]);
  if (part.fastOr !== undefined) return part.fastOr;
  if (part.choices === undefined) return undefined;
  const firsts = part.choices.map(
    (choice) => choice.find((one) => one.word !== undefined && one.optional !== true)?.word,
  );
  return firsts.every((word) => word !== undefined) ? new Set(firsts) : undefined;
}

function prepare(pattern: string): Pattern {
  const parts = parser.parseMatch(writtenOut(pattern));
  const needs = parts.flatMap((part) => neededBy(part) ?? []);
  const shapes = parts.flatMap((part) => (part.optional === true || part.negative === true ? [] : (part.regex ?? [])));
  return { parts, hasGroup: pattern.includes('['), needs, shapes };
}

const allPrepared: readonly Prepared[] = RULES.map((rule) => ({
  rule,
  match: rule.match.map(prepare),
  unless: (rule.unless ?? []).map(prepare),
}));
const prepared: Readonly<Record<CueRule['side'], readonly Prepared[]>> = {
  agent: allPrepared.filter(({ rule }) => rule.side === 'agent'),
  customer: allPrepared.filter(({ rule }) => rule.side === 'customer'),
};

const ENDINGS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'s": 'is',
};

/** Every word a sentence may be matched by: as written, and written out. */
function wordsFor(sentence: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of sentence.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'/]*/gu)) {
    found.add(word);
    const ending = word.slice(word.lastIndexOf("'"));
    if (ENDINGS[ending] !== undefined) {
      found.add(ENDINGS[ending]);
      found.add(word.slice(0, -ending.length));
      if (ending === "'s" && word.startsWith('let')) found.add('us');
    }
    if (/n'?t$/.test(word) || word === 'cannot') {
      found.add('not');
      found.add(
        word
          .replace(/n'?t$/, '')
          .replace(/^wo$/, 'will')
          .replace(/^ca$/, 'can')
          .replace(/^cannot$/, 'can'),
      );
    }
    if (word === 'cannot') found.add('can');
    if (word === 'im') found.add('i').add('am');
    if (word === 'ive') found.add('i').add('have');
    if (word.includes('/')) for (const part of word.split('/')) found.add(part);
  }
  return found;
}

function mayMatch(pattern: Pattern, words: ReadonlySet<string>, stretches: readonly string[]): boolean {
  for (const need of pattern.needs) {
    let isThere = false;
    for (const word of need) if (words.has(word)) isThere = true;
    if (!isThere) return false;
  }
  return pattern.shapes.every((shape) => stretches.some((stretch) => shape.test(stretch)));
}

/** Longer stretches without a stop are no prose, and the parser is slow on them. */
const LONGEST = 1500;

/** Where each term of a parsed sentence stands in its text. */
function placesOf(doc: Doc): Span[][] {
  let at = 0;
  return doc.document.map((terms) =>
    terms.map((term) => {
      const start = at + term.pre.length;
      at = start + term.text.length + term.post.length;
      return { start, end: start + term.text.length };
    }),
  );
}

/** The spans a pattern matches. A part of a contraction stands for the whole word: "can't" cannot be cut in two. */
function spansOf(doc: Doc, places: readonly (readonly Span[])[], pattern: Pattern): Span[] {
  const found = pattern.hasGroup ? doc.match(pattern.parts, 0) : doc.match(pattern.parts);
  return found.fullPointer.flatMap(([sentence, from, to]) => {
    const covered = places[sentence] ?? [];
    let first = from;
    while (first > 0 && covered[first]?.start === covered[first]?.end) first--;
    const start = covered[first]?.start;
    const end = covered.slice(first, to).reduce((latest, place) => (place.end > place.start ? place.end : latest), 0);
    return start !== undefined && end > start ? [{ start, end }] : [];
  });
}

/**
 * The cues of one sentence made plain, in order; spans count from its first character.
 * A sentence is parsed at most once, and only when some rule's words are in it.
 */
export function find(sentence: string, side: CueRule['side']): Cue[] {
  if (sentence.length > LONGEST) return [];
  const words = wordsFor(sentence);
  const stretches = sentence.split(/\s+/);
  let parsed: { doc: Doc; places: Span[][] } | undefined;
  const parse = () => {
    if (parsed === undefined) {
      const doc = parser(sentence);
      parsed = { doc, places: placesOf(doc) };
    }
    return parsed;
  };
  const spans = (patterns: readonly Pattern[]): Span[] =>
    patterns.flatMap((pattern) => {
      if (!mayMatch(pattern, words, stretches)) return [];
      const { doc, places } = parse();
      return spansOf(doc, places, pattern);
    });

  const cues: Cue[] = [];
  for (const { rule, match, unless } of prepared[side]) {
    const found = spans(match);
    if (found.length === 0) continue;
    const quiet = spans(unless);
    const kept: Span[] = [];
    for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (quiet.some((one) => overlaps(one, span)) || kept.some((one) => overlaps(one, span))) continue;
      kept.push(span);
      cues.push({ id: rule.id, ...span });
    }
  }
  return cues.sort((a, b) => a.start - b.start || a.end - b.end);
}
