/** Work that can be left where it says, and taken up again. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does of it what can be done in so many ms, and the step it is in then; `undefined` where that was not all. */
export function forAWhile<T>(steps: Steps<T>, ms: number): { readonly result: T } | undefined {
  const end = performance.now() + ms;
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value };
    if (performance.now() >= end) return undefined;
  }
}

/** So much of a page's main thread is taken at a time, in ms; a task may take 50. */
export const SLICE_MS = 12;

/** Does all of it, a part at a time, each a task of its own. Rejects with the signal's reason once that aborts. */
export async function inParts<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const done = forAWhile(steps, SLICE_MS);
    if (done) return done.result;
    await new Promise((next) => setTimeout(next));
  }
}
