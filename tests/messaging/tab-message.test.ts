import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearTab, type TabMessage, tellTab } from '../../lib/messaging/tab-message.ts';
import { standIn } from '../background/stand-ins.ts';

const background = { id: 'test-extension-id' };
const hear = (message: unknown, sender: object) => fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});

test('given a tab with our script, it is told; given one without, the answer is no', async () => {
  const { openTab, told } = standIn();
  const tabId = openTab({ url: 'https://mail.example.com/' });
  expect(await tellTab(tabId, { type: 'leave' })).toBe(true);
  expect(await tellTab(openTab({ hasScript: false }), { type: 'leave' })).toBe(false);
  expect(told).toEqual([{ tabId, message: { type: 'leave' } }]);
});

test('given the background, the tab hears it until its signal aborts', async () => {
  const heard: TabMessage[] = [];
  const listening = new AbortController();
  hearTab(listening.signal, (message) => heard.push(message));
  await hear({ type: 'command', command: 'use-nudge-1' }, background);
  listening.abort();
  await hear({ type: 'leave' }, background);
  expect(heard).toEqual([{ type: 'command', command: 'use-nudge-1' }]);
});

test.each([
  ['another extension', { type: 'leave' }, { id: 'another-extension' }],
  ['a tab', { type: 'leave' }, { ...background, tab: { id: 7 } }],
  ['an unknown command', { type: 'command', command: 'close-all' }, background],
  ['a call for the background', { call: 'waiting', data: null }, background],
])('given %s, the tab does not listen', async (_, message, sender) => {
  const heard: TabMessage[] = [];
  hearTab(new AbortController().signal, (one) => heard.push(one));
  await hear(message, sender);
  expect(heard).toEqual([]);
});
