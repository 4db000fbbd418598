import weightsUrl from '../tone/tone.weights?url';
import type { Engine } from './engine.ts';

let opened: Promise<Engine> | undefined;

/** The engine of this page, opened once, from files of our own package. Throws where they cannot be read; asked again, it tries again. */
export function liveEngine(): Promise<Engine> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Engine> {
  const [{ openEngine }, weights] = await Promise.all([import('./engine.ts'), fetch(weightsUrl).then(bytesOf)]);
  return openEngine(weights);
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
  if (!answer.ok) throw new Error('The tone weights of this package cannot be read.');
  return new Uint8Array(await answer.arrayBuffer());
}
