import { loadCorrections, saveCorrections, watchCorrections } from '../settings/corrections.ts';
import type { Corrections } from '../tone/corrections.ts';
import weightsUrl from '../tone/tone.weights?url';
import type { Engine } from './engine.ts';

let asPacked: Promise<Engine> | undefined;
let corrected: Promise<Engine> | undefined;
const forget = (): void => {
  corrected = undefined;
};
// For as long as this page is there; another tab's corrections hold here too.
watchCorrections(new AbortController().signal, forget);

/**
 * The engine of this page with the agent's corrections, opened once, from files of our own package. Throws where they
 * cannot be read; asked again, it tries again.
 */
export function liveEngine(): Promise<Engine> {
  corrected ??= open().catch((error: unknown) => {
    asPacked = corrected = undefined;
    throw error;
  });
  return corrected;
}

/** Reads with these from now on, here and in every other tab. */
export async function keepCorrections(corrections: Corrections): Promise<void> {
  await saveCorrections(corrections);
  forget();
}

async function open(): Promise<Engine> {
  asPacked ??= openPacked();
  const [engine, corrections] = await Promise.all([asPacked, loadCorrections()]);
  return corrections.length === 0 ? engine : engine.corrected(corrections);
}

async function openPacked(): Promise<Engine> {
  const [{ openEngine }, weights] = await Promise.all([import('./engine.ts'), fetch(weightsUrl).then(bytesOf)]);
  return openEngine(weights);
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
  if (!answer.ok) throw new Error('The tone weights of this package cannot be read.');
  return new Uint8Array(await answer.arrayBuffer());
}
