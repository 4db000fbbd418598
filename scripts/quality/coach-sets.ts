import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { sentences } from '../../lib/text/sentences.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { lotOf } from '../train/halves.ts';

const label = v.object({ id: v.string(), words: v.string() });
const english = v.picklist(['standard', 'learner', 'african-american']);
const draftLine = v.object({
  id: v.string(),
  english,
  thread: v.array(v.object({ side: v.picklist(['customer', 'agent']), text: v.string() })),
  draft: v.string(),
  cues: v.array(label),
  gaps: v.array(v.string()),
  top: v.nullable(v.string()),
});
const messageLine = v.object({ id: v.string(), english, text: v.string(), cues: v.array(label) });

/** A draft with the thread it answers, and what a careful trainer would point out. */
export type DraftLine = v.InferOutput<typeof draftLine>;
/** A customer's message and the cues in it. */
type MessageLine = v.InferOutput<typeof messageLine>;

const root = resolve(import.meta.dirname, '../../tests/quality/coach');

function linesIn<Schema extends v.GenericSchema>(folder: string, schema: Schema): v.InferOutput<Schema>[] {
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((file) => readFileSync(join(root, folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/** Which half of the sets: rules may be written against the one, the other only judges. */
export type Half = 'seen' | 'judging';
const inHalf =
  (half: Half) =>
  ({ id }: { readonly id: string }): boolean =>
    lotOf(id) >= 0.5 === (half === 'judging');

/** The labelled drafts of one half. */
export const coachDrafts = (half: Half): DraftLine[] => linesIn('drafts', draftLine).filter(inHalf(half));
/** The labelled messages of one half. */
export const coachMessages = (half: Half): MessageLine[] => linesIn('messages', messageLine).filter(inHalf(half));

/** What one annotator saw in a text; of a message, gaps and top are empty. */
export interface Labels {
  readonly id: string;
  /** The text they are of. */
  readonly text: string;
  readonly cues: readonly v.InferOutput<typeof label>[];
  readonly gaps: readonly string[];
  readonly top: string | null;
}

const secondDraft = v.object({
  id: v.string(),
  cues: v.array(label),
  gaps: v.array(v.string()),
  top: v.nullable(v.string()),
});
const secondMessage = v.object({ id: v.string(), cues: v.array(label) });

/** The labels of both annotators, text by text; the second saw the texts and the catalogue, and not the first's labels. */
export function bothLabels(kind: 'drafts' | 'messages'): { readonly first: Labels; readonly second: Labels }[] {
  const none = { gaps: [], top: null };
  const firsts: Labels[] =
    kind === 'drafts'
      ? linesIn('drafts', draftLine).map((line) => ({ ...line, text: line.draft }))
      : linesIn('messages', messageLine).map((line) => ({ ...none, ...line }));
  const seconds =
    kind === 'drafts'
      ? linesIn('second/drafts', secondDraft)
      : linesIn('second/messages', secondMessage).map((line) => ({ ...none, ...line }));
  const byId = new Map(seconds.map((line) => [line.id, line]));
  return firsts.map((first) => {
    const second = byId.get(first.id);
    if (second === undefined) throw new Error(`The second annotator has no ${first.id} among the ${kind}.`);
    return { first, second: { ...second, text: first.text } };
  });
}

/** Whether these words stand in a sentence that the span touches: people mark a little more or less of it. */
export function placesOf(text: string, words: string, span: Span): boolean {
  const own = sentences(text).filter((sentence) => overlaps(sentence, span));
  return [span, ...own].some(
    ({ start, end }) => text.slice(start, end).includes(words) || words.includes(text.slice(start, end)),
  );
}
