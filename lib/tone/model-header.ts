import { DENSE } from './features.ts';
import { fromFrontCoded, frontCoded } from './front-coded.ts';
import { HEADS } from './heads.ts';
import type { SignShare } from './sign-share.ts';
import { fromSparse, sparse } from './sparse-weights.ts';

/** The form of the weights file; another number is another form. */
const MODEL_VERSION = 3;
/** Whole steps of one point of valence. */
export const VALENCE_STEPS = 31;
const MAGIC = 0x4e545441;

/** How the sums of one head become a chance: `1 / (1 + e^-(slope · sum + shift))`. */
export interface Curve {
  readonly slope: number;
  readonly shift: number;
  /**
   * The chance from which on a head that is rare is best said to hold, and how strongly chances are drawn to the ends on
   * both sides of it. It is bent to 0.5, so that 0.5 parts yes from no and chances stay near what comes true.
   */
  readonly rare?: { readonly border: number; readonly bend: number };
}

/** What stands in the weights file beside the weights themselves. */
export interface ModelHeader {
  readonly heads: readonly string[];
  readonly features: readonly string[];
  /** Words with a valence. */
  readonly words: readonly string[];
  /** One for each head: what a whole step of its weights is worth. */
  readonly scales: readonly number[];
  readonly bias: readonly number[];
  /** Dense features × heads. */
  readonly dense: readonly (readonly number[])[];
  /** Up to, or at, how many signs each counts fully. */
  readonly fullWeight: SignShare;
  /** For every head but the three tones. */
  readonly curves: Readonly<Record<string, Curve>>;
  /** The three tones: their sums are divided by the warmth. */
  readonly tones: {
    /** Times `lengthOf` a text, added to their sums: long texts say more of everything than the short ones learned from. */
    readonly byLength: readonly [number, number, number];
    readonly warmth: number;
    /** The chance the likeliest tone needs to be shown at all. */
    readonly line: number;
  };
  /** Day of training, ISO. */
  readonly trained: string;
}

/** The weights file taken apart. */
export interface ModelParts {
  readonly header: ModelHeader;
  /** Features × heads, steps of −127 … 127. */
  readonly weights: Int8Array;
  readonly valences: Int8Array;
}

/** Puts the parts into one file. */
export function bytesOf({ header, weights, valences }: ModelParts): Uint8Array {
  const text = new TextEncoder().encode(
    JSON.stringify({ ...header, features: frontCoded(header.features), words: frontCoded(header.words) }),
  );
  const short = sparse(weights, header.heads.length);
  const bytes = new Uint8Array(12 + text.length + short.length + valences.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(8, text.length, true);
  bytes.set(text, 12);
  bytes.set(short, 12 + text.length);
  bytes.set(new Uint8Array(valences.buffer, valences.byteOffset, valences.length), 12 + text.length + short.length);
  return bytes;
}

/** Takes the file apart. Throws where it is none of ours, of another version, or cut short. */
export function headerOf(bytes: Uint8Array): ModelParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC) throw new Error('This is no file of tone weights.');
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION)
    throw new Error(`Tone weights of version ${version}; this Attune reads version ${MODEL_VERSION}.`);
  const from = 12 + view.getUint32(8, true);
  const told = JSON.parse(new TextDecoder().decode(bytes.subarray(12, from))) as ModelHeader & {
    features: string;
    words: string;
  };
  if (told.heads.join() !== HEADS.join() || told.dense.length !== DENSE.length)
    throw new Error('The tone weights are for other heads.');
  const header: ModelHeader = { ...told, features: fromFrontCoded(told.features), words: fromFrontCoded(told.words) };
  const { weights, taken } = fromSparse(bytes.subarray(from), header.features.length, HEADS.length);
  if (bytes.length !== from + taken + header.words.length) throw new Error('The tone weights are cut short.');
  return {
    header,
    weights,
    valences: new Int8Array(bytes.buffer, bytes.byteOffset + from + taken, header.words.length),
  };
}
