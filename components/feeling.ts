/** The four bands a tone is shown in, most unhappy first. */
export type Feeling = 'upset' | 'uneasy' | 'calm' | 'pleased';

/** The band of a valence (−1 … 1), with the bounds that messages are counted by: only colour and short word hang on it. */
export function feelingOf(valence: number): Feeling {
  if (valence <= -0.45) return 'upset';
  if (valence <= -0.12) return 'uneasy';
  return valence < 0.25 ? 'calm' : 'pleased';
}
