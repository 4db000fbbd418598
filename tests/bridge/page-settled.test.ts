import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageSettled } from '../../lib/bridge/page-settled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose loading, drawing and rest the test decides. */
function pageOf(readyState: DocumentReadyState) {
  const view = new EventTarget();
  const drawn: (() => void)[] = [];
  const free: (() => void)[] = [];
  Object.assign(view, {
    requestAnimationFrame: (done: () => void) => drawn.push(done),
    requestIdleCallback: (done: () => void) => free.push(done),
  });
  const page = { readyState, defaultView: view } as unknown as Document;
  let isSettled = false;
  void pageSettled(page, new AbortController().signal).then(() => {
    isSettled = true;
  });
  const settled = async () => {
    await vi.advanceTimersByTimeAsync(0);
    return isSettled;
  };
  const run = async (waiting: (() => void)[]) => {
    for (const done of waiting.splice(0)) done();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { view, drawn, free, settled, run };
}

test('given a page that loads, it is settled once it has loaded, was drawn twice and is free', async () => {
  const { view, drawn, free, settled, run } = pageOf('interactive');
  await run(drawn);
  expect(drawn).toEqual([]);
  view.dispatchEvent(new Event('load'));
  await settled();
  await run(drawn);
  await run(drawn);
  expect(await settled()).toBe(false);
  await run(free);
  expect(await settled()).toBe(true);
});

test('given a page that has loaded long ago, nobody waits for its load', async () => {
  const { drawn, free, settled, run } = pageOf('complete');
  await run(drawn);
  await run(drawn);
  await run(free);
  expect(await settled()).toBe(true);
});

test('given a picture that never comes, a tab in the background and no rest, patience ends after 2.1 seconds', async () => {
  const { settled } = pageOf('interactive');
  await vi.advanceTimersByTimeAsync(2_099);
  expect(await settled()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await settled()).toBe(true);
});
