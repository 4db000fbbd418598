import { overlaps, type Span } from '../text/span.ts';
import type { Cue } from '../tone/reading.ts';
import type { CueRule } from './cue.ts';
import { type Doc, mayMatch, type Pattern, parser, prepare } from './patterns.ts';
import { RULES } from './registry.ts';
import { sentenceWords } from './sentence-words.ts';

interface Prepared {
  readonly rule: CueRule;
  readonly match: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

const allPrepared: readonly Prepared[] = RULES.map((rule) => ({
  rule,
  match: rule.match.map(prepare),
  unless: (rule.unless ?? []).map(prepare),
}));

/** The rules of one side, and which of them a word calls: most sentences call few of a hundred. */
interface Called {
  readonly rules: readonly Prepared[];
  readonly byWord: ReadonlyMap<string, readonly Prepared[]>;
  /** Rules with a pattern that no word has to be there for. */
  readonly always: readonly Prepared[];
}

function calledOf(side: CueRule['side']): Called {
  const rules = allPrepared.filter(({ rule }) => rule.side === side);
  const needed = rules.flatMap(({ match }) => match.flatMap(({ needs }) => needs.flatMap((need) => [...need])));
  const times = new Map<string, number>();
  for (const word of needed) times.set(word, (times.get(word) ?? 0) + 1);
  // A word that many patterns need is a common one; a pattern is called by its need that is least so.
  const commonness = (need: ReadonlySet<string>): number =>
    [...need].reduce((most, word) => Math.max(most, times.get(word) ?? 0), 0);
  const byWord = new Map<string, Prepared[]>();
  const always = new Set<Prepared>();
  for (const one of rules) {
    for (const { needs } of one.match) {
      const [rarest] = needs.toSorted((a, b) => commonness(a) - commonness(b));
      if (rarest === undefined) always.add(one);
      for (const word of rarest ?? []) {
        const before = byWord.get(word) ?? [];
        if (!before.includes(one)) byWord.set(word, [...before, one]);
      }
    }
  }
  return { rules, byWord, always: [...always] };
}

const called: Readonly<Record<CueRule['side'], Called>> = { agent: calledOf('agent'), customer: calledOf('customer') };

/** The rules some pattern of which these words may match, in the order of the catalogue. */
function rulesFor(side: CueRule['side'], words: ReadonlySet<string>): Prepared[] {
  const { rules, byWord, always } = called[side];
  const found = new Set(always);
  for (const word of words) for (const one of byWord.get(word) ?? []) found.add(one);
  return found.size === 0 ? [] : rules.filter((one) => found.has(one));
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
  const { words, neighbours } = sentenceWords(sentence);
  const rules = rulesFor(side, words);
  if (rules.length === 0) return [];
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
      if (!mayMatch(pattern, words, neighbours, stretches)) return [];
      const { doc, places } = parse();
      return spansOf(doc, places, pattern);
    });

  const cues: Cue[] = [];
  for (const { rule, match, unless } of rules) {
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
