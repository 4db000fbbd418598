import type { Findings } from './figure.ts';
import { figureOf, ratiosOf } from './figure-of.ts';

/**
 * The budget: so much more of the main thread's time, in percent of what the page takes without us. It is held against
 * what our script takes, against how often the page is styled and laid out, and against the page with an empty frame in
 * the sidebar's place: any frame, even a blank one, costs Chromium 2 … 4 % of a page as light as this, for each picture
 * it draws of the page.
 */
const MOST_MORE = 2;
const MOST_TIMES = 1 + MOST_MORE / 100;
/** What the page's main thread did, in ms of its processor time; and how often it styled and laid out the page. */
export interface Busy {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly rounds: number;
}

/** Conversations counted together: three that are answered and one that is only read. */
const AT_ONCE = 4;

/**
 * With Attune; without it; without it once more, for how much the page differs from itself is the noise; without it but
 * with an empty frame in its place.
 */
export const SIDES = ['with', 'without', 'again', 'framed'] as const;
export type Side = (typeof SIDES)[number];
export type BySide<T> = Readonly<Record<Side, T>>;

/** Figures of a session: on each side what loading took first, then what each conversation took. `walls` in ms. */
export function hostTimeFindings(busy: BySide<readonly Busy[]>, walls: readonly number[], isQuick: boolean): Findings {
  const visits = (side: Side, part: keyof Busy): number[] => busy[side].slice(1).map((visit) => visit[part]);
  const plain = (part: keyof Busy): number[] =>
    visits('without', part).map((one, at) => (one + (visits('again', part)[at] ?? one)) / 2);
  const added = (part: keyof Busy): number[] => visits('with', part).map((one, at) => one - (plain(part)[at] ?? 0));
  const session = (side: Side, part: keyof Busy): number => sum(visits(side, part));
  const percent = (values: readonly number[]): number[] => values.map((value) => value * 100);
  const loading = (side: Side): number => busy[side][0]?.task ?? 0;
  const wall = sum(walls);
  const whole = ratiosOf([session('with', 'task')], [sum(plain('task'))]);
  const noise = ratiosOf([session('again', 'task')], [session('without', 'task')]);
  const frame = ratiosOf([session('framed', 'task')], [sum(plain('task'))]);
  const overFrame = ratiosOf([session('with', 'task')], [session('framed', 'task')]);
  const totals = (['task', 'script', 'layout'] as const).flatMap((part) =>
    SIDES.map((side) =>
      figureOf(`host-time.${side}.${part}`, `— ${PARTS[part]}, ${NAMES[side]}`, 'ms', [session(side, part)]),
    ),
  );
  return {
    figures: [
      figureOf('host-time.ratio', 'host page’s main thread over the session, with : without', '×', whole),
      figureOf('host-time.noise', '— the same page without us, twice: one over the other', '×', noise),
      figureOf('host-time.frame', '— an empty frame in the sidebar’s place, over the page without', '×', frame),
      figureOf('host-time.over-frame', '— with Attune, over that', '×', overFrame, MOST_TIMES),
      figureOf(
        'host-time.parts',
        `— with : without, ${AT_ONCE} conversations at a time`,
        '×',
        ratiosOf(sumsOf(visits('with', 'task')), sumsOf(plain('task'))),
      ),
      figureOf(
        'host-time.script',
        '— added by script, of what the page takes without us',
        '%',
        percent(ratiosOf(sumsOf(added('script')), sumsOf(plain('task')))),
        MOST_MORE,
      ),
      figureOf(
        'host-time.rounds',
        '— styled and laid out, with : without',
        '×',
        ratiosOf([session('with', 'rounds')], [sum(plain('rounds'))]),
        MOST_TIMES,
      ),
      figureOf(
        'host-time.added',
        '— added share of the session’s time',
        '%',
        percent(ratiosOf(sumsOf(added('task')), sumsOf(walls))),
      ),
      figureOf('host-time.load-added', '— added while the page loads', 'ms', [
        loading('with') - (loading('without') + loading('again')) / 2,
      ]),
      ...totals,
    ],
    notes: [
      `Session of ${(wall / 1000).toFixed(0)} s on each side (${walls.length} conversations${isQuick ? ', hurried' : ''}); the same desk under four names, one of them allowed.`,
      'Chromium’s own count (Performance.getMetrics, thread time): TaskDuration of the page’s main thread. The content',
      'script runs there, the sidebar does not: it has a process of its own. The demo desk is a light page; on a heavier',
      'one the same addition is a smaller share. “Without” is the mean of two tabs that know nothing of Attune; a ratio',
      'nearer to 1 than those two are to each other says no more than that. What script adds is ours; the rest is the',
      'browser’s work around it (timers, events, a record of each change) and the frame’s part in every picture.',
    ],
  };
}

const NAMES: BySide<string> = {
  with: 'with',
  without: 'without',
  again: 'without again',
  framed: 'with an empty frame',
};
const PARTS: Readonly<Record<'task' | 'script' | 'layout', string>> = {
  task: 'whole session',
  script: 'of it script',
  layout: 'of it style and layout',
};

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** The sums of every so many values. */
function sumsOf(values: readonly number[]): number[] {
  return Array.from({ length: Math.ceil(values.length / AT_ONCE) }, (_, at) =>
    sum(values.slice(at * AT_ONCE, (at + 1) * AT_ONCE)),
  );
}
