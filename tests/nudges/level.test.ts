import { expect, test } from 'vitest';
import type { Level } from '../../lib/nudges/level.ts';
import { pick } from '../../lib/nudges/pick.ts';
import { read } from '../tone/test-engine.ts';

/** One grave cue, one of middling weight, and more. */
const COLD =
  'Dear Customer,\n\nUnfortunately, you failed to include the receipt. As I said, our policy does not allow refunds. Obviously we will reply as soon as possible.';
const reading = read(COLD, 'agent');

function shown(level: Level, clean: Readonly<Record<string, number>> = {}): string[] {
  const quiet = { dismissed: new Set<string>(), mutedCues: new Set<string>() };
  const cleanDrafts = new Map(Object.entries(clean));
  return pick({ text: COLD, reading }, undefined, { ...quiet, level, cleanDrafts }).nudges.map(({ cueId }) => cueId);
}

test('given no history, learning and working tell the same, an expert the first of them', () => {
  expect(shown('learning')).toHaveLength(3);
  expect(shown('working')).toEqual(shown('learning'));
  expect(shown('expert')).toEqual(shown('learning').slice(0, 1));
});

test('given ten drafts without a cue, one slip is passed over by working; nine are too few, learning tells it', () => {
  const [, middling = ''] = shown('learning');
  expect(shown('working', { [middling]: 10 })).not.toContain(middling);
  expect(shown('working', { [middling]: 9 })).toContain(middling);
  expect(shown('working', { [middling]: 0 })).toContain(middling);
  expect(shown('learning', { [middling]: 99 })).toContain(middling);
});

test('given something grave, it is told at any level and after any number of drafts', () => {
  expect(shown('learning')[0]).toBe('you-failed');
  for (const level of ['working', 'expert'] as const)
    expect(shown(level, { 'you-failed': 99 })).toContain('you-failed');
});

test('given what is passed over, it still counts as having come up', () => {
  const quiet = { dismissed: new Set<string>(), mutedCues: new Set<string>() };
  const [, middling = ''] = shown('learning');
  const fit = pick({ text: COLD, reading }, undefined, {
    ...quiet,
    level: 'expert',
    cleanDrafts: new Map([[middling, 50]]),
  });
  expect(fit.cueIds).toContain(middling);
  expect(fit.nudges.map(({ cueId }) => cueId)).not.toContain(middling);
});
