import { readFileSync } from 'node:fs';
import { sumsOf } from '../../lib/tone/chances.ts';
import { openModel } from '../../lib/tone/model.ts';
import { WEIGHTS } from '../tone-model.ts';
import { wholeMessages } from '../train/own-data.ts';
import type { Findings } from './figure.ts';
import { figureOf, ratiosOf } from './figure-of.ts';
import { interleave, type Work } from './interleave.ts';
import type { BenchOptions } from './options.ts';
import { scorers } from './scorers.ts';

/** A customer's post is about so long, in characters. */
const LONG = 119;
/** Messages read at once; a thousandth of a second is too short to time. */
const AT_ONCE = 500;
/** In ms: 25,000 messages a second. */
const MOST = (AT_ONCE / 25_000) * 1_000;
/** At least five times as fast as the one most would take. */
const OF_VADER = 1 / 5;

/** All heads of the tone model on short messages, beside libraries that give one score, in the same run. */
export async function heads({ isQuick, say }: BenchOptions): Promise<Findings> {
  const model = openModel(readFileSync(WEIGHTS));
  const texts = wholeMessages().flatMap(({ text, tone }) =>
    tone === undefined || text.length < LONG ? [] : [text.slice(0, LONG)],
  );
  const all = [{ name: 'attune', run: (text: string): unknown => sumsOf(model, text) }, ...scorers()];
  let turn = 0;
  const works: Work = Object.fromEntries(
    all.map(({ name, run }) => [
      name,
      () => {
        for (let i = 0; i < AT_ONCE; i++) run(texts[++turn % texts.length] ?? '');
      },
    ]),
  );
  say('short messages, side by side');
  const times = await interleave(works, isQuick ? 3 : 15, 1, 3);
  const own = times['attune'] ?? [];
  const says = `${AT_ONCE} messages of ${LONG} characters`;
  return {
    figures: all.flatMap(({ name }) => {
      if (name === 'attune') return [figureOf('heads.attune', `${says}, all heads`, 'ms', own, MOST)];
      const budget = name === 'vader-sentiment' ? OF_VADER : undefined;
      return [
        figureOf(`heads.${name}`, `${says}: ${name}`, 'ms', times[name] ?? []),
        figureOf(`heads.${name}.ratio`, `— attune : ${name}`, '×', ratiosOf(own, times[name] ?? []), budget),
      ];
    }),
    notes: ['39 heads each; what `npm run score` adds (own words, rules, reasons) is in the other sections.'],
  };
}
