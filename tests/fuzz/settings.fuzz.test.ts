// door: lib/settings/settings.ts lib/settings/store.ts
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsFrom } from '../../lib/settings/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import {
  flag,
  id,
  instant,
  key,
  list,
  nullable,
  number,
  object,
  type Shape,
  text,
  textLike,
  whole,
  word,
} from './shape.ts';

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

const WRONG_ORIGINS = ['mail.example.org', 'https://mail.example.org/x', 'javascript:1', `https://${'x'.repeat(200)}`];
const notTimes = ['9:00', '24:01', '09:60', '-1:00', '09:00 ', '17:00\n'];
const open = object({
  from: textLike(fc.constantFrom('00:00', '08:59', '22:00'), ['26:00', ...notTimes]),
  to: textLike(fc.constantFrom('12:01', '06:00', '24:00'), ['25:00', ...notTimes]),
});
const day = list(open, 4);
const dates = textLike(fc.constantFrom('2026-12-25', '2028-02-29'), [
  '2026-13-01',
  '25.12.2026',
  '2026-12-25T00:00',
  '',
]);
/** What each setting may be, by the words of the options page. */
const fields: Record<keyof typeof defaults, Shape> = {
  version: { valid: fc.constant(1), broken: fc.constantFrom(0, 2, '1', null, Number.NaN) },
  timeZone: textLike(fc.constantFrom('Europe/Oslo', 'UTC', 'America/New_York'), ['Middle-earth/Shire', 'x'.repeat(65)]),
  days: object({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }),
  responseTargetMinutes: whole(15, 14_400),
  updateTargetMinutes: whole(15, 14_400),
  pressingTargetMinutes: nullable(whole(15, 14_400)),
  pressingFor: list(word('upset', 'urgent', 'high-stakes'), 3),
  hostTargets: list(
    object({
      hostId: id('demo', 'roundcube'),
      responseTargetMinutes: whole(15, 14_400),
      updateTargetMinutes: whole(15, 14_400),
    }),
    30,
  ),
  holidays: nullable(
    object({
      country: textLike(fc.constantFrom('DE', 'GB'), ['de', 'DEU', '']),
      // Empty for the whole country.
      region: {
        valid: fc.constantFrom('', 'BY', 'BY.A'),
        broken: fc.constantFrom(7, [], 'B Y', '../x', 'x'.repeat(9)),
      },
      dates: list(dates, 600),
    }),
  ),
  daysOff: list(dates, 200),
  atRiskShare: number(0.1, 0.95),
  notifications: flag,
  minutesPerAnswer: nullable(whole(2, 240)),
  answerers: whole(1, 50),
  briefUnderLoad: flag,
  offersBreaks: flag,
  mutedCues: list(id('simply', 'calm-down'), 200),
  level: word('learning', 'working', 'expert'),
  cleanDrafts: list(object({ cueId: id('simply', 'calm-down'), drafts: whole(0, 99) }), 200),
  houseWords: list(
    object({
      // Any text with a word in it is one here.
      avoid: {
        valid: fc.constantFrom('simply', 'no problem', 'e-mail'),
        broken: fc.constantFrom(7, null, [], '', ' ', '?!', 'x'.repeat(81)),
      },
      prefer: { ...text(80), broken: fc.constantFrom(7, null, [], 'x'.repeat(81)) },
      drafts: whole(0, 9_999),
    }),
    100,
  ),
  policies: list(
    object({
      when: {
        valid: fc.constantFrom('refund', 'refund, money back'),
        broken: fc.constantFrom(7, null, [], '', ' , ', 'x'.repeat(81)),
      },
      note: { valid: fc.constant('We pay back within a week.'), broken: fc.constantFrom(7, null, '', 'x'.repeat(301)) },
    }),
    20,
  ),
  marksDraft: flag,
  marksRows: flag,
  doubts: list(object({ cueId: id('simply', 'calm-down'), times: whole(1, 9) }), 200),
  quietConversations: list(key, 200),
  quietSites: list(textLike(fc.constantFrom('https://mail.example.org', 'file://'), WRONG_ORIGINS), 200),
  hidesAbuse: flag,
  // The fake browser makes a text of a date, and any text is one here.
  escalation: { ...text(300), broken: fc.constantFrom(7, null, [], 'x'.repeat(301)) },
  pausedUntil: instant,
  edge: word('left', 'right'),
  collapsed: flag,
  width: number(320, 480),
};
const names = Object.keys(fields) as (keyof typeof defaults)[];

