import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Model, openModel } from '../lib/tone/model.ts';

/** Where the weights stand. */
export const WEIGHTS = join(import.meta.dirname, '../lib/tone/tone.weights');

/** The model as it stands in the repository. */
export function toneModel(): Model {
  return openModel(readFileSync(WEIGHTS));
}
