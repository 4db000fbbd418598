import { find } from '../cues/find.ts';
import { ruleOf } from '../cues/registry.ts';
import { overlaps, type Span } from '../text/span.ts';
import { words as wordsOf } from '../text/words.ts';
import { DIMENSION_RULES } from './dimension-rules.ts';
import { emphasisIn } from './emphasis.ts';
import { facesIn } from './faces.ts';
import { FACTS } from './facts.ts';
import { FLAG_RULES } from './flag-rules.ts';
import { entryOf, MISHAP, phraseAt } from './lexicon.ts';
import { shiftOf } from './negation.ts';
import { type Contribution, type Cue, DIMENSIONS, EMOTIONS, type Emotion, type RaisedFlag } from './reading.ts';
import { soundsSarcastic } from './sarcasm.ts';

/** What one sentence gives to the reading; spans count from the sentence's first character. */
export interface SentenceParts {
  readonly words: number;
  readonly isQuestion: boolean;
  readonly contributions: readonly Contribution[];
  readonly flags: readonly RaisedFlag[];
  readonly cues: readonly Cue[];
}

/** A feeling somebody names weighs at least this much, however mild its word. */
const NAMED = 0.6;
/** Everyday thanks weigh this much: enough to be heard where nothing else is said. */
const THANKED = 0.4;

function emotionAmount(value: number, emotion: Emotion): number {
  const size = (Math.abs(value) / 3) * 0.8;
  return emotion === 'pleased' || emotion === 'grateful'
    ? Math.max(emotion === 'grateful' ? THANKED : 0.3, size)
    : Math.max(NAMED, size);
}

/** The stretches between quotation marks: words there are quoted, not meant. */
function quotedIn(text: string): Span[] {
  return [...text.matchAll(/"[^"\n]{2,120}"/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function toneOf(text: string, side: 'customer' | 'agent'): { contributions: Contribution[]; flags: RaisedFlag[] } {
  const words = wordsOf(text);
  const contributions: Contribution[] = [];
  const flags: RaisedFlag[] = [];
  const quoted = quotedIn(text);
  const isQuestion = text.endsWith('?');

  const facts: Span[] = [];
  if (side === 'customer') {
    for (const fact of FACTS) {
      const match = fact.pattern.exec(text);
      if (match === null) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      for (const flag of fact.raises ?? []) flags.push({ flag, spans: [span], reason: fact.reason });
      if (facts.some((one) => overlaps(one, span))) continue;
      if (fact.value !== 0) facts.push(span);
      if (fact.value !== 0) contributions.push({ ...span, to: 'valence', amount: fact.value, reason: fact.reason });
      for (const emotion of EMOTIONS) {
        const amount = fact.moves?.[emotion];
        if (amount !== undefined) contributions.push({ ...span, to: emotion, amount, reason: fact.reason });
      }
    }
  }

  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const phrase = phraseAt(words, at);
    const entry = phrase ?? entryOf(word.lower);
    if (entry === undefined) continue;
    const length = phrase?.length ?? 1;
    const span = { start: word.start, end: words[at + length - 1]?.end ?? word.end };
    const shift = shiftOf(text, words, at, entry.value);
    at += length - 1;
    if (entry.value === 0 || (side === 'agent' && entry.reason === MISHAP)) continue;
    if (Math.abs(entry.value) < 3 && facts.some((one) => overlaps(one, span))) continue;
    let factor = shift.factor;
    if (entry.value > 0 && quoted.some((one) => overlaps(one, span))) factor = 0;
    if (entry.value > 0 && isQuestion) factor *= 0.4;
    const amount = entry.value * factor;
    if (Math.abs(amount) < 0.05) continue;
    const reason = shift.isNegated && shift.reason !== undefined ? shift.reason : entry.reason;
    contributions.push({ ...span, to: 'valence', amount, reason });
    if (side === 'agent' || entry.emotion === undefined) continue;
    if (!shift.isNegated) {
      contributions.push({
        ...span,
        to: entry.emotion,
        amount: emotionAmount(entry.value, entry.emotion) * Math.abs(factor),
        reason,
      });
    } else if (entry.emotion === 'pleased' && !isQuestion) {
      contributions.push({ ...span, to: 'disappointed', amount: 0.5 * Math.min(1, Math.abs(factor)), reason });
    }
  }

  for (const face of facesIn(text)) {
    contributions.push({ start: face.start, end: face.end, to: 'valence', amount: face.value, reason: 'a face' });
    if (side === 'customer') {
      const to = face.value > 0 ? 'pleased' : 'disappointed';
      contributions.push({ start: face.start, end: face.end, to, amount: 0.3, reason: 'a face' });
    }
  }

  return { contributions: withEmphasis(text, withSarcasm(text, contributions, side), side), flags };
}

