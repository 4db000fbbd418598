import { createRequire } from 'node:module';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { loadEngine } from '../load-engine.ts';
import { NO_WISHES } from '../no-wishes.ts';
import type { Findings } from './figure.ts';
import { figureOf, ratiosOf } from './figure-of.ts';
import { interleave, type Work } from './interleave.ts';
import type { BenchOptions } from './options.ts';
import { type Rival, scorers } from './scorers.ts';
import { textOf } from './texts.ts';

/** CommonJS builds: the module builds of compromise share one parser, and the full one would change Attune's. */
const require = createRequire(import.meta.url);
const WORDS = 400;

/** Attune beside what one would pick instead, on the same texts in the same run. */
export async function rivals({ isQuick, say }: BenchOptions): Promise<Findings> {
  const { read, pick } = await loadEngine();
  say('setting Harper up');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const attune: Rival = {
    name: 'attune',
    does: 'own words told from quotes and signatures, tone with negation, feelings, flags, five dimensions, nudges; every verdict with its words',
    run: (text) => pick({ text, reading: read(text, 'agent', { language: 'en' }) }, undefined, NO_WISHES),
  };
  const all = [attune, ...others((text) => linter.lint(text))];
  // Every text is new to each of them and the same for all in turn.
  const works: Work = Object.fromEntries(
    all.map(({ name, run }) => {
      let turn = 0;
      return [name, () => run(textOf('agent', WORDS, ++turn))];
    }),
  );
  say('side by side');
  const times = await interleave(works, isQuick ? 2 : 15, isQuick ? 1 : 2, isQuick ? 1 : 4);
  await linter.dispose();
  const own = times['attune'] ?? [];
  return {
    figures: all.flatMap(({ name }) => {
      const figure = figureOf(`rivals.${name}`, `${WORDS} new words: ${name}`, 'ms', times[name] ?? []);
      // Attune's time over theirs: below 1 Attune is faster, and less is better as everywhere here.
      const ratio = figureOf(`rivals.${name}.ratio`, `— attune : ${name}`, '×', ratiosOf(own, times[name] ?? []));
      return name === 'attune' ? [figure] : [figure, ratio];
    }),
    notes: [
      'They do different work; a ratio tells what Attune costs beside them, not which is better.',
      ...all.map(({ name, does }) => `${name}: ${does}.`),
    ],
  };
}

function others(lint: (text: string) => unknown): Rival[] {
  const one = require('compromise/one') as (text: string) => { json(): unknown };
  const full = require('compromise') as (text: string) => { json(): unknown };
  return [
    ...scorers(),
    {
      name: 'compromise-one',
      does: 'splits into sentences and terms, which Attune uses it for; no verdict of any kind',
      run: (text) => one(text).json(),
    },
    {
      name: 'compromise',
      does: 'the same with a part of speech for every word; no verdict of any kind',
      run: (text) => full(text).json(),
    },
    {
      name: 'harper.js',
      does: 'spelling, grammar and style with suggestions (WebAssembly); nothing of tone or of the reader',
      run: (text) => lint(text),
    },
  ];
}
