import { type OpenStretch, placeDay } from './place-day.ts';
import { hasOpenHours, type WorkingWeek } from './working-week.ts';

/** Two months of open stretches: placing one asks the zone's rules, which is slow, so it is done once. */
export interface Block {
  /** Oldest first. */
  readonly stretches: readonly OpenStretch[];
  /** Open ms of the block before each stretch. */
  readonly openBefore: readonly number[];
  /** Open ms of the whole block. */
  readonly openMs: number;
}

const dayMs = 86_400_000;
const blockDays = 64;
/** Blocks walked without finding an end before we say there is none: 40 years hold any target a week can give. */
const mostBlocks = 229;

/** Blocks already placed, by week and number. */
const placed = new Map<string, Map<number, Block>>();
/** The same by the week's own object, which is quicker to find while one is walked for many. */
const placedHere = new WeakMap<WorkingWeek, Map<number, Block>>();
/** Weeks of which blocks are kept: one is worked by, another may just have been changed. */
const mostWeeks = 4;

/** Number of the block that holds the local date at this moment (epoch ms), or of the one before it. */
export function blockAt(at: number): number {
  // No zone is a whole day behind: what is open on an earlier local day is over.
  return Math.floor((Math.floor(at / dayMs) - 1) / blockDays);
}

/** Blocks from this number on, for 40 years; none for a week without open hours. */
export function* blocksFrom(first: number, week: WorkingWeek): Generator<Block, void> {
  if (!hasOpenHours(week)) return;
  const known = placedOf(week);
  for (let number = first; number < first + mostBlocks; number++) {
    const block = known.get(number) ?? place(number, week);
    known.set(number, block);
    yield block;
  }
}

/**
 * The open stretches that end after `from`, oldest first, the first cut to begin no earlier than `from`.
 * They never overlap. Ends at once for a week without open hours, and after 40 years for any other.
 */
export function* openStretches(from: number, week: WorkingWeek): Generator<OpenStretch, void> {
  for (const { stretches } of blocksFrom(blockAt(from), week)) {
    for (const { opensAt, closesAt } of stretches) {
      if (closesAt > from) yield { opensAt: Math.max(opensAt, from), closesAt };
    }
  }
}

function place(number: number, week: WorkingWeek): Block {
  const holidays = new Set(week.holidays);
  const stretches: OpenStretch[] = [];
  for (let day = number * blockDays; day < (number + 1) * blockDays; day++) {
    stretches.push(...placeDay(day, week, holidays));
  }
  let openMs = 0;
  const openBefore = stretches.map(({ opensAt, closesAt }) => {
    const before = openMs;
    openMs += closesAt - opensAt;
    return before;
  });
  return { stretches, openBefore, openMs };
}

/** By what the week says: the same settings make a new week each time they are asked for one. */
function placedOf(week: WorkingWeek): Map<number, Block> {
  const here = placedHere.get(week);
  if (here) return here;
  const key = JSON.stringify(week);
  const known = placed.get(key) ?? new Map<number, Block>();
  placed.delete(key);
  placed.set(key, known);
  placedHere.set(week, known);
  const oldest = placed.keys().next();
  if (placed.size > mostWeeks && !oldest.done) placed.delete(oldest.value);
  return known;
}
