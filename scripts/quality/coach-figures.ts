import type { Engine } from '../../lib/coach/engine.ts';
import type { Nudge } from '../../lib/nudges/nudge.ts';
import type { ReadMessage } from '../../lib/nudges/points.ts';
import { NO_WISHES } from '../no-wishes.ts';
import { bothLabels, coachDrafts, coachMessages, type DraftLine, type Half, placesOf } from './coach-sets.ts';
import type { Figure } from './own-sets.ts';

/** What the sidebar shows for a labelled draft, and what of it is right. */
interface Judged {
  readonly line: DraftLine;
  /** What a trainer would name first; of either, both. Empty where nothing is to be said. */
  readonly tops: readonly string[];
  readonly nudges: readonly Nudge[];
  /** For each nudge, whether a trainer would point that out there. */
  readonly isRight: readonly boolean[];
}

/** Holds each draft against its labels: the first annotator's, or the second's, or what either of them saw. */
export function judgedDrafts(engine: Engine, half: Half, by: 'first' | 'second' | 'either' = 'first'): Judged[] {
  const drafts = coachDrafts(half).map(by === 'first' ? seenByFirst : seenBy(by));
  return drafts.map(({ line, tops }) => {
    const latest = line.thread.findLast(({ side }) => side === 'customer');
    const readOf = (text: string, side: 'customer' | 'agent'): ReadMessage => {
      return { text, reading: engine.read(text, side, { language: 'en' }) };
    };
    const customer = latest && readOf(latest.text, 'customer');
    const { nudges } = engine.pick(readOf(line.draft, 'agent'), customer, NO_WISHES);
    return { line, tops, nudges, isRight: nudges.map((nudge) => isExpected(line, nudge)) };
  });
}

type Seen = Pick<Judged, 'line' | 'tops'>;
const topsOf = (...tops: readonly (string | null)[]): string[] => tops.filter((top) => top !== null);
const seenByFirst = (line: DraftLine): Seen => ({ line, tops: topsOf(line.top) });

/** The same draft with the labels of another, or of either. */
function seenBy(by: 'second' | 'either'): (line: DraftLine) => Seen {
  const seconds = new Map(bothLabels('drafts').map(({ second }) => [second.id, second]));
  return (line) => {
    const second = seconds.get(line.id);
    if (second === undefined) throw new Error(`The second annotator has no ${line.id} among the drafts.`);
    return by === 'second'
      ? { line: { ...line, cues: [...second.cues], gaps: [...second.gaps] }, tops: topsOf(second.top) }
      : {
          line: { ...line, cues: [...line.cues, ...second.cues], gaps: [...line.gaps, ...second.gaps] },
          tops: topsOf(line.top, second.top),
        };
  };
}

function isExpected({ draft, cues, gaps }: DraftLine, { cueId, span }: Nudge): boolean {
  return gaps.includes(cueId) || cues.some(({ id, words }) => id === cueId && placesOf(draft, words, span));
}

const share = (those: number, of: number): number => (of === 0 ? 0 : those / of);

/** How good the nudges shown are on one half. */
export function coachFigures(judged: readonly Judged[]): Figure[] {
  const shown = judged.flatMap(({ isRight }) => isRight);
  const good = judged.filter(({ tops }) => tops.length === 0);
  const bad = judged.filter(({ tops }) => tops.length > 0);
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
      value: share(
        bad.filter(({ tops, nudges }) => nudges.some(({ cueId }) => tops.includes(cueId))).length,
        bad.length,
      ),
      rows: bad.length,
    },
    {
      says: '— and is the first',
      value: share(bad.filter(({ tops, nudges }) => tops.includes(nudges[0]?.cueId ?? '')).length, bad.length),
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
