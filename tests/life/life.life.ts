import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { growthOf, leftBehind } from './growth.ts';
import { LEAKS } from './leaks.ts';
import { tableOf } from './table.ts';
import { type Checkpoint, type Day, workingDay } from './working-day.ts';

/**
 * `ATTUNE_LIFE=quick` lives through an hour in Chromium and counts what may be left behind: memory needs some 200
 * conversations to fill what is kept on purpose, so only longer days can tell whether it is flat.
 */
const isQuick = process.env['ATTUNE_LIFE'] === 'quick';
const KINDS: readonly BrowserKind[] = isQuick ? ['chromium'] : ['chromium', 'firefox'];
const DAY: Omit<Day, 'kind'> = isQuick
  ? { conversations: 40, checkpoints: 2, hours: 0 }
  : { conversations: 2_000, checkpoints: 10, hours: 8 };
/** Enough for what was planted to be seen. */
const SHORT: Omit<Day, 'kind'> = { conversations: 80, checkpoints: 4, hours: 0 };

async function live(day: Day, name: string): Promise<readonly Checkpoint[]> {
  const checkpoints = await workingDay(day);
  mkdirSync('test-results', { recursive: true });
  writeFileSync(`test-results/life-${day.kind}${name}.json`, `${JSON.stringify(checkpoints, undefined, 2)}\n`);
  console.log(`\n${day.kind}${name}\n${tableOf(checkpoints)}\n`);
  return checkpoints;
}

describe.each(KINDS)('given a day at the desk in one tab, in %s', (kind) => {
  if (isQuick) {
    test('no listener and no document is left behind', async () => {
      expect(leftBehind(await live({ kind, ...DAY }, ''))).toEqual([]);
    });

    test('with leaks planted, listeners are found', async () => {
      const day = await live({ kind, ...DAY, planted: LEAKS }, '-leaking');
      expect(leftBehind(day).join('\n')).toContain('tab listeners');
    });
    return;
  }

  test('memory stays flat after the warm-up, nothing is left behind, the database is bounded', async () => {
    const day = await live({ kind, ...DAY }, '');
    expect(day.at(-1)?.hours).toBeGreaterThanOrEqual(8);
    expect(day.at(-1)?.keystrokes).toBeGreaterThan(9.5 * DAY.conversations);
    expect(growthOf(day)).toEqual([]);
  });

  test('with leaks planted, each is found', async () => {
    const found = growthOf(await live({ kind, ...SHORT, planted: LEAKS }, '-leaking')).join('\n');
    for (const leak of ['tab listeners', 'frame bytes', 'background bytes', 'documents']) expect(found).toContain(leak);
  });
});
