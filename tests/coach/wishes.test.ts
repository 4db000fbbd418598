import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { wishes } from '../../lib/coach/wishes.ts';
import { type Settings, settingsFrom } from '../../lib/settings/settings.ts';

const KEY = '0a'.repeat(32);
const HERE = { draftRef: 'd1', conversationKey: KEY, origin: 'https://mail.example' };

function wishing(stored: object = {}) {
  const settings = signal(settingsFrom(stored));
  const saved: Partial<Settings>[] = [];
  const wished = wishes(settings, (patch) => {
    saved.push(patch);
    settings.value = { ...settings.value, ...patch };
  });
  return { wished, saved };
}

describe('quiet', () => {
  test.each([
    ['draft', { draftRef: 'd1' }, { draftRef: 'd2' }],
    ['conversation', { draftRef: 'd2' }, { conversationKey: '0b'.repeat(32) }],
    ['site', { draftRef: 'd2', conversationKey: '0b'.repeat(32) }, { origin: 'https://other.example' }],
  ] as const)('given it is asked for a %s, it holds there and nowhere else', (scope, there, elsewhere) => {
    const { wished } = wishing();
    wished.setQuiet(scope, HERE);
    expect(wished.at({ ...HERE, ...there }).restsFor).toBe(scope);
    expect(wished.at({ ...HERE, ...elsewhere }).restsFor).toBeUndefined();
  });

  test('given it is asked for all three, one word takes it back, and other places stay quiet', () => {
    const { wished } = wishing({ quietSites: ['https://other.example'] });
    for (const scope of ['draft', 'conversation', 'site'] as const) wished.setQuiet(scope, HERE);
    wished.setQuiet(undefined, HERE);
    expect(wished.at(HERE).restsFor).toBeUndefined();
    expect(wished.at({ ...HERE, origin: 'https://other.example' }).restsFor).toBe('site');
  });

  test('given a page that names no conversation, quiet for it holds for the draft', () => {
    const { wished, saved } = wishing();
    wished.setQuiet('conversation', { ...HERE, conversationKey: undefined });
    expect(wished.at({ ...HERE, conversationKey: undefined }).restsFor).toBe('draft');
    expect(saved).toEqual([]);
  });

  test('given nothing to take back, nothing is saved', () => {
    const { wished, saved } = wishing();
    wished.setQuiet(undefined, HERE);
    expect(saved).toEqual([]);
  });

  test('given the two hundred and first conversation, the oldest is given up', () => {
    const keys = Array.from({ length: 200 }, (_, i) => i.toString(16).padStart(64, '0'));
    const { wished, saved } = wishing({ quietConversations: keys });
    wished.setQuiet('conversation', HERE);
    expect(saved).toEqual([{ quietConversations: [...keys.slice(1), KEY] }]);
  });
});

describe('a nudge that did not fit', () => {
  test('is set aside, and its cue is counted, nine times at the most', () => {
    const { wished, saved } = wishing({ doubts: [{ cueId: 'simply', times: 8 }] });
    wished.doubt('simply:just', 'simply');
    wished.doubt('simply:only', 'simply');
    expect(saved.at(-1)).toEqual({ doubts: [{ cueId: 'simply', times: 9 }] });
    expect([...wished.at(HERE).dismissed]).toEqual(['simply:just', 'simply:only']);
    expect(wished.at(HERE).doubts?.get('simply')).toBe(9);
  });
});
