import type { CustomerState } from '../cues/cue.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from '../tone/reading.ts';
import type { MapRow } from './complaint-map.ts';
import type { Body } from './places.ts';
import type { ReadMessage } from './points.ts';

/** All that a gap looks at. */
export interface Fit {
  readonly customer: ReadMessage;
  readonly map: readonly MapRow[];
  readonly draft: Reading;
  /** The draft's own words, at the places they have in the draft. */
  readonly text: string;
  readonly body: Body;
}

/** A gap that was found: where words may close it, which, and what it is about. */
export interface Found {
  /** Of no length where words are only to be put in. */
  readonly span: Span;
  /** To be put there, spaces included; what stands in square brackets only the agent can know. */
  readonly wordings: readonly string[];
  /** The customer's words it is about, to be quoted; told apart by them when set aside. */
  readonly about?: string;
  /** 0 … 1: what it is worth here, where that is other than the rule’s own. */
  readonly weight?: number;
}

/**
 * What a customer's message asks for and a draft does not do. The file `lib/nudges/gaps/<id>.gap.ts` exports it as
 * default; `tests/gaps/<id>.txt` holds its examples.
 */
export interface GapRule {
  /** The file's name without `.gap.ts`. */
  readonly id: string;
  /** Why it matters, in one or two plain sentences to the agent; "may", never "is". */
  readonly says: string;
  /** Study, guide or list the advice rests on, with its year, and its effect where known. */
  readonly source: string;
  /** 0 … 1: how much a nudge from it is worth. */
  readonly weight: number;
  /** States of the customer in which it is asked for. */
  readonly applies: readonly CustomerState[];
  /** The gap, where this draft has it; `undefined` where it has not, or where it cannot be told. */
  find(fit: Fit): Found | undefined;
}
