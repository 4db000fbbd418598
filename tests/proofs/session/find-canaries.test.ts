import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CANARIES, CANARY_MAIL, DRAFTS } from './canary-mail.ts';
import { findCanaries } from './find-canaries.ts';

const noise = Buffer.from([0, 255, 7, 128, 10]);
const found = (...parts: readonly (Buffer | string)[]): string[] =>
  [...findCanaries(Buffer.concat([noise, ...parts.map((part) => Buffer.from(part)), noise]))].sort();
const words = `Re: ${CANARIES.subject}, urgent`;

describe('given a canary among other bytes', () => {
  test('in UTF-8, in any case of letters, it is found', () => {
    expect(found(words)).toEqual(['subject as UTF-8']);
    expect(found(words.toUpperCase())).toEqual(['subject as UTF-8']);
  });

  test('in UTF-16 of either byte order, it is found', () => {
    const little = Buffer.from(words, 'utf16le');
    expect(found(little)).toEqual(['subject as UTF-16']);
    expect(found(Buffer.from(little).swap16())).toEqual(['subject as UTF-16']);
  });

  test('in hex or in base64, wherever it begins, it is found', () => {
    expect(found(Buffer.from(words).toString('hex'))).toEqual(['subject as hex']);
    for (const before of ['', 'a', 'ab', 'abc']) {
      expect(found(Buffer.from(before + words).toString('base64'))).toEqual(['subject as base64']);
      expect(found(Buffer.from(before + words, 'utf16le').toString('base64'))).toEqual(['subject as base64']);
    }
  });

  test('as the hash of its whole field, also inside a longer run of hex digits, it is found', () => {
    const hash = createHash('sha256').update(CANARY_MAIL.angry.subject).digest('hex');
    expect(found(hash)).toEqual(['subject as sha256']);
    expect(found(`00ff${hash}00ff`)).toEqual(['subject as sha256']);
    expect(found(createHash('sha256').update(`salt ${CANARY_MAIL.angry.subject}`).digest('hex'))).toEqual([]);
  });
});

test('given bytes without any, nothing is found', () => {
  expect(found('An ordinary subject, and a draft about a lamp.', 'cafe'.repeat(40))).toEqual([]);
});

test('given the session’s mail and drafts, every canary is in there somewhere', () => {
  const all = found(JSON.stringify([CANARY_MAIL, DRAFTS, 'Robin Vale', 'robin@tallowfinch.example']));
  expect(all).toEqual(
    Object.keys(CANARIES)
      .map((kind) => `${kind} as UTF-8`)
      .sort(),
  );
});
