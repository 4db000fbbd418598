import { Bench } from 'tinybench';
import { processorTime } from './processor-time.ts';

/** What to time: by its name, a function that does the work once. */
export type Work = Readonly<Record<string, () => unknown>>;

/**
 * Times several things in turn, A B C A B C …, so that whatever else the machine does meets them all alike.
 * Gives for each the median processor time of each round, in ms. `warmups` rounds before the first are not counted.
 */
export async function interleave(
  work: Work,
  rounds: number,
  each: number,
  warmups = 1,
): Promise<Record<string, number[]>> {
  const bench = new Bench({
    now: processorTime,
    iterations: each,
    time: 0,
    warmup: false,
    throws: true,
    subtractTimerOverhead: true,
  });
  for (const [name, run] of Object.entries(work)) bench.add(name, run);
  const times = new Map(Object.keys(work).map((name): [string, number[]] => [name, []]));
  for (let round = -warmups; round < rounds; round++) {
    bench.reset();
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${name} could not be timed.`);
      if (round >= 0) times.get(name)?.push(result.latency.p50);
    }
  }
  return Object.fromEntries(times);
}
