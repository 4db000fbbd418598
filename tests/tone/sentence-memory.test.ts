import { describe, expect, test } from 'vitest';
import { type SentenceMemory, sentenceMemory } from '../../lib/tone/sentence-memory.ts';
import type { Signs } from '../../lib/tone/signs.ts';

const parts: Signs = { flags: [], cues: [], wordings: [] };

/** Reads these sentences in turn; gives those that had to be read. */
function readAll(memory: SentenceMemory, sentences: readonly string[]): string[] {
  const read: string[] = [];
  memory.makeRoom(sentences.length);
  for (const sentence of sentences) {
    memory.recall(sentence, 'agent', () => {
      read.push(sentence);
      return parts;
    });
  }
  return read;
}

describe('a sentence memory', () => {
  test('given a sentence again, it does not read it again', () => {
    const memory = sentenceMemory();
    expect(readAll(memory, ['One.', 'Two.'])).toEqual(['One.', 'Two.']);
    expect(readAll(memory, ['One.', 'Two.', 'Three.'])).toEqual(['Three.']);
  });

  test('given the same words of the other side, it reads them', () => {
    const memory = sentenceMemory();
    readAll(memory, ['One.']);
    let isRead = false;
    memory.recall('One.', 'customer', () => {
      isRead = true;
      return parts;
    });
    expect(isRead).toBe(true);
  });

  test('given a text of more sentences than it usually holds, one changed sentence is still the only one read', () => {
    const memory = sentenceMemory(3);
    const long = ['A.', 'B.', 'C.', 'D.', 'E.', 'F.'];
    readAll(memory, long);
    expect(readAll(memory, ['A.', 'B.', 'C.', 'D!', 'E.', 'F.'])).toEqual(['D!']);
  });

  test('given a short text after a long one, it forgets what it no longer needs', () => {
    const memory = sentenceMemory(2);
    readAll(memory, ['A.', 'B.', 'C.', 'D.', 'E.', 'F.']);
    readAll(memory, ['F.']);
    expect(readAll(memory, ['E.'])).toEqual([]);
    expect(readAll(memory, ['A.'])).toEqual(['A.']);
  });
});
