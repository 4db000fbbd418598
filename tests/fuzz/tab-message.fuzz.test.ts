// door: lib/messaging/tab-message.ts lib/background/pass-command.ts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passCommand } from '../../lib/background/pass-command.ts';
import { hearTab } from '../../lib/messaging/tab-message.ts';
import { countAsked } from './call-shapes.ts';
import { casesOf, doorHolds, expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import { either, key, object, word } from './shape.ts';

const commands = ['focus-sidebar', 'use-nudge-1', 'use-nudge-2', 'use-nudge-3'] as const;
const form = either(
  object({ type: word('command'), command: word(...commands) }),
  object({ type: word('show-waiting'), conversationKey: key }),
  object({ type: word('leave') }),
  object({ type: word('revoked') }),
  object({ type: word('count-drafts'), ...countAsked }),
);

type Listener = (message: unknown, sender: unknown, answer: (heard: true) => void) => unknown;

/** The tab's listener, as the browser would call it. */
function listenerOf(hear: typeof hearTab): { tell: (message: unknown, sender: unknown) => unknown; stop: () => void } {
  let heard: unknown;
  const listeners: Listener[] = [];
  const { addListener } = fakeBrowser.runtime.onMessage;
  fakeBrowser.runtime.onMessage.addListener = (listener) => void listeners.push(listener as Listener);
  const listening = new AbortController();
  hear(listening.signal, (message) => {
    heard = message;
  });
  fakeBrowser.runtime.onMessage.addListener = addListener;
  const tell = (message: unknown, sender: unknown) => {
    heard = undefined;
    for (const listener of listeners) listener(message, sender, () => undefined);
    return heard;
  };
  return { tell, stop: () => listening.abort() };
}

const id = 'test-extension-id';
const strangers = fc.constantFrom(
  { id: 'another-extension' },
  {},
  { id, tab: { id: 7 } },
  { id, tab: { id: 7 }, url: 'https://mail.example.com/' },
  { id: '', tab: null },
  { id: [id] },
);

test('given ten thousand messages of the background, only those of the form are heard', async () => {
  const { tell, stop } = listenerOf(hearTab);
  await hold(doorHolds(casesOf(form), (said) => tell(said, { id })));
  stop();
});

test('given ten thousand messages of anybody else, none is heard', async () => {
  const { tell, stop } = listenerOf(hearTab);
  const said = fc.tuple(fc.oneof(form.valid, junk), strangers);
  await hold(
    fc.property(said, ([message, sender]) => {
      if (tell(sprung(message), sender) !== undefined) throw new Error('heard a stranger');
      requireCleanPrototype();
    }),
  );
  stop();
});

test('given ten thousand command names, only ours are passed on', async () => {
  const told: unknown[] = [];
  fakeBrowser.tabs.sendMessage = (async (_: number, message: unknown) => told.push(message)) as never;
  await hold(
    fc.asyncProperty(fc.oneof(fc.constantFrom(...commands), fc.string(), junk), async (command) => {
      told.length = 0;
      await passCommand(sprung(command) as string, 7);
      const isOurs = typeof command === 'string' && commands.some((one) => one === command);
      expect(told).toEqual(isOurs ? [{ type: 'command', command }] : []);
    }),
  );
});

test('given a tab that hears everything, nothing, or throws, the fuzzer finds each out', async () => {
  await expectFound(doorHolds(casesOf(form), (said) => said));
  await expectFound(doorHolds(casesOf(form), () => undefined));
  await expectFound(doorHolds(casesOf(form), (said) => (said as { type: string }).type && undefined));
});
