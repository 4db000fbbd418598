import { find } from '../cues/find.ts';
import { ruleOf } from '../cues/registry.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { FACTS } from './facts.ts';
import { FLAG_RULES } from './flag-rules.ts';
import type { Cue, RaisedFlag } from './reading.ts';
import type { KnownWording } from './reasons.ts';
import type { SentenceMemory } from './sentence-memory.ts';

/** What rules find in a text, without weighing how it sounds. */
export interface Signs {
  readonly flags: readonly RaisedFlag[];
  readonly cues: readonly Cue[];
  /** Wording that explains a tone in plain words. */
  readonly wordings: readonly KnownWording[];
}

/** A match drawn out to the end of its last word: many patterns end within one. */
function wholeWords(text: string, match: RegExpExecArray): Span {
  const end = match.index + match[0].trimEnd().length;
  return { start: match.index, end: end + (/^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0) };
}

/** A cue's name as people can read it. */
export function cueWords(id: string): string {
  return id.replace(/-/g, ' ');
}

const shifted = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });

/** What rules find in one sentence, made plain, of a text whose writer is known; spans count from its first character. */
function signsOfSentence(text: string, side: 'customer' | 'agent'): Signs {
  const flags: RaisedFlag[] = [];
  const wordings: KnownWording[] = [];
  if (side === 'customer') {
    for (const { pattern, raises = [], reason } of FACTS) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const span = wholeWords(text, match);
      wordings.push({ ...span, reason });
      for (const flag of raises) flags.push({ flag, spans: [span], reason });
    }
    for (const { flag, pattern, unless, reason } of FLAG_RULES) {
      const match = pattern.exec(text);
      if (match === null || unless?.test(text) === true) continue;
      const span = wholeWords(text, match);
      wordings.push({ ...span, reason });
      flags.push({ flag, spans: [span], reason });
    }
  }
  const cues = find(text, side);
  for (const { id, start, end } of cues) {
    const reason = cueWords(id);
    wordings.push({ start, end, reason });
    for (const flag of ruleOf(id)?.raises ?? []) flags.push({ flag, spans: [{ start, end }], reason });
  }
  return { flags, cues, wordings };
}

/** What rules find in a whole text, sentence by sentence; a memory spares those that did not change. */
export function signsOf(text: string, side: 'customer' | 'agent', memory: SentenceMemory | undefined): Signs {
  const flags: RaisedFlag[] = [];
  const cues: Cue[] = [];
  const wordings: KnownWording[] = [];
  const all = sentences(text);
  memory?.makeRoom(all.length);
  for (const { start, end } of all) {
    const own = text.slice(start, end);
    const read = (): Signs => signsOfSentence(own, side);
    const found = memory?.recall(own, side, read) ?? read();
    flags.push(...found.flags.map((one) => ({ ...one, spans: one.spans.map((span) => shifted(span, start)) })));
    cues.push(...found.cues.map((one) => shifted(one, start)));
    wordings.push(...found.wordings.map((one) => shifted(one, start)));
  }
  return { flags, cues, wordings };
}
