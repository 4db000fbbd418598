import { expect, test } from 'vitest';
import { feelingOf } from '../../components/feeling.ts';
import { bandOf } from '../../lib/coach/state.ts';

test('given any valence, the colour is of the band that messages are counted in', () => {
  for (let step = -100; step <= 100; step += 1) {
    const valence = step / 100;
    expect(feelingOf(valence)).toBe(bandOf({ abstain: undefined, valence, flags: [] }));
  }
});
