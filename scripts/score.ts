import { answerLines } from './json-lines.ts';
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

await answerLines(askedOf, score);
