import { expect, test } from 'vitest';
import { replyTone } from '../../lib/tone/reply-tone.ts';

test('given manners and care and no harm, a reply sounds kind', () => {
  expect(replyTone({ politeness: 0.9, reacts: 0.8, warmth: 0.3, cold: 0.1 })).toEqual({
    valence: expect.closeTo(0.75, 10),
    sentiment: 'positive',
  });
});

test('given manners and blame, the blame is heard', () => {
  expect(replyTone({ politeness: 0.9, blaming: 0.8, cold: 0.2 })).toEqual({
    valence: expect.closeTo(-0.35, 10),
    sentiment: 'negative',
  });
});

test('given manners alone, it is neither', () => {
  expect(replyTone({ politeness: 0.9, cold: 0.1 }).sentiment).toBe('neutral');
});
