import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { houseCount } from '../../lib/coach/house-count.ts';
import { settingsFrom } from '../../lib/settings/settings.ts';

const start = () => {
  const settings = signal(
    settingsFrom({
      houseWords: [
        { avoid: 'user', prefer: 'customer', drafts: 0 },
        { avoid: 'no problem', prefer: '', drafts: 9_999 },
      ],
    }),
  );
  let saves = 0;
  const count = houseCount(settings, (patch) => {
    saves += 1;
    settings.value = { ...settings.value, ...patch };
  });
  return { count, settings, drafts: () => settings.value.houseWords.map(({ drafts }) => drafts), saves: () => saves };
};

test('given a draft that is looked at again and again, its words count once', () => {
  const { count, drafts, saves } = start();
  count.note('a', ['user']);
  count.note('a', ['user', 'user']);
  count.note('a', []);
  expect([drafts(), saves()]).toEqual([[1, 9_999], 1]);
});

test('given other drafts, they count again, up to what the settings hold', () => {
  const { count, drafts } = start();
  for (const ref of ['a', 'b', 'c']) count.note(ref, ['user', 'no problem']);
  expect(drafts()).toEqual([3, 9_999]);
});

test('given words, only numbers change and nothing of a draft is kept', () => {
  const { count, settings } = start();
  const before = settings.value.houseWords.map(({ drafts: _, ...rest }) => rest);
  count.note('a secret subject', ['user']);
  expect(settings.value.houseWords.map(({ drafts: _, ...rest }) => rest)).toEqual(before);
});
