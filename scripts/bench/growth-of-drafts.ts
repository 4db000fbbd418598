import { loadEngine } from '../load-engine.ts';
import { NO_WISHES } from '../no-wishes.ts';
import type { Findings } from './figure.ts';
import { curveOf } from './figure-of.ts';
import { interleave } from './interleave.ts';
import type { BenchOptions } from './options.ts';
import { textOf } from './texts.ts';

const SIZES = [10, 30, 100, 300, 1_000, 3_000, 10_000];

/** How reading a draft grows with its length: whole, and with one word changed. */
export async function growthOfDrafts({ isQuick, say }: BenchOptions): Promise<Findings> {
  say('drafts from 10 to 10,000 words');
  const engine = await loadEngine();
  const { read, pick, draftDesk, sentenceMemory } = engine;
  const guessLanguage = async () => [{ language: 'en', percentage: 99 }];
  let turn = 0;
  const whole = SIZES.map((words): [string, () => unknown] => [
    `whole ${words}`,
    () => {
      const text = textOf('agent', words, ++turn);
      return pick({ text, reading: read(text, 'agent', { language: 'en' }) }, undefined, NO_WISHES);
    },
  ]);
  const changed = SIZES.map((words): [string, () => unknown] => {
    const desk = draftDesk({ guessLanguage, engine: async () => engine }, sentenceMemory());
    const text = textOf('agent', words);
    const half = text.indexOf(' ', text.length / 2);
    return [
      `changed ${words}`,
      () => {
        const now = `${text.slice(0, half)} word${++turn}${text.slice(half)}`;
        return desk.look({ text: now, kind: 'reply' }, undefined, NO_WISHES, undefined);
      },
    ];
  });
  const times = await interleave(Object.fromEntries([...whole, ...changed]), isQuick ? 3 : 15, 2, 2);
  const runsOf = (kind: string) => SIZES.map((words) => times[`${kind} ${words}`] ?? []);
  const read10k = { of: 'words', unit: 'ms' } as const;
  const all = [
    curveOf({ ...read10k, id: 'growth.draft', says: 'draft read whole, engine and pick' }, SIZES, runsOf('whole')),
    curveOf({ ...read10k, id: 'growth.draft-changed', says: 'draft path, one word changed' }, SIZES, runsOf('changed')),
  ];
  return { curves: all.map(({ curve }) => curve), figures: all.flatMap(({ figures }) => figures) };
}
