// door: lib/sharing/team-file.ts lib/stats/contribution.ts
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { test } from 'vitest';
import { openTeamFile } from '../../lib/sharing/team-file.ts';
import { type Case, doorHolds, expectFound, hold } from './hold.ts';
import { contribution, jsonOf } from './team-shapes.ts';

const sha256 = (value: unknown) => createHash('sha256').update(jsonOf(value)).digest('hex');
/** A file as it is written, with the right sum of whatever it holds. */
const fileOf = (held: unknown, rest: object = {}) =>
  jsonOf({
    attune: 'team-file',
    version: 1,
    sha256: sha256(held),
    contribution: held,
    ...rest,
  });

const texts: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 4,
    arbitrary: contribution.valid.map((held): Case => ({ said: fileOf(held), heard: JSON.parse(jsonOf(held)) })),
  },
  { weight: 4, arbitrary: contribution.broken.map((held): Case => ({ said: fileOf(held) })) },
  contribution.valid.map((held): Case => ({ said: fileOf({ ...held, revision: 10_000 }) })),
  // Edited after it was written.
  contribution.valid.map((held): Case => ({ said: fileOf(held, { contribution: { ...held, hosts: { other: {} } } }) })),
  contribution.valid.map((held): Case => ({ said: fileOf(held).slice(0, -2) })),
  fc
    .tuple(
      contribution.valid,
      fc.constantFrom({ attune: 'ledger' }, { version: 2 }, { version: 0 }, { sha256: 'A'.repeat(64) }, { more: 1 }),
    )
    .map(([held, wrong]): Case => ({ said: fileOf(held, wrong) })),
  fc.json().map((said): Case => ({ said })),
  fc.string({ unit: 'binary' }).map((said): Case => ({ said })),
  fc.constantFrom<Case>({ said: '' }, { said: 'null' }, { said: '[]' }, { said: `${'['.repeat(50_000)}` }),
);

async function opened(text: unknown): Promise<unknown> {
  const file = await openTeamFile(text as string);
  return file.ok ? file.contribution : undefined;
}

test('given ten thousand files, each is read as it was written or refused', () => hold(doorHolds(texts, opened)));

test('given a reader who believes what looks right, the fuzzer finds it out', () =>
  expectFound(
    doorHolds(texts, (text) => {
      try {
        return JSON.parse(text as string).contribution;
      } catch {
        return undefined;
      }
    }),
  ));
