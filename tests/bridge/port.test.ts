import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { portToCome, type TypedPort, typedPort } from '../../lib/bridge/port.ts';
import type { FromPage, FromSidebar } from '../../lib/bridge/protocol.ts';
import { fromPageSchema, fromSidebarSchema } from '../../lib/bridge/schemas.ts';

const replace = {
  type: 'replace',
  id: 1,
  span: { start: 0, end: 4 },
  expected: 'cold',
  words: 'warm',
  isAway: true,
} as const;

test('given messages of the other side, only those of its form are heard', async () => {
  const channel = new MessageChannel();
  const ended = new AbortController();
  const heard: FromSidebar[] = [];
  const port = typedPort(channel.port1, fromSidebarSchema, ended.signal);
  await new Promise<void>((done) => {
    port.hear((message) => {
      heard.push(message);
      if (message.type === 'focus-page') done();
    });
    for (const said of [
      replace,
      { type: 'replace', id: 'x' },
      'hello',
      { type: 'eval', code: '1' },
      { type: 'focus-page' },
    ]) {
      channel.port2.postMessage(said);
    }
  });
  expect(heard).toEqual([replace, { type: 'focus-page' }]);
  ended.abort();
});

test.each([
  ['a span before the text', { ...replace, span: { start: -1, end: 4 } }],
  ['half a span', { ...replace, span: { start: 1 } }],
  ['a width no sidebar has', { type: 'layout', layout: { edge: 'left', collapsed: false, width: 9000 } }],
  ['a message of a kind nobody knows', { type: 'send-mail' }],
])('given %s, the page’s door stays shut', (_name, message) => {
  expect(v.safeParse(fromSidebarSchema, message).success).toBe(false);
});

test('given anything at all, the doors answer yes or no and never throw', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(v.safeParse(fromSidebarSchema, junk).success).toBe(false);
      expect(v.safeParse(fromPageSchema, junk).success).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('given a port that is still to come, what was said and is to be heard waits for it, in order', async () => {
  const channel = new MessageChannel();
  const ended = new AbortController();
  const coming = Promise.withResolvers<TypedPort<FromPage, FromSidebar>>();
  const port = portToCome(coming.promise);
  const heard = new Promise<FromSidebar>((done) => port.hear(done));
  port.say({ type: 'look', dark: true });
  port.say({ type: 'nothing', hostName: 'Desk' });
  const said: unknown[] = [];
  const told = new Promise<void>((done) => {
    channel.port2.onmessage = ({ data }) => {
      said.push(data);
      if (said.length === 2) done();
    };
  });
  channel.port2.postMessage({ type: 'focus-page' });
  coming.resolve(typedPort(channel.port1, fromSidebarSchema, ended.signal));
  expect(await heard).toEqual({ type: 'focus-page' });
  await told;
  expect(said).toEqual([
    { type: 'look', dark: true },
    { type: 'nothing', hostName: 'Desk' },
  ]);
  ended.abort();
});
