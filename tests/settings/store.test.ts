import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../lib/settings/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store.ts';

const hours = [{ from: '09:00', to: '17:00' }];
const defaults = {
  version: 1,
  timeZone: undefined,
  days: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: [], 7: [] },
  responseTargetMinutes: 240,
  updateTargetMinutes: 960,
  pressingTargetMinutes: null,
  pressingFor: ['upset', 'urgent', 'high-stakes'],
  hostTargets: [],
  holidays: null,
  daysOff: [],
  atRiskShare: 0.75,
  notifications: true,
  minutesPerAnswer: null,
  answerers: 1,
  briefUnderLoad: true,
  offersBreaks: true,
  mutedCues: [],
  level: 'working',
  cleanDrafts: [],
  houseWords: [],
  policies: [],
  marksDraft: true,
  marksRows: true,
  doubts: [],
  quietConversations: [],
  quietSites: [],
  hidesAbuse: false,
  escalation: '',
  pausedUntil: 0,
  edge: 'right',
  collapsed: false,
  width: 360,
};

test('given an empty store, the settings are the defaults', async () => {
  expect(await loadSettings()).toEqual(defaults);
});

test('given a change, it is kept and the rest stays', async () => {
  expect(await saveSettings({ responseTargetMinutes: 60 })).toEqual({ ...defaults, responseTargetMinutes: 60 });
  expect(await loadSettings()).toEqual({ ...defaults, responseTargetMinutes: 60 });
});

test('given two changes at the same time, none is lost', async () => {
  await Promise.all([saveSettings({ width: 400 }), saveSettings({ edge: 'left' })]);
  expect(await loadSettings()).toEqual({ ...defaults, width: 400, edge: 'left' });
});

test.each<Partial<Settings>>([
  { width: 5_000 },
  { timeZone: 'Middle-earth/Shire' },
  { days: { ...(defaults.days as Settings['days']), 1: [{ from: '17:00', to: '24:30' }] } },
])('given a value that is not allowed, it is refused and changes nothing', async (patch) => {
  await saveSettings({ width: 400 });
  await expect(saveSettings(patch)).rejects.toThrow();
  await saveSettings({ collapsed: true });
  expect(await loadSettings()).toEqual({ ...defaults, width: 400, collapsed: true });
});

test('given a zone and then the device’s own, the own one holds again', async () => {
  await saveSettings({ timeZone: 'Europe/Oslo' });
  expect((await loadSettings()).timeZone).toBe('Europe/Oslo');
  await saveSettings({ timeZone: undefined });
  expect((await loadSettings()).timeZone).toBeUndefined();
});

test('given a broken store, what is whole is kept and the rest takes its default', async () => {
  await fakeBrowser.storage.local.set({ settings: { width: 'wide', edge: 'left', days: 'all', unknown: 1 } });
  expect(await loadSettings()).toEqual({ ...defaults, edge: 'left' });
});

test('given a change made elsewhere, the watcher hears of it until its signal aborts', async () => {
  const heard: number[] = [];
  const watching = new AbortController();
  watchSettings(watching.signal, ({ width }) => heard.push(width));
  await fakeBrowser.storage.local.set({ settings: { width: 400 } });
  await fakeBrowser.storage.local.remove('settings');
  watching.abort();
  await fakeBrowser.storage.local.set({ settings: { width: 420 } });
  expect(heard).toEqual([400, 360]);
});
