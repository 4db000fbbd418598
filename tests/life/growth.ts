import type { Checkpoint } from './working-day.ts';

/** Share of the day after which everything that is kept on purpose is full. */
const WARM_UP = 0.2;
/** How much memory may differ between the end of the warm-up and the end of the day, as a share. */
const FLAT = 0.1;
/** What the stores may hold at most: `mostSeen`, `mostPerOrigin` and `mostRows` in `lib/db`. */
const MOST_ROWS: Readonly<Record<string, number>> = { seen: 100_000, waiting: 10_000, aggregates: 10_000 };
/** What the browser may need on disk for them, with what it has not yet tidied up. */
const MOST_BYTES = 50_000_000;

/** One thing that grew though it may not: "frame: 12.3 % more bytes". */
export type Growth = string;

/** What grew from the end of the warm-up to the end of the day. Memory is noisy: the last three checkpoints count as one. */
export function growthOf(day: readonly Checkpoint[]): readonly Growth[] {
  const warm = day.filter(({ conversations }) => conversations >= (day.at(-1)?.conversations ?? 0) * WARM_UP);
  const several = Math.min(3, Math.floor(warm.length / 2));
  const [early, late] = [warm.slice(0, several), warm.slice(-several)];
  const found: Growth[] = [];
  const compare = (name: string, of: (at: Checkpoint) => number): void => {
    const [first, last] = [median(early, of), median(late, of)];
    const change = last / first - 1;
    if (Math.abs(change) > FLAT) found.push(`${name}: ${(100 * change).toFixed(1)} % (${first} → ${last})`);
  };
  /** For counts: the least at the end against the most after the warm-up, for what is shown differs by a few. */
  const count = (name: string, of: (at: Checkpoint) => number | undefined): void => {
    const most = Math.max(...early.map((at) => of(at) ?? 0));
    const least = Math.min(...late.map((at) => of(at) ?? 0));
    if (least > most) found.push(`${name}: ${most} → ${least}`);
  };
  for (const world of ['tab', 'frame', 'background'] as const) {
    compare(`${world} bytes`, (at) => at[world].bytes);
    count(`${world} listeners`, (at) => at[world].listeners);
  }
  count('documents', (at) => at.documents);
  count('nodes', (at) => at.nodes);
  for (const { stored } of day.slice(-1)) {
    for (const [store, rows] of Object.entries(stored.rows))
      if (rows > (MOST_ROWS[store] ?? 0)) found.push(`rows of ${store}: ${rows}`);
    if (stored.bytes > MOST_BYTES) found.push(`bytes on disk: ${stored.bytes}`);
  }
  return found;
}

/**
 * How many listeners or documents what is shown just now may differ by: a card more, a letter not yet collected. Such a
 * letter has sixteen listeners: of the same build 49 were counted with five documents and 65 with six, in any order.
 */
const SHOWN_NOW = 20;

/** What a short day left behind, at something for every conversation or more: from its first checkpoint to its last. */
export function leftBehind(day: readonly Checkpoint[]): readonly Growth[] {
  const [first, last] = [day[0], day.at(-1)];
  if (!first || !last) return ['nothing was measured'];
  const counts = (at: Checkpoint) => ({
    'tab listeners': at.tab.listeners ?? 0,
    'frame listeners': at.frame.listeners ?? 0,
    documents: at.documents,
  });
  const before = counts(first);
  return Object.entries(counts(last))
    .map(([name, after]) => ({ name, before: before[name as keyof typeof before], after }))
    .filter((count) => count.after - count.before >= SHOWN_NOW)
    .map((count) => `${count.name}: ${count.before} → ${count.after}`);
}

function median(checkpoints: readonly Checkpoint[], of: (at: Checkpoint) => number): number {
  const values = checkpoints.map(of).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}
