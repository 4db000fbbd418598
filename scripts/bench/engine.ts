import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../load-engine.ts';
import { NO_WISHES } from '../no-wishes.ts';
import type { Findings } from './figure.ts';
import { figureOf, ratiosOf } from './figure-of.ts';
import { interleave } from './interleave.ts';
import type { BenchOptions } from './options.ts';
import { realTexts } from './real-texts.ts';
import { textOf } from './texts.ts';

const COLD = fileURLToPath(new URL('./cold-read.ts', import.meta.url));
const OPEN = fileURLToPath(new URL('./open-weights.ts', import.meta.url));
/** Budgets, in ms: opening the weights, a first read of 2,000 characters, of a draft of 400 words, of one changed sentence. */
const MOST = { open: 30, real: 10, draft: 25, sentence: 2 } as const;

/** The engine alone, in Node, as the sidebar calls it. */
export async function engine({ isQuick, say }: BenchOptions): Promise<Findings> {
  say('opening and cold reads, each in a fresh process');
  const inFresh = (script: string): number[] =>
    Array.from({ length: isQuick ? 3 : 9 }, () =>
      Number(execFileSync(process.execPath, [script], { encoding: 'utf8' })),
    );
  const opened = inFresh(OPEN);
  const cold = inFresh(COLD);
  const loaded = await loadEngine();
  const { read, pick, sentenceMemory, draftDesk } = loaded;
  const guessLanguage = async () => [{ language: 'en', percentage: 99 }];
  const rounds = isQuick ? 7 : 25;

  // Every call gets words it has not seen: a memory of whole texts could only help.
  let turn = 0;
  const fresh = (words: number): string => textOf('agent', words, ++turn);
  const wholeRead = (words: number) => () => {
    const text = fresh(words);
    pick({ text, reading: read(text, 'agent', { language: 'en' }) }, undefined, NO_WISHES);
  };
  const memory = sentenceMemory();
  const base = textOf('agent', 400);
  const changed = (text: string, at: number): string => {
    const half = text.indexOf(' ', text.length / 2);
    return `${text.slice(0, half)} ${'x'.repeat((at % 40) + 1)}${Math.floor(at / 40)}${text.slice(half)}`;
  };
  const desks = new Map(
    [400, 4_000].map((words) => [words, draftDesk({ guessLanguage, engine: async () => loaded }, sentenceMemory())]),
  );
  const drafts = new Map([400, 4_000].map((words) => [words, textOf('agent', words)]));
  const keystroke = (words: number) => () =>
    desks
      .get(words)
      ?.look({ text: changed(drafts.get(words) ?? '', ++turn), kind: 'reply' }, undefined, NO_WISHES, undefined);
  const real = { customer: realTexts('customer', 2_000), agent: realTexts('agent', 2_000) };
  const realRead = (side: 'customer' | 'agent') => () => {
    const texts = real[side];
    read(texts[++turn % texts.length] ?? '', side, { language: 'en' });
  };
  // The parser Attune reads with, alone: what all the rest costs beside it.
  const parse = createRequire(import.meta.url)('compromise/one') as (text: string) => { json(): unknown };
  const sentenceOf = (text: string): string => text.slice(0, text.indexOf('.') + 1);
  say('warm reads');
  const times = await interleave(
    {
      'real.customer': realRead('customer'),
      'real.agent': realRead('agent'),
      'warm.200': wholeRead(200),
      'warm.400': wholeRead(400),
      'parse.400': () => parse(fresh(400)).json(),
      'parse.sentence': () => parse(changed(sentenceOf(base), ++turn)).json(),
      sentence: () => read(changed(base, ++turn), 'agent', { language: 'en', memory }),
      'draft.400': keystroke(400),
      'draft.4000': keystroke(4_000),
    },
    rounds,
    5,
    3,
  );
  const of = (name: string) => times[name] ?? [];
  return {
    figures: [
      figureOf('engine.open', 'weights opened in a fresh process', 'ms', opened, MOST.open),
      figureOf('engine.real.customer', 'read 2,000 characters of messages', 'ms', of('real.customer'), MOST.real),
      figureOf('engine.real.agent', 'read 2,000 characters of replies', 'ms', of('real.agent'), MOST.real),
      figureOf('engine.cold.200', 'first read of 200 words in a fresh process', 'ms', cold),
      figureOf('engine.warm.200', 'read and pick, 200 new words', 'ms', of('warm.200')),
      figureOf('engine.warm.400', 'read and pick, 400 new words', 'ms', of('warm.400'), MOST.draft),
      figureOf(
        'engine.warm.400.ratio',
        '— attune : compromise/one parsing the same',
        '×',
        ratiosOf(of('warm.400'), of('parse.400')),
      ),
      figureOf('engine.sentence.400', 'read 400 words, one sentence changed', 'ms', of('sentence'), MOST.sentence),
      figureOf(
        'engine.sentence.ratio',
        '— attune : compromise/one parsing such a sentence',
        '×',
        ratiosOf(of('sentence'), of('parse.sentence')),
      ),
      figureOf('engine.draft.400', 'draft path, 400 words, one keystroke', 'ms', of('draft.400')),
      figureOf('engine.draft.4000', 'draft path, 4,000 words, one keystroke', 'ms', of('draft.4000')),
    ],
    notes: [
      'Opening by the clock; the rest in Node, processor time, loaded as `npm run score` loads it; cold leaves out loading, which the browser figures hold.',
      'Draft path: language (a detector that answers at once), own words, read with sentence memory, pick.',
    ],
  };
}
