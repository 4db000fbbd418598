import { type Gauge, OPENS } from './big-day.ts';

/** A task of the page's main thread, by the time the processor spent on it, in ms. */
export interface OwnTask {
  /** What the agent was doing. */
  readonly deed: string;
  readonly task: number;
  /** The part spent in our content script, and in what it made the browser do meanwhile. */
  readonly own: number;
}

/** Events of Chromium's trace, as far as they are looked at. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const MARK = 'deed: ';
const OURS = /^chrome-extension:.*\/content-scripts\//;

/** Chromium's own trace: the tasks of the page that our content script had a part in. */
export const ownTasks: Gauge<readonly OwnTask[]> = {
  start: (page) => page.tracing.start({ categories: ['-*', 'toplevel', 'devtools.timeline', 'blink.user_timing'] }),
  begin: async (page, deed) => {
    await page.evaluate((mark) => void performance.mark(mark), MARK + deed);
  },
  stop: async (page) => {
    const bytes = (await page.tracing.stop()) ?? new Uint8Array();
    return tasksOf((JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents);
  },
};

function tasksOf(traceEvents: readonly TraceEvent[]): OwnTask[] {
  const end = (event: TraceEvent): number => event.ts + (event.dur ?? 0);
  const ours = outermost(traceEvents.filter((event) => event.ph === 'X' && OURS.test(event.args.data?.url ?? '')));
  const marks = traceEvents.filter((event) => event.cat.includes('user_timing') && event.name.startsWith(MARK));
  marks.sort((a, b) => a.ts - b.ts);
  const threads = new Set(ours.map(thread));
  const isTask = (event: TraceEvent) =>
    event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(thread(event));
  const tasks = new Map<TraceEvent, number>();
  for (const event of traceEvents.filter(isTask)) {
    const own = ours.filter((one) => thread(one) === thread(event) && one.ts >= event.ts && end(one) <= end(event));
    if (own.length > 0) tasks.set(event, own.reduce((sum, one) => sum + (one.tdur ?? one.dur ?? 0), 0) / 1000);
  }
  return [...tasks].map(([event, own]) => ({
    deed: marks.findLast((mark) => mark.ts <= event.ts)?.name.slice(MARK.length) ?? OPENS,
    task: (event.tdur ?? event.dur ?? 0) / 1000,
    own,
  }));
}

const thread = ({ pid, tid }: TraceEvent): number => pid * 1e7 + tid;

/** Without the calls that another one of them made. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const before = kept.findLast((one) => thread(one) === thread(event));
    if (!before || event.ts >= before.ts + (before.dur ?? 0)) kept.push(event);
  }
  return kept;
}
