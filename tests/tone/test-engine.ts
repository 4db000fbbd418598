import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../lib/coach/engine.ts';

let opened: Engine | undefined;

/** The engine with the weights that the package has, opened once for a file of tests. */
export function testEngine(): Engine {
  opened ??= openEngine(readFileSync(join(import.meta.dirname, '../../lib/tone/tone.weights')));
  return opened;
}

/** Reads as the sidebar does. */
export const read: Engine['read'] = (...given) => testEngine().read(...given);
