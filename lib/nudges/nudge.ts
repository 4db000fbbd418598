import type { Span } from '../text/span.ts';

/** A suggestion made from cues, fitted to the customer's state. */
export interface Nudge {
  /** Stable while the same cue stands on the same words: cue id and the words. */
  readonly key: string;
  readonly cueId: string;
  /** Place in the draft's text. */
  readonly span: Span;
  /** The words that caused it, as they stand in the draft; empty where something is only to be put in. */
  readonly words: string;
  /** The customer's words it is about, where it is about any. */
  readonly about?: string | undefined;
  readonly why: string;
  /** Wordings fitted to the place (capital letter, full stop); empty where only the agent can know. `''` takes the words out. */
  readonly wordings: readonly string[];
  readonly source: string;
}
