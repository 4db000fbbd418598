import { keepReadOfLate, readOfLate } from '../messaging/load-now.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { withRead } from '../sla/strain.ts';
import type { Observation } from '../stats/observation.ts';

const inTurn = oneAtATime();

/** What was hard no longer speaks for a break. */
export async function forgetRead(now: number): Promise<void> {
  await inTurn(async () => keepReadOfLate([], await readOfLate(), now));
}

/** Remembers how a customer's message may sound that the agent read for the first time; in memory only. */
export async function noteRead(observation: Observation, now: number): Promise<void> {
  const { side, conversationKey, at, state } = observation;
  if (side !== 'customer') return;
  await inTurn(async () => {
    const read = await readOfLate();
    const next = withRead(read, { conversationKey, messageAt: Math.min(at, now), readAt: now, state });
    if (next !== read) await keepReadOfLate(next, read, now);
  });
}
