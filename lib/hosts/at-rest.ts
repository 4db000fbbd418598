/** When something that is asked for again and again is run, in ms. */
interface Pace {
  /** Quiet time after the last call before it runs. */
  readonly rest: number;
  /** The longest that calls without a pause may put it off. */
  readonly patience: number;
  /** Between two runs at the least. */
  readonly gap?: number;
  /** Where calls go on, it is asked again whether they have ended after this time at the earliest. */
  readonly step?: number;
}

/**
 * Runs once it has been quiet for `rest` ms, or at the latest `patience` ms after the first call; `gap` ms after the run
 * before at the earliest. A call notes that it came and no more: one timer waits, and asks when it ends. To set a new one
 * for every call costs a page more than all else that is done at a key.
 */
export function atRest(
  run: () => unknown,
  { rest, patience, gap = 0, step = 0 }: Pace,
  signal: AbortSignal,
): (now?: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let last = 0;
  let ranAt = Number.NEGATIVE_INFINITY;
  const ask = (): void => {
    timer = undefined;
    const now = performance.now();
    const due = dueAt();
    // A timer may end a fraction of a millisecond before its time.
    if (due - now >= 1) timer = setTimeout(ask, Math.max(due - now, step));
    else {
      ranAt = now;
      run();
    }
  };
  const dueAt = (): number => Math.max(Math.min(last + rest, since + patience), ranAt + gap);
  let isOver = signal.aborted;
  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  signal.addEventListener('abort', end, { once: true });
  return (now = performance.now()) => {
    if (isOver) return;
    last = now;
    if (timer !== undefined) return;
    since = last;
    timer = setTimeout(ask, dueAt() - last);
  };
}
