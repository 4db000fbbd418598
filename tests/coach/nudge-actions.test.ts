import { expect, test } from 'vitest';
import { nudgeActions } from '../../lib/coach/nudge-actions.ts';
import type { Nudge } from '../../lib/nudges/nudge.ts';
import { testServices } from './fakes.ts';

const nudge = {
  key: 'vague-soon as soon as possible',
  cueId: 'vague-soon',
  span: { start: 3, end: 7 },
  words: 'soon',
} as Nudge;

function desk(where: { hostId: string; draftRef: string } | undefined = { hostId: 'demo', draftRef: 'c/1' }) {
  const { services, told } = testServices();
  const done: unknown[] = [];
  const actions = nudgeActions({
    services,
    changes: { use: (...what) => void done.push(['use', ...what]), undo: () => void done.push('undo') },
    wished: {
      dismiss: (key) => void done.push(['dismiss', key]),
      doubt: (...what) => void done.push(['doubt', ...what]),
    },
    where: () => where,
    refresh: () => void done.push('refresh'),
    failed: (error) => void done.push(error),
  });
  return { actions, told, done, keyOf: services.keyOf };
}

test('given what the agent does with a nudge, it is done, and counted by its cue and a salted key', async () => {
  const { actions, told, done, keyOf } = desk();
  actions.useNudge(nudge, 'by Friday');
  actions.dismissNudge(nudge);
  actions.doubtNudge(nudge);
  actions.undo();
  expect(done).toEqual([
    ['use', { start: 3, end: 7 }, 'soon', 'by Friday'],
    ['dismiss', nudge.key],
    'refresh',
    ['doubt', nudge.key, 'vague-soon'],
    'refresh',
    'undo',
  ]);
  const nudgeKey = await keyOf('demo', 'c/1\nnudge vague-soon as soon as possible');
  await expect.poll(() => told.nudges).toHaveLength(3);
  expect(told.nudges).toEqual([
    { nudgeKey, hostId: 'demo', cueId: 'vague-soon', outcome: 'used' },
    { nudgeKey, hostId: 'demo', cueId: 'vague-soon', outcome: 'dismissed' },
    { nudgeKey, hostId: 'demo', cueId: 'vague-soon', outcome: 'wrong' },
  ]);
});

test('given a page that is gone, what was pressed is done all the same', () => {
  const { services: _, told } = testServices();
  const { actions, done } = desk(undefined);
  actions.dismissNudge(nudge);
  expect(done).toEqual([['dismiss', nudge.key], 'refresh']);
  expect(told.nudges).toEqual([]);
});