/** A store with each field whole, broken or missing, and fields nobody knows; with what must come of it. */
const stores = fc
  .record({
    whole: fc.record(Object.fromEntries(names.map((name) => [name, fields[name].valid]))),
    broken: fc.record(Object.fromEntries(names.map((name) => [name, fields[name].broken]))),
    state: fc.array(fc.constantFrom('whole', 'broken', 'missing'), {
      minLength: names.length,
      maxLength: names.length,
    }),
    unknown: fc.constantFrom('theme', '__proto__', 'constructor'),
  })
  .map(({ whole, broken, state, unknown }) => {
    const of = (values: object, kind: string) => Object.entries(values).filter((_, i) => state[i] === kind);
    const stored = Object.fromEntries([...of(whole, 'whole'), ...of(broken, 'broken')]);
    Object.defineProperty(stored, unknown, { value: { polluted: true }, enumerable: true });
    return { stored, loaded: { ...defaults, ...Object.fromEntries(of(whole, 'whole')) } };
  });
const junkStores = junk.map((stored) => ({ stored, loaded: defaults }));

/** Without a zone of its own a device's settings may leave it out or say `undefined`. */
function isSame(settings: unknown, expected: object): boolean {
  return isDeepStrictEqual({ timeZone: undefined, ...(settings as object) }, { timeZone: undefined, ...expected });
}

/** Whatever the store holds: whole fields are kept, everything else takes its default. */
function storeHolds(load: (stored: unknown) => unknown) {
  return fc.property(fc.oneof({ weight: 3, arbitrary: stores }, { weight: 1, arbitrary: junkStores }), (one) => {
    if (!isSame(load(sprung(one.stored)), one.loaded)) throw new Error('other settings than these');
    requireCleanPrototype();
  });
}

/** A change with at most one thing wrong: a wrong one is refused whole and changes nothing. */
const changes = fc.oneof(
  fc.record(Object.fromEntries(names.map((name) => [name, fields[name].valid])), { requiredKeys: [] }).map((patch) => ({
    patch,
    isAllowed: true,
  })),
  fc
    .constantFrom(...names)
    .chain((name) => fields[name].broken.map((wrong) => ({ patch: { [name]: wrong }, isAllowed: false }))),
  fc.constantFrom('theme', '__proto__', 'constructor').map((name) => {
    const patch = Object.defineProperty({ width: 400 }, name, { value: 1, enumerable: true });
    return { patch, isAllowed: false };
  }),
  fc.constantFrom(null, 7, 'width', true).map((patch) => ({ patch, isAllowed: false })),
);

test('given ten thousand stores, what is whole is kept and the rest takes its default', async () => {
  await hold(storeHolds(settingsFrom));
});

test('given thousands of changes, those with a wrong value are refused and change nothing', async () => {
  let kept: object = defaults;
  await hold(
    fc.asyncProperty(changes, async ({ patch, isAllowed }) => {
      const saved = await saveSettings(patch as never).catch(() => undefined);
      if (isAllowed) kept = { ...kept, ...(patch as object) };
      if (isAllowed ? !isSame(saved, kept) : saved !== undefined) throw new Error('wrongly saved or refused');
      if (!isAllowed && !isSame(await loadSettings(), kept)) throw new Error('a refused change changed something');
    }),
    3_000,
  );
});

test('given a store changed elsewhere, the watcher hears settings, whatever was put there', async () => {
  const heard: unknown[] = [];
  const watching = new AbortController();
  watchSettings(watching.signal, (settings) => heard.push(settings));
  await hold(
    fc.asyncProperty(stores, async ({ stored, loaded }) => {
      await fakeBrowser.storage.local.remove('settings');
      // The fake browser keeps JSON.
      const json = JSON.stringify(stored, (_, value) => (typeof value === 'bigint' ? null : value));
      await fakeBrowser.storage.local.set({ settings: JSON.parse(json) });
      expect(heard.at(-1)).toEqual(loaded);
    }),
    500,
  );
  watching.abort();
});

test('given a store that is believed, one that is never read, and one that throws, the fuzzer finds each out', async () => {
  await expectFound(storeHolds((stored) => ({ ...defaults, ...(stored as object) })));
  await expectFound(storeHolds(() => defaults));
  await expectFound(storeHolds((stored) => ({ ...defaults, width: (stored as { width: number }).width })));
});
