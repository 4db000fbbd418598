/** The longest a page that goes on loading (a picture that never comes) puts the sidebar off, in ms. */
const LOAD_PATIENCE_MS = 1_500;
/** The longest a page that does not draw (a tab in the background) or has no rest puts it off beyond that, in ms. */
const REST_PATIENCE_MS = 300;

/**
 * Settles once the page has loaded, was drawn and has a free moment, or patience ends: our frame's own start would hold
 * up the page's load, and compete with its first picture. Never rejects; may never settle once the signal has ended.
 */
export async function pageSettled(page: Document, signal: AbortSignal): Promise<void> {
  const view = page.defaultView;
  if (!view) return;
  const within = (patienceMs: number, wait: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, patienceMs);
      wait(resolve);
    });
  if (page.readyState !== 'complete')
    await within(LOAD_PATIENCE_MS, (done) => view.addEventListener('load', done, { once: true, signal }));
  // Twice: what is asked for before a picture is drawn runs before it, too.
  await within(REST_PATIENCE_MS, (done) => view.requestAnimationFrame(() => view.requestAnimationFrame(done)));
  await within(REST_PATIENCE_MS, (done) => view.requestIdleCallback(done));
}
