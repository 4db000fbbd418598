import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Findings } from './figure.ts';
import { figureOf } from './figure-of.ts';
import type { BenchOptions } from './options.ts';
import { quantile } from './quantile.ts';

const ROWS = 2_000;
const FRAMES = 240;
/** CSS pixels a frame: a hand that scrolls in a hurry. */
const STEP = 60;

/** What dots beside the rows of a list cost the page at each frame while it is scrolled. */
export async function rowDots(options: BenchOptions): Promise<Findings> {
  const { isQuick, say } = options;
  const script = await bundled();
  const desk = await options.openDesk();
  const medians: number[] = [];
  const slowest: number[] = [];
  try {
    const page = await desk.attuned.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    for (let run = 0; run < (isQuick ? 1 : 5); run++) {
      say(`dots beside ${ROWS} rows, run ${run + 1}`);
      await page.goto('about:blank');
      await page.evaluate(script);
      const times = await page.evaluate(scrollThrough, { rows: ROWS, frames: FRAMES, step: STEP });
      medians.push(quantile(times, 0.5));
      slowest.push(quantile(times, 0.99));
    }
  } finally {
    await desk.close();
  }
  return {
    figures: [
      figureOf('row-dots.frame', `a frame of scrolling ${ROWS} rows, all with a dot`, 'ms', medians),
      figureOf('row-dots.frame.p99', '— the slowest of a hundred', 'ms', slowest, 2),
    ],
    notes: [`Time within our own animation frame callback, layout it forces included; ${FRAMES} frames of ${STEP} px.`],
  };
}

/** The drawing by itself, as a script for a page. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('../../lib/hosts/row-marks.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'dots' } },
  });
  const [first] = [made].flat();
  if (!first || !('output' in first)) throw new Error('Vite gave no bundle.');
  return `${first.output[0].code};globalThis.dots = dots;`;
}

/** Runs in the page: a list of rows that scrolls, every row marked; how long each of our frames took, in ms. */
async function scrollThrough(size: { rows: number; frames: number; step: number }): Promise<number[]> {
  const list = document.createElement('div');
  list.style.cssText = 'height: 800px; overflow: auto';
  list.innerHTML = Array.from(
    { length: size.rows },
    (_, at) =>
      `<div id="r${at}" style="height: 40px; border-bottom: 1px solid #ddd"><b>Customer ${at}</b> Subject</div>`,
  ).join('');
  const layer = document.createElement('div');
  document.body.append(list, layer);
  const { rowMarks } = (globalThis as unknown as { dots: typeof import('../../lib/hosts/row-marks.ts') }).dots;
  const times: number[] = [];
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    real((at) => {
      const from = performance.now();
      callback(at);
      times.push(performance.now() - from);
    });
  const marks = Array.from({ length: size.rows }, (_, at) => ({
    rowId: `r${at}`,
    state: at % 2 ? ('overdue' as const) : ('at-risk' as const),
  }));
  const shown = rowMarks(
    document,
    layer,
    (id) => document.getElementById(id) ?? undefined,
    new AbortController().signal,
  );
  shown.show(marks);
  for (let frame = 0; frame < size.frames; frame++) {
    list.scrollTop += size.step;
    await new Promise(real);
  }
  return times.slice(5);
}
