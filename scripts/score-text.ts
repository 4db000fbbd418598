import { chancesOf, sumsOf } from '../lib/tone/chances.ts';
import { DIMENSION_HEADS, EMOTION_HEADS, FLAG_HEADS } from '../lib/tone/heads.ts';
import { messageTone } from '../lib/tone/message-tone.ts';
import type { Model } from '../lib/tone/model.ts';
import type { Reading } from '../lib/tone/reading.ts';
import { replyTone } from '../lib/tone/reply-tone.ts';

/** What one line of `npm run score` says of a text; chances are 0 … 1, places count in the text as given. */
export interface Score {
  readonly language: string | null;
  /** Why nothing would be shown: another language, too short, a tone that is not clear enough; `null` where it would. */
  readonly abstain: string | null;
  /** −1 … 1 */
  readonly valence: number;
  readonly intensity: number;
  readonly sentiment: 'negative' | 'neutral' | 'positive';
  readonly emotions: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, number>>;
  readonly dims: Readonly<Record<string, number>>;
  readonly cues: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** The six basic feelings' absence is called what everybody calls it. */
const NAMES: Readonly<Record<string, string>> = { unmoved: 'neutral' };
const DIGITS = 4;
const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/**
 * The chance of a flag: at least even where a rule found the words that raise it, as the sidebar does; a little less than
 * the model's where none did. Measured on our own held-out messages, both together rank better than either.
 */
function flagChance(chance: number, isRaised: boolean): number {
  return isRaised ? 0.5 + 0.5 * chance : 0.9 * chance;
}

/** The model's view of a text, with the language and the cues that were read beside it. `own`: its own words. */
export function scoreText(model: Model, own: string, reading: Reading): Score {
  const chances = reading.chances ?? chancesOf(sumsOf(model, own), model.header);
  const of = (heads: readonly string[]) =>
    Object.fromEntries(heads.map((head) => [NAMES[head] ?? head, rounded(chances[head] ?? 0)]));
  const raised = new Set<string>(reading.flags.map(({ flag }) => flag));
  const message = messageTone(chances);
  const reply = reading.side === 'agent' ? replyTone(chances) : undefined;
  const silent = reading.abstain === 'language' || reading.abstain === 'too-short' ? reading.abstain : null;
  return {
    language: reading.language ?? null,
    abstain: silent ?? (reply === undefined && message.clear < model.header.tones.line ? 'unsure' : null),
    valence: rounded((reply ?? message).valence),
    intensity: rounded(chances['intense'] ?? 0),
    sentiment: (reply ?? message).sentiment,
    emotions: of(EMOTION_HEADS),
    flags: Object.fromEntries(
      FLAG_HEADS.map((flag) => [flag, rounded(flagChance(chances[flag] ?? 0, raised.has(flag)))]),
    ),
    dims: of(DIMENSION_HEADS),
    cues: reading.cues.map(({ id, start, end }) => ({ id, start, end })),
  };
}
