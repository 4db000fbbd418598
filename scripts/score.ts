import { createInterface } from 'node:readline';
import { detectAll } from 'tinyld';
import { loadEngine } from './load-engine.ts';
import { type Asked, askedOf } from './score-line.ts';
import { scoreText } from './score-text.ts';
import { toneModel } from './tone-model.ts';

const { read, languageOf, ownWords } = await loadEngine();
const model = toneModel();

function score({ id, text, side }: Asked): object {
  const own = ownWords(text);
  const reading = read(text, side, { language: languageIn(own) });
  return { id, ...scoreText(model, own, reading) };
}

/** Small words tell English at once; the detector, slower than all the rest together, is asked about everything else. */
function languageIn(own: string): string | undefined {
  if (languageOf(own) === 'en') return 'en';
  const guesses = detectAll(own).map(({ lang, accuracy }) => ({ language: lang, percentage: accuracy * 100 }));
  return languageOf(own, guesses);
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
