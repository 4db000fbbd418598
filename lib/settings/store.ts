import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { oneAtATime } from '../one-at-a-time.ts';
import { type Settings, settingsChangeSchema, settingsFrom } from './settings.ts';

const kept = storage.defineItem<unknown>('local:settings');
const inTurn = oneAtATime();

/** The settings as they are now. */
export async function loadSettings(): Promise<Settings> {
  return settingsFrom(await kept.getValue());
}

/**
 * Changes some settings and gives all of them. Changes of one page follow each other, so that none is lost.
 * Throws for a value that is not allowed, and then changes nothing.
 */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const change = v.parse(settingsChangeSchema, patch);
    const settings = settingsFrom({ ...(await loadSettings()), ...change });
    await kept.setValue(settings);
    return settings;
  });
}

/** Hears of every change, whichever page made it, until the signal aborts. */
export function watchSettings(signal: AbortSignal, listener: (settings: Settings) => void): void {
  if (signal.aborted) return;
  const stop = kept.watch((stored) => listener(settingsFrom(stored)));
  signal.addEventListener('abort', stop, { once: true });
}
