import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CallRefused, ContextGone, call } from '../../lib/messaging/call.ts';

/** Answers the next messages with this, as a background would. */
function backgroundAnswers(answer: unknown): unknown[] {
  const asked: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, sendResponse: (answer: unknown) => void) => {
      asked.push(message);
      sendResponse(answer);
      return true;
    },
  );
  return asked;
}

test('given an answer, the call gives its value', async () => {
  const asked = backgroundAnswers({ ok: true, value: true });
  expect(await call('show-waiting', { conversationKey: 'c'.repeat(64) })).toBe(true);
  expect(asked).toEqual([{ call: 'show-waiting', data: { conversationKey: 'c'.repeat(64) } }]);
});

test('given a call without data, it may be left out', async () => {
  backgroundAnswers({ ok: true, value: [] });
  expect(await call('waiting')).toEqual([]);
  expect(await call('waiting', undefined)).toEqual([]);
});

test('given a refusal, it rejects with the reason', async () => {
  backgroundAnswers({ ok: false, refusal: 'sender' });
  const refused = await call('waiting').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CallRefused);
  expect(refused).toMatchObject({ refusal: 'sender' });
});

test('given nobody listens, it rejects with ContextGone', async () => {
  await expect(call('waiting')).rejects.toBeInstanceOf(ContextGone);
});

test('given a background that died before it answered, it is asked once more, and no oftener', async () => {
  const asked = backgroundAnswers(undefined);
  await expect(call('waiting')).rejects.toBeInstanceOf(ContextGone);
  expect(asked).toHaveLength(2);
});

test.each([
  ['dies before it answers', () => Promise.resolve(undefined)],
  ['is ended while the message is on its way', () => Promise.reject(new Error('The message port closed.'))],
])('given a background that %s, the next one answers', async (_, dies) => {
  const answers = [dies, () => Promise.resolve({ ok: true, value: [] })];
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  send.mockImplementation((() => answers.shift()?.()) as typeof fakeBrowser.runtime.sendMessage);
  expect(await call('waiting')).toEqual([]);
  send.mockRestore();
});

test('given an orphaned content script, it rejects with ContextGone', async () => {
  backgroundAnswers({ ok: true, value: [] });
  fakeBrowser.runtime.id = undefined as never;
  await expect(call('waiting')).rejects.toBeInstanceOf(ContextGone);
});
