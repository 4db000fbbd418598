import { fromAscending, packAscending } from './ascending.ts';
import { type FeatureTable, featuresOf, KINDS, type Kind, tableOf } from './feature-table.ts';
import { DENSE } from './features.ts';
import { HEADS } from './heads.ts';
import type { SignShare } from './sign-share.ts';
import { fromSparse, sparse } from './sparse-weights.ts';

/** The form of the weights file; another number is another form. */
const MODEL_VERSION = 4;
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
  readonly table: FeatureTable;
  /** Features in the order of the table × heads, steps of −127 … 127. */
  readonly weights: Int8Array;
  /** One for each word of the table, in steps; 0 for most. */
  readonly valences: Int8Array;
}

/** What is said once about the lists after the text. */
interface Told extends ModelHeader {
  /** One a line: what a browser takes apart by itself, and fastest. */
  readonly words: string;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Weights of features in any order, and words with their valences in steps, put into the order of the file. */
export function partsOf(
  header: ModelHeader,
  features: readonly string[],
  weights: Int8Array,
  valences: ReadonlyMap<string, number>,
): ModelParts {
  const table = tableOf(features, [...valences.keys()]);
  const rows = new Map(features.map((feature, row) => [feature, row]));
  const heads = header.heads.length;
  const inOrder = featuresOf(table).flatMap((feature) => {
    const from = (rows.get(feature) ?? 0) * heads;
    return [...weights.subarray(from, from + heads)];
  });
  return {
    header,
    table,
    weights: Int8Array.from(inOrder),
    valences: Int8Array.from(table.words, (word) => valences.get(word) ?? 0),
  };
}

/** Puts the parts into one file. */
export function bytesOf({ header, table, weights, valences }: ModelParts): Uint8Array {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, table.codes[kind].length])) as Record<Kind, number>;
  const told: Told = { ...header, words: table.words.join('\n'), counts };
  const text = new TextEncoder().encode(JSON.stringify(told));
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, MODEL_VERSION, true);
  head.setUint32(8, text.length, true);
  return joined([
    new Uint8Array(head.buffer),
    text,
    ...KINDS.map((kind) => packAscending(table.codes[kind])),
    sparse(weights, header.heads.length),
    new Uint8Array(valences.buffer, valences.byteOffset, valences.length),
  ]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Takes the file apart. Throws where it is none of ours, of another version, or cut short. */
export function headerOf(bytes: Uint8Array): ModelParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC) throw new Error('This is no file of tone weights.');
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION)
    throw new Error(`Tone weights of version ${version}; this Attune reads version ${MODEL_VERSION}.`);
  let at = 12 + view.getUint32(8, true);
  const { words: lines, counts, ...header } = JSON.parse(new TextDecoder().decode(bytes.subarray(12, at))) as Told;
  if (header.heads.join() !== HEADS.join() || header.dense.length !== DENSE.length)
    throw new Error('The tone weights are for other heads.');
  const words = lines === '' ? [] : lines.split('\n');
  const codes = Object.fromEntries(
    KINDS.map((kind) => {
      const { numbers, taken } = fromAscending(bytes.subarray(at), counts[kind]);
      at += taken;
      return [kind, numbers];
    }),
  ) as Record<Kind, Float64Array>;
  const features = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const { weights, taken } = fromSparse(bytes.subarray(at), features, HEADS.length);
  at += taken;
  if (bytes.length !== at + words.length) throw new Error('The tone weights are cut short.');
  const valences = new Int8Array(bytes.buffer, bytes.byteOffset + at, words.length);
  return { header, table: { words, codes }, weights, valences };
}
