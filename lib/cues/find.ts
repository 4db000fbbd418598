import { overlaps, type Span } from '../text/span.ts';
import type { Cue } from '../tone/reading.ts';
import type { CueRule } from './cue.ts';
import { type Doc, type Pattern, parser } from './patterns.ts';
import { rulesFor } from './rules-for.ts';
import { sentenceWords } from './sentence-words.ts';
import { mayMatch } from './sieve.ts';

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
  const said = sentenceWords(sentence);
  const rules = rulesFor(side, said.words);
  if (rules.length === 0) return [];
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
      if (!mayMatch(pattern.sieve, said)) return [];
      const { doc, places } = parse();
      return spansOf(doc, places, pattern);
    });

  const cues: Cue[] = [];
  for (const { rule, match, unless } of rules) {
    const found = spans(match);
    if (found.length === 0) continue;
    const quiet = spans(unless());
    const kept: Span[] = [];
    for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (quiet.some((one) => overlaps(one, span)) || kept.some((one) => overlaps(one, span))) continue;
      kept.push(span);
      cues.push({ id: rule.id, ...span });
    }
  }
  return cues.sort((a, b) => a.start - b.start || a.end - b.end);
}
