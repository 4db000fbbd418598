import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Engine } from '../../lib/coach/engine.ts';
import type { Nudge } from '../../lib/nudges/nudge.ts';
import type { ReadMessage } from '../../lib/nudges/points.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { NO_WISHES } from '../no-wishes.ts';
import { lotOf } from '../train/halves.ts';
import type { Figure } from './own-sets.ts';

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
type DraftLine = v.InferOutput<typeof draftLine>;
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

const coachDrafts = (half: Half): DraftLine[] => linesIn('drafts', draftLine).filter(inHalf(half));
const coachMessages = (half: Half): MessageLine[] => linesIn('messages', messageLine).filter(inHalf(half));

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

/** What the sidebar shows for a labelled draft, and what of it is right. */
interface Judged {
  readonly line: DraftLine;
  readonly nudges: readonly Nudge[];
  /** For each nudge, whether a trainer would point that out there. */
  readonly isRight: readonly boolean[];
}

/** Holds each draft against its labels: the first annotator's, or the second's, or what either of them saw. */
export function judgedDrafts(engine: Engine, half: Half, by: 'first' | 'second' | 'either' = 'first'): Judged[] {
  const seen = new Map(bothLabels('drafts').map(({ first, second }) => [first.id, { first, second }]));
  return coachDrafts(half).map((own) => {
    const { first = own, second = own } = seen.get(own.id) ?? {};
    const either = { cues: [...first.cues, ...second.cues], gaps: [...first.gaps, ...second.gaps], top: first.top };
    const { cues, gaps, top } = { first, second, either }[by];
    const line: DraftLine = { ...own, cues: [...cues], gaps: [...gaps], top };
    const latest = line.thread.findLast(({ side }) => side === 'customer');
    const readOf = (text: string, side: 'customer' | 'agent'): ReadMessage => {
      return { text, reading: engine.read(text, side, { language: 'en' }) };
    };
    const customer = latest && readOf(latest.text, 'customer');
    const { nudges } = engine.pick(readOf(line.draft, 'agent'), customer, NO_WISHES);
    return { line, nudges, isRight: nudges.map((nudge) => isExpected(line, nudge)) };
  });
}

function isExpected({ draft, cues, gaps }: DraftLine, { cueId, span }: Nudge): boolean {
  return gaps.includes(cueId) || cues.some(({ id, words }) => id === cueId && placesOf(draft, words, span));
}

/** Whether these words stand in a sentence that the span touches: people mark a little more or less of it. */
export function placesOf(text: string, words: string, span: Span): boolean {
  const own = sentences(text).filter((sentence) => overlaps(sentence, span));
  return [span, ...own].some(
    ({ start, end }) => text.slice(start, end).includes(words) || words.includes(text.slice(start, end)),
  );
}

const share = (those: number, of: number): number => (of === 0 ? 0 : those / of);

/** How good the nudges shown are on one half. */
export function coachFigures(judged: readonly Judged[]): Figure[] {
  const shown = judged.flatMap(({ isRight }) => isRight);
  const good = judged.filter(({ line }) => line.top === null);
  const bad = judged.filter(({ line }) => line.top !== null);
  const counts = judged.map(({ nudges }) => nudges.length).toSorted((a, b) => a - b);
  const falseIn = (which: DraftLine['english']): number => {
    const own = judged.filter(({ line }) => line.english === which);
    return share(own.filter(({ isRight }) => isRight.includes(false)).length, own.length);
  };
  return [
    {
      says: 'a nudge that is shown is right',
      value: share(shown.filter(Boolean).length, shown.length),
      rows: shown.length,
    },
    {
      says: 'good ordinary replies that get none',
      value: share(good.filter(({ nudges }) => nudges.length === 0).length, good.length),
      rows: good.length,
    },
    {
      says: 'drafts in need that get a right one',
      value: share(bad.filter(({ isRight }) => isRight.includes(true)).length, bad.length),
      rows: bad.length,
    },
    {
      says: '— the one a trainer would name first is among those shown',
      value: share(bad.filter(({ line, nudges }) => nudges.some(({ cueId }) => cueId === line.top)).length, bad.length),
      rows: bad.length,
    },
    {
      says: '— and is the first',
      value: share(bad.filter(({ line, nudges }) => nudges[0]?.cueId === line.top).length, bad.length),
      rows: bad.length,
    },
    { says: 'nudges for a draft, median', value: counts[counts.length >> 1] ?? 0, rows: judged.length },
    { says: 'nudges for a draft, most', value: counts.at(-1) ?? 0, rows: judged.length },
    { says: 'drafts with a wrong nudge, standard English', value: falseIn('standard'), rows: judged.length },
    { says: '— learners’', value: falseIn('learner'), rows: judged.length },
    { says: '— African American', value: falseIn('african-american'), rows: judged.length },
  ];
}

/** How one cue does: found where it is labelled, and only there. */
export interface CueFigure {
  readonly id: string;
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
}

/** Every cue of customers' messages, or of drafts as far as it became a nudge. */
export function cueFigures(engine: Engine, half: Half, side: 'customer' | 'agent'): CueFigure[] {
  const rows =
    side === 'agent'
      ? judgedDrafts(engine, half).map(({ line, nudges, isRight }) => ({
          labelled: [...line.cues.map(({ id }) => id), ...line.gaps],
          found: nudges.map(({ cueId }, at) => ({ id: cueId, isRight: isRight[at] === true })),
        }))
      : coachMessages(half).map(({ text, cues }) => ({
          labelled: cues.map(({ id }) => id),
          found: engine.read(text, 'customer', { language: 'en' }).cues.map((cue) => ({
            id: cue.id,
            isRight: cues.some(({ id, words }) => id === cue.id && placesOf(text, words, cue)),
          })),
        }));
  const counts = new Map<string, { labelled: number; found: number; right: number }>();
  const of = (id: string) => {
    const before = counts.get(id) ?? { labelled: 0, found: 0, right: 0 };
    counts.set(id, before);
    return before;
  };
  for (const { labelled, found } of rows) {
    for (const id of labelled) of(id).labelled += 1;
    for (const { id, isRight } of found) {
      of(id).found += 1;
      if (isRight) of(id).right += 1;
    }
  }
  return [...counts].map(([id, count]) => ({ id, ...count })).sort((a, b) => a.id.localeCompare(b.id));
}
