// door: lib/sharing/ledger-file.ts lib/stats/cohort.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { ledgerOf } from '../../lib/sharing/ledger-file.ts';
import { type Case, doorHolds, expectFound, hold } from './hold.ts';
import { object, word } from './shape.ts';
import { cohort, jsonOf } from './team-shapes.ts';

const one: { readonly valid: fc.Arbitrary<number>; readonly broken: fc.Arbitrary<unknown> } = {
  valid: fc.constant(1),
  broken: fc.constantFrom(0, 2, '1', null),
};
const whole = fc.array(cohort.valid, { maxLength: 3 });
const cohorts = {
  valid: whole,
  broken: fc.oneof(
    fc.tuple(whole, cohort.broken).map(([some, wrong]) => [...some, wrong]),
    fc.constantFrom<unknown>(null, {}, 'x'),
  ),
};
const ledger = object({ attune: word('ledger'), version: one, cohorts: cohorts });
const texts: fc.Arbitrary<Case> = fc.oneof(
  ledger.valid.map((held): Case => ({ said: jsonOf(held), heard: JSON.parse(jsonOf(held)).cohorts })),
  ledger.broken.map((held): Case => ({ said: jsonOf(held) })),
  ledger.valid.map((held): Case => ({ said: JSON.stringify(held).slice(0, -1) })),
  fc.json().map((said): Case => ({ said })),
);

test('given ten thousand ledgers, each is read as it was kept or not at all', () =>
  hold(doorHolds(texts, (text) => ledgerOf(text as string))));

test('given a reader who believes whatever is there, the fuzzer finds it out', () =>
  expectFound(doorHolds(texts, (text) => JSON.parse(text as string).cohorts)));
