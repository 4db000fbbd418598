import { readFileSync } from 'node:fs';
import { openModel } from '../../lib/tone/model.ts';
import { WEIGHTS } from '../tone-model.ts';

// A process of its own: nothing of the model has run before it is opened. The time by the clock, since it is one piece.
const bytes = readFileSync(WEIGHTS);
const start = performance.now();
openModel(bytes);
process.stdout.write(String(performance.now() - start));
