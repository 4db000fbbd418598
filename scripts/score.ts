import { createInterface } from 'node:readline';
import { detectAll } from 'tinyld';
import { loadEngine } from './load-engine.ts';

const { read, languageOf, ownWords } = await loadEngine();

interface Asked {
  readonly id: unknown;
  readonly text: string;
  readonly side: 'customer' | 'agent';
}

/** One line of input, or the reason why it is none. */
function parse(line: string): Asked | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { id, text, side } = value as Record<string, unknown>;
  if (typeof text !== 'string') return '"text" must be a string';
  if (side !== 'customer' && side !== 'agent') return '"side" must be "customer" or "agent"';
  return { id: id ?? null, text, side };
}

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
  const asked = parse(line.replace(/^\uFEFF/, ''));
  if (typeof asked === 'string') {
    process.stderr.write(`line ${at}: ${asked}\n`);
    process.stdout.write(`${JSON.stringify({ id: null, error: `line ${at}: ${asked}` })}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${JSON.stringify(score(asked))}\n`);
}
