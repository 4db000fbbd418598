import { expect, test } from 'vitest';
import { ledgerOf, ledgerText } from '../../lib/sharing/ledger-file.ts';
import { release } from '../../lib/stats/anonymity.ts';
import { team } from '../stats/rows.ts';

test('given groups that were formed, they come back as they were', () => {
  const { cohorts } = release(team(6, { customer: [1, 0, 5, 0] }));
  expect(cohorts).toHaveLength(1);
  expect(ledgerOf(ledgerText(cohorts))).toEqual(cohorts);
});

test('given a ledger that is damaged or none, nothing comes back', () => {
  expect(ledgerOf(ledgerText([]).slice(0, -3))).toBeUndefined();
  expect(ledgerOf('{"attune":"team-file","version":1,"cohorts":[]}')).toBeUndefined();
});
