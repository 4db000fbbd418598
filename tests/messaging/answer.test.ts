import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCalls, type Handlers, SenderRefused } from '../../lib/messaging/answer.ts';
import { ask, popup } from '../background/ask.ts';

const key = 'c'.repeat(64);
const answers: Partial<Handlers> = {
  waiting: async () => [],
  settle: async () => {
    throw new SenderRefused();
  },
  recall: async ({ conversationKey }) => {
    throw new Error(`"${conversationKey}" is a secret`);
  },
};
beforeEach(() => answerCalls(answers as Handlers));
afterEach(() => vi.restoreAllMocks());

test('given one of our own pages, the handler’s value comes back', async () => {
  expect(await ask('waiting', null, popup)).toEqual({ ok: true, value: [] });
});

test('given another extension or a sender without id, it is refused', async () => {
  expect(await ask('waiting', null, { ...popup, id: 'another-extension' })).toEqual({ ok: false, refusal: 'sender' });
  expect(await ask('waiting', null, {})).toEqual({ ok: false, refusal: 'sender' });
});

test('given data outside the schema, it is refused before the handler sees it', async () => {
  expect(await ask('recall', { conversationKey: 'Ann Example' }, popup)).toEqual({ ok: false, refusal: 'data' });
  expect(await ask('recall', { conversationKey: key, text: 'Dear Ann' }, popup)).toEqual({
    ok: false,
    refusal: 'data',
  });
});

test('given a handler that refuses the sender, the answer says so', async () => {
  expect(await ask('settle', { conversationKey: key }, popup)).toEqual({ ok: false, refusal: 'sender' });
});

test('given a handler that fails, the answer is a value and the report carries no data', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await ask('recall', { conversationKey: key }, popup)).toEqual({ ok: false, refusal: 'fault' });
  expect(said).toHaveBeenCalledOnce();
  expect(said.mock.calls[0]?.[0]).not.toContain(key);
});

test('given a message that is no call, it is left to others', async () => {
  expect(await ask('unknown-call', null, popup)).toBeUndefined();
});

test('given the signal has aborted, nothing is answered', async () => {
  fakeBrowser.reset();
  const running = new AbortController();
  answerCalls(answers as Handlers, running.signal);
  running.abort();
  expect(await ask('waiting', null, popup)).toBeUndefined();
});
