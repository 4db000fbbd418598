import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { skillDesk } from '../../lib/coach/skill-desk.ts';
import { settingsFrom } from '../../lib/settings/settings.ts';

function start(cleanDrafts: readonly { cueId: string; drafts: number }[] = []) {
  const settings = signal(settingsFrom({ cleanDrafts }));
  let saves = 0;
  const desk = skillDesk(settings, (patch) => {
    saves += 1;
    settings.value = { ...settings.value, ...patch };
  });
  const counts = () => Object.fromEntries(settings.value.cleanDrafts.map(({ cueId, drafts }) => [cueId, drafts]));
  return { desk, counts, saves: () => saves };
}

test('given a draft that is still at hand, nothing is counted', () => {
  const { desk, saves } = start();
  desk.note('a', 40, ['simply']);
  desk.note('a', 42, ['simply', 'calm-down']);
  expect(saves()).toBe(0);
});

test('given the next draft, the one before is counted as it was last: a cue in it begins anew, others go on', () => {
  const { desk, counts } = start([
    { cueId: 'simply', drafts: 4 },
    { cueId: 'calm-down', drafts: 9 },
  ]);
  desk.note('a', 40, ['simply', 'as-i-said']);
  desk.note('a', 42, ['simply']);
  desk.note('b', 3, []);
  expect(counts()).toEqual({ simply: 0, 'calm-down': 10 });
});

test('given a few words only, they show no skill', () => {
  const { desk, counts } = start([{ cueId: 'simply', drafts: 4 }]);
  desk.note('a', 14, []);
  desk.note('b', 15, []);
  desk.note('c', 1, []);
  expect(counts()).toEqual({ simply: 5 });
});

test('given an agent who goes to and fro, a draft counts once, and a slip in it always', () => {
  const { desk, counts } = start([{ cueId: 'simply', drafts: 4 }]);
  for (const ref of ['a', 'b', 'a', 'b', 'a']) desk.note(ref, 40, []);
  expect(counts()).toEqual({ simply: 6 });
  desk.note('b', 40, ['simply']);
  desk.note('a', 40, []);
  expect(counts()).toEqual({ simply: 0 });
});
