import type { Dimension, Emotion, Flag } from '../tone/reading.ts';

/** The customer's state a rule may be limited to; `any` fits every state, also an unknown one. */
export type CustomerState = 'any' | 'upset' | 'uneasy' | 'calm' | 'pleased' | 'abusive' | 'complaining';

/**
 * One rule: a wording that moves the tone, why, and what may serve better.
 * The file `lib/cues/rules/<id>.cue.ts` exports it as default; `tests/cues/<id>.txt` holds its examples.
 */
export interface CueRule {
  /** The file's name without `.cue.ts`. */
  readonly id: string;
  /** Whose words it is found in. */
  readonly side: 'agent' | 'customer';
  /** compromise match patterns; a `[…]` group narrows the span to it. Any may match. */
  readonly match: readonly string[];
  /** compromise patterns; where one of them matches in the same sentence over the same words, the rule keeps quiet. */
  readonly unless?: readonly string[];
  /** Why it matters, in one or two plain sentences to the agent; "may sound", never "is". */
  readonly says: string;
  /** Ready wordings for the span, best first; empty where only the agent can know. `''` takes the words out. */
  readonly instead: readonly string[];
  /** Study, guide or list the advice rests on, with its year, and its effect where known. */
  readonly source: string;
  /** What it moves, and how far: −1 … 1 each. */
  readonly moves: Readonly<Partial<Record<'valence' | Emotion | Dimension, number>>>;
  /** Flags it raises in a customer's message. */
  readonly raises?: readonly Flag[];
  /** 0 … 1: how much a nudge from it is worth; 0 for a cue that only informs and never becomes a nudge. */
  readonly weight: number;
  /** States of the customer in which a nudge from it makes sense. */
  readonly applies: readonly CustomerState[];
}