/** Praise that opens a reproach is meant the other way round. */
function withSarcasm(text: string, contributions: Contribution[], side: 'customer' | 'agent'): Contribution[] {
  if (side === 'agent' || !soundsSarcastic(text, contributions)) return contributions;
  return contributions.flatMap((one): Contribution[] => {
    const reason = 'may be meant the other way round';
    if (one.to === 'valence' && one.amount > 0) return [{ ...one, amount: -one.amount * 0.7, reason }];
    if (one.to === 'pleased' || one.to === 'grateful') return [{ ...one, to: 'frustrated', reason }];
    return [one];
  });
}

/** Capitals, rows of marks and long-drawn words add to the feeling that is there; shouting is one by itself. */
function withEmphasis(text: string, contributions: Contribution[], side: 'customer' | 'agent'): Contribution[] {
  const sum = contributions.reduce((total, one) => (one.to === 'valence' ? total + one.amount : total), 0);
  const added: Contribution[] = [];
  for (const { start, end, kind, reason } of emphasisIn(text, wordsOf(text))) {
    const span = { start, end };
    const unsaid = kind === 'question' ? -0.8 : kind === 'capitals' ? -0.5 : 0;
    const amount = sum > 0.5 ? 0.5 : sum < -0.2 ? -0.7 : unsaid;
    if (amount !== 0) added.push({ ...span, to: 'valence', amount, reason });
    if (side === 'customer' && amount < 0) added.push({ ...span, to: 'frustrated', amount: 0.3, reason });
    if (side === 'customer' && amount > 0) added.push({ ...span, to: 'pleased', amount: 0.2, reason });
    if (side === 'agent' && kind !== 'drawn-out' && amount <= 0)
      added.push({ ...span, to: 'tact', amount: -0.15, reason });
  }
  return [...contributions, ...added];
}

/** What wording does to a draft's dimensions, and what a long sentence does to its clarity. */
function dimensionsOf(text: string, tone: readonly Contribution[]): Contribution[] {
  const found: Contribution[] = [];
  for (const rule of DIMENSION_RULES) {
    const match = rule.pattern.exec(text);
    if (match === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ ...span, to: rule.to, amount: rule.amount, reason: rule.reason });
  }
  const words = wordsOf(text);
  const span = { start: 0, end: text.length };
  if (words.length > 40) found.push({ ...span, to: 'clarity', amount: -0.25, reason: 'a very long sentence' });
  else if (words.length > 28) found.push({ ...span, to: 'clarity', amount: -0.12, reason: 'a long sentence' });
  if (!/\b(?:sorry|apolog|understand|see|hear|right)\b/i.test(text)) {
    for (const one of tone) {
      if (one.to === 'valence' && one.amount <= -2.4) found.push({ ...one, to: 'tact', amount: -0.22 });
    }
  }
  return found;
}

/** Reads one sentence, made plain, of a text whose writer is known. Pure: the same words give the same parts. */
export function readSentence(text: string, side: 'customer' | 'agent'): SentenceParts {
  const { contributions, flags } = toneOf(text, side);
  const all = [...contributions, ...(side === 'agent' ? dimensionsOf(text, contributions) : [])];
  const raised = [...flags];
  if (side === 'customer') {
    for (const { flag, pattern, unless, reason } of FLAG_RULES) {
      const match = pattern.exec(text);
      if (match === null || unless?.test(text) === true) continue;
      raised.push({ flag, spans: [{ start: match.index, end: match.index + match[0].trimEnd().length }], reason });
    }
  }
  const cues = find(text, side);
  for (const cue of cues) {
    const rule = ruleOf(cue.id);
    if (rule === undefined) continue;
    const span = { start: cue.start, end: cue.end };
    const reason = rule.id.replace(/-/g, ' ');
    for (const to of ['valence', ...EMOTIONS, ...DIMENSIONS] as const) {
      const amount = rule.moves[to];
      if (amount !== undefined) all.push({ ...span, to, amount, reason });
    }
    for (const flag of rule.raises ?? []) raised.push({ flag, spans: [span], reason });
  }
  return { words: wordsOf(text).length, isQuestion: text.includes('?'), contributions: all, flags: raised, cues };
}
