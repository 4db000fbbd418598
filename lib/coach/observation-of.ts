import type { Observation } from '../stats/observation.ts';
import type { Reading } from '../tone/reading.ts';
import { bandOf } from './state.ts';

/** What may leave the tab about one message: numbers, bands, cue ids and salted keys. */
export function observationOf(
  reading: Reading,
  keys: { readonly conversationKey: string; readonly messageKey: string },
  hostId: string,
  at: number,
  turn: Observation['turn'],
): Observation {
  const flags = reading.flags.map(({ flag }) => flag);
  return {
    ...keys,
    hostId,
    side: reading.side,
    at: Math.round(at),
    state: bandOf({ abstain: reading.abstain, valence: reading.valence, flags }),
    confidence: reading.confidence,
    valence: reading.valence,
    intensity: reading.intensity,
    emotions: reading.emotions.map(({ emotion, score }) => ({ emotion, score })),
    flags,
    cueIds: [...new Set(reading.cues.map((cue) => cue.id))],
    turn,
  };
}
