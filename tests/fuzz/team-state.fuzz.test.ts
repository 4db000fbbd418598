// door: lib/sharing/team-state.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { teamStateOf } from '../../lib/sharing/team-state.ts';
import { type Case, doorHolds, expectFound, hold } from './hold.ts';
import { object, type Shape, whole, word } from './shape.ts';
import { cohort, contribution, contributionId, jsonOf } from './team-shapes.ts';

const few = (shape: Shape): Shape => {
  const some = fc.array(shape.valid, { maxLength: 2 });
  return {
    valid: some,
    broken: fc.oneof(
      fc.tuple(some, shape.broken).map(([right, wrong]) => [...right, wrong]),
      fc.constantFrom<unknown>(null, {}, 'x'),
    ),
  };
};
const known = object({
  id: contributionId,
  revision: whole(1, 9_999),
  sha256: {
    valid: fc.constant('0a'.repeat(32)),
    broken: fc.constantFrom<unknown>('0a'.repeat(31), '0A'.repeat(32), 7, null),
  },
  isBack: { valid: fc.boolean(), broken: fc.constantFrom<unknown>(0, 'true', null) },
});
const version: Shape = { valid: fc.constant(1), broken: fc.constantFrom<unknown>(0, 2, '1', null) };
const state = object({
  attune: word('team'),
  version,
  cohorts: few(cohort),
  known: few(known),
  waiting: few(contribution),
});
const keptOf = (held: unknown) => {
  const { cohorts, known, waiting } = JSON.parse(jsonOf(held));
  return { cohorts, known, waiting };
};
const texts: fc.Arbitrary<Case> = fc.oneof(
  state.valid.map((held): Case => ({ said: jsonOf(held), heard: keptOf(held) })),
  state.broken.map((held): Case => ({ said: jsonOf(held) })),
  state.valid.map((held): Case => ({ said: jsonOf(held).slice(0, -1) })),
  fc.json().map((said): Case => ({ said })),
);

test('given ten thousand texts of a team, each is read as it was kept or not at all', () =>
  hold(doorHolds(texts, (text) => teamStateOf(text as string))));

test('given a reader who believes whatever is there, the fuzzer finds it out', () =>
  expectFound(doorHolds(texts, (text) => JSON.parse(text as string))));
