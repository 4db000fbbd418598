/** Runs one at a time; calls that come meanwhile become one more run, so that the last state is always looked at. */
export function latestOnly(run: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let isRunning = false;
  let isAsked = false;
  const go = async (): Promise<void> => {
    isRunning = true;
    do {
      isAsked = false;
      await run().catch(failed);
    } while (isAsked);
    isRunning = false;
  };
  return () => {
    if (isRunning) isAsked = true;
    else void go();
  };
}
