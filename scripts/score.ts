import { createInterface } from 'node:readline';
import { detectAll } from 'tinyld';
import { loadEngine } from './load-engine.ts';
import { type Asked, askedOf } from './score-line.ts';

const { read, languageOf, ownWords } = await loadEngine();

function score({ id, text, side }: Asked): object {
  const own = ownWords(text);
  const guesses = detectAll(own).map(({ lang, accuracy }) => ({ language: lang, percentage: accuracy * 100 }));
  const reading = read(text, side, { language: languageOf(own, guesses) });
  return {
    id,
    language: reading.language ?? null,
    abstain: reading.abstain ?? null,
    sentiment: reading.sentiment,
    valence: reading.valence,
    intensity: reading.intensity,
    emotions: Object.fromEntries(reading.emotions.map(({ emotion, score }) => [emotion, score])),
    flags: reading.flags.map(({ flag }) => flag),
    dims:
      reading.dims === undefined
        ? null
        : Object.fromEntries(Object.entries(reading.dims).map(([dimension, one]) => [dimension, one.score])),
    cues: reading.cues.map(({ id: cue, start, end }) => ({ id: cue, start, end })),
  };
}

let at = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  at++;
  if (line.trim() === '') continue;
  const asked = askedOf(line.replace(/^\uFEFF/, ''));
  if (typeof asked === 'string') {
    process.stderr.write(`line ${at}: ${asked}\n`);
    process.stdout.write(`${JSON.stringify({ id: null, error: `line ${at}: ${asked}` })}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${JSON.stringify(score(asked))}\n`);
}
