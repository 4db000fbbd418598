import { expect, test } from 'vitest';
import { tokenAhead } from '../../lib/bridge/token-ahead.ts';

function counted() {
  let count = 0;
  return { asked: () => count, issue: async () => `token ${++count}` };
}

test('given a frame that loads at once, its token was asked for before, and every later load gets its own', async () => {
  const { asked, issue } = counted();
  const tokenFor = tokenAhead(issue, () => 0);
  expect(asked()).toBe(1);
  expect(await tokenFor()).toBe('token 1');
  expect(await tokenFor()).toBe('token 2');
  expect(await tokenFor()).toBe('token 3');
});

test('given a frame that took half a minute, its token is a new one', async () => {
  let now = 1_000;
  const { issue } = counted();
  const tokenFor = tokenAhead(issue, () => now);
  now += 30_000;
  expect(await tokenFor()).toBe('token 2');
});

test('given nobody answered the first time, it is asked again', async () => {
  let count = 0;
  const tokenFor = tokenAhead(
    async () => {
      if (++count === 1) throw new Error('ended');
      return `token ${count}`;
    },
    () => 0,
  );
  expect(await tokenFor()).toBe('token 2');
});
