import { expect, test } from 'vitest';
import { passCommand } from '../../lib/background/pass-command.ts';
import { standIn } from './stand-ins.ts';

test('given a command and its tab, the tab is told', async () => {
  const { openTab, told } = standIn();
  const tabId = openTab({ url: 'https://mail.example.com/' });
  await passCommand('use-nudge-2', tabId);
  expect(told).toEqual([{ tabId, message: { type: 'command', command: 'use-nudge-2' } }]);
});

test('given a browser that does not name the tab, the active one is told', async () => {
  const { openTab, told } = standIn();
  const tabId = openTab({ url: 'https://mail.example.com/' });
  await passCommand('focus-sidebar');
  expect(told.map((one) => one.tabId)).toEqual([tabId]);
});

test('given a command that is not ours, nobody is told', async () => {
  const { openTab, told } = standIn();
  await passCommand('_execute_action', openTab({ url: 'https://mail.example.com/' }));
  expect(told).toEqual([]);
});
