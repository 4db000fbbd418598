import { expect, test } from 'vitest';
import { oneAtATime } from '../lib/one-at-a-time.ts';

test('given works asked for together, each begins when the one before has ended', async () => {
  const inTurn = oneAtATime();
  const order: string[] = [];
  const work = (name: string) =>
    inTurn(async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([work('a'), work('b')])).toEqual(['a', 'b']);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('given a work that fails, its asker hears of it and the next is done', async () => {
  const inTurn = oneAtATime();
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
