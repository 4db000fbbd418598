import type { Attuned } from '../../../scripts/browser/launch.ts';
import { bigDay } from './big-day.ts';
import { ownTasks } from './own-tasks.ts';
import { stalls } from './stalls.ts';

/** A page feels slow when a task is longer than this, in ms. */
const LONG_MS = 50;
/** A busy machine makes one look long now and then; what we cause comes every time. */
const TIMES = 2;

/** What of Attune held the page up, by what the agent was doing. */
export async function longTasks(attuned: Attuned): Promise<readonly string[]> {
  const found = attuned.kind === 'chromium' ? await longEachTime(attuned) : await stalled(attuned);
  return [...found].map(([deed, line]) => `when the agent ${deed}: ${line}`);
}

async function longEachTime(attuned: Attuned): Promise<ReadonlyMap<string, string>> {
  let found = await ownLong(attuned);
  for (let time = 1; time < TIMES && found.size > 0; time += 1) {
    const again = await ownLong(attuned);
    found = new Map([...found].filter(([deed]) => again.has(deed)));
  }
  return found;
}

async function ownLong(attuned: Attuned): Promise<ReadonlyMap<string, string>> {
  const tasks = await bigDay(attuned, ownTasks);
  if (tasks.length === 0) return new Map([['works', 'no task of Attune was seen at all: nothing was measured']]);
  const long = tasks.filter(({ own }) => own > LONG_MS).sort((a, b) => a.own - b.own);
  return new Map(long.map(({ deed, own }) => [deed, `Attune keeps the page busy for ${Math.round(own)} ms`]));
}

async function stalled(attuned: Attuned): Promise<ReadonlyMap<string, string>> {
  const long = Object.entries(await bigDay(attuned, stalls(LONG_MS))).filter(([, stall]) => stall > LONG_MS);
  return new Map(long.map(([deed, stall]) => [deed, `each look at the page keeps it busy for ${stall} ms`]));
}
