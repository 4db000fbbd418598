import { createInterface } from 'node:readline';
import { languageIn } from './language-in.ts';
import { loadEngine } from './load-engine.ts';
import { type Asked, askedOf } from './score-line.ts';
import { scoreText } from './score-text.ts';
import { toneModel } from './tone-model.ts';

const engine = await loadEngine();
const { read, ownWords } = engine;
const model = toneModel();

function score({ id, text, side }: Asked): object {
  const own = ownWords(text);
  const reading = read(text, side, { language: languageIn(engine, own) });
  return { id, ...scoreText(model, own, reading) };
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
