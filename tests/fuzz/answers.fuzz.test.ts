// door: lib/messaging/call.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CallRefused, ContextGone, call } from '../../lib/messaging/call.ts';
import type { CallName } from '../../lib/messaging/calls.ts';
import { complaintEntry, draftCount, queuePace, readOfLate, remembered, waitingEntry } from './call-shapes.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import { flag, key, list, nullable, object, type Shape, word } from './shape.ts';

const done: Shape = { valid: fc.constant(null), broken: fc.constantFrom(true, false, 0, '', {}, [], 'done') };
/** What each call answers, by what its name says. */
const outputs: Record<CallName, Shape> = {
  'issue-token': key,
  'verify-token': nullable(key),
  observe: done,
  'report-waiting': list(waitingEntry, 200_000),
  'note-site': done,
  waiting: list(waitingEntry, 200_000),
  settle: done,
  snooze: done,
  ignore: done,
  'confirm-promise': done,
  'drop-promise': done,
  'look-at-clock': done,
  'note-draft': done,
  'show-waiting': flag,
  'count-nudge': done,
  'note-complaint': nullable(complaintEntry),
  'say-complaint': done,
  'open-ledger': done,
  'load-now': object({ pace: nullable(queuePace), read: readOfLate }),
  'forget-read': done,
  remember: done,
  recall: nullable(remembered),
  'erase-everything': done,
  'open-options': done,
  'open-catalogue': done,
  'count-drafts': object(draftCount),
  'tell-draft-count': done,
};
const refusal = object({
  ok: { valid: fc.constant(false), broken: fc.constantFrom(0, 'no', null) },
  refusal: word('sender', 'data', 'fault'),
});

/** What the background answers, and what must come of the call. */
const answers = fc.constantFrom(...(Object.keys(outputs) as CallName[])).chain((name) => {
  const { valid, broken } = outputs[name];
  return fc.oneof(
    valid.map((value) => ({ name, answer: { ok: true, value } as unknown, becomes: 'value' })),
    broken.map((value) => ({ name, answer: { ok: true, value } as unknown, becomes: 'gone' })),
    refusal.valid.map((answer) => ({ name, answer: answer as unknown, becomes: 'refused' })),
    refusal.broken.map((answer) => ({ name, answer, becomes: 'gone' })),
    valid.map((value) => ({ name, answer: { ok: true, value, extra: 1 } as unknown, becomes: 'gone' })),
    junk.map((answer) => ({ name, answer, becomes: 'gone' })),
  );
});

/** A call gives the value, or rejects with one of its two errors; it never hangs and never gives anything else. */
function callHolds(ask: (name: CallName) => Promise<unknown>) {
  return fc.asyncProperty(answers, async ({ name, answer, becomes }) => {
    const { sendMessage } = fakeBrowser.runtime;
    fakeBrowser.runtime.sendMessage = (async () => sprung(answer)) as never;
    const came = await ask(name).then(
      (value) =>
        value === (answer as { value?: unknown }).value || typeof value === 'object' ? 'value' : 'other value',
      (error: unknown) =>
        error instanceof CallRefused ? 'refused' : error instanceof ContextGone ? 'gone' : 'other error',
    );
    fakeBrowser.runtime.sendMessage = sendMessage;
    if (came !== becomes) throw new Error(`${came} and not ${becomes}`);
    requireCleanPrototype();
  });
}

test('given ten thousand answers, a call gives what it promises or says that it did not', async () => {
  await hold(callHolds((name) => (call as (name: CallName) => Promise<unknown>)(name)));
});

test('given a call that believes every answer, one that refuses all, and one that throws, the fuzzer finds each out', async () => {
  const answered = () => fakeBrowser.runtime.sendMessage({}) as Promise<{ ok: boolean; value: unknown }>;
  await expectFound(callHolds(async () => (await answered()).value));
  await expectFound(callHolds(async (name) => Promise.reject(new CallRefused(name, 'fault'))));
  await expectFound(callHolds(async () => Promise.reject(new TypeError('broken'))));
});
