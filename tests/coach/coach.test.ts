import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startCoach } from '../../lib/coach/coach.ts';
import type { Snapshot } from '../../lib/conversation/conversation.ts';
import { settingsFrom } from '../../lib/settings/settings.ts';
import { testPort, testServices } from './fakes.ts';

const ORIGIN = 'https://mail.example.com';
const AT = Date.UTC(2026, 10, 18, 9);
const angry =
  'This is ridiculous. My parcel is eleven days late and nobody answers my mails. I am really disappointed in you, Zebedee.';

function snapshot(more: Partial<Snapshot> = {}): Snapshot {
  return {
    hostId: 'demo',
    hostName: 'Demo',
    conversation: {
      ref: 'c1',
      customer: 'Anna Berg',
      isWhole: true,
      messages: [{ id: 'm1', side: 'customer', at: AT, text: angry }],
    },
    rows: [],
    ...more,
  };
}

let ended: AbortController;
afterEach(() => ended.abort());

function coachOn(stored: object = {}) {
  ended = new AbortController();
  const page = testPort();
  const { services, told } = testServices();
  const settings = signal(settingsFrom(stored));
  const coach = startCoach(page.port, services, settings, ended.signal);
  const look = async (now: Snapshot) => {
    page.tell({ type: 'snapshot', snapshot: now, origin: ORIGIN });
    await vi.waitFor(() =>
      expect(coach.view.value.customer ?? coach.view.value.draft ?? coach.view.value.time).toBeDefined(),
    );
  };
  return { coach, page, told, settings, look };
}

describe('given a page that was read', () => {
  test('what it is is told once for each site: origin and adapter, nothing else', async () => {
    const { told, page, look } = coachOn();
    await look(snapshot({ hostId: 'anywhere' }));
    await look(snapshot());
    await look(snapshot({ self: ['Ann'] }));
    page.tell({ type: 'nothing', hostName: 'Demo' });
    page.tell({ type: 'snapshot', snapshot: snapshot(), origin: 'https://other.example' });
    expect(told.sites).toEqual([
      { origin: ORIGIN, hostId: 'anywhere' },
      { origin: ORIGIN, hostId: 'demo' },
      { origin: 'https://other.example', hostId: 'demo' },
    ]);
  });
});

describe('given a customer’s message', () => {
  test('the card says how it may sound, with words that stand in the message', async () => {
    const { coach, look } = coachOn();
    await look(snapshot());
    const { customer, status } = coach.view.value;
    expect(status).toBe('live');
    expect(customer?.name).toBe('Anna Berg');
    expect(customer?.valence).toBeLessThan(0);
    expect(customer?.words.length).toBeGreaterThan(0);
    for (const words of customer?.words ?? []) expect(angry).toContain(words);
  });

  test('what leaves the tab has numbers and keys, and not one of its words or names', async () => {
    const { told, look } = coachOn();
    await look(snapshot());
    await vi.waitFor(() => expect(told.observations).toHaveLength(1));
    const sent = JSON.stringify([told.observations, told.reports, [...told.remembered.values()], told.settled]);
    for (const word of ['Zebedee', 'Anna', 'Berg', 'parcel', 'ridiculous', 'eleven']) expect(sent).not.toContain(word);
    expect(told.observations[0]).toMatchObject({ hostId: 'demo', side: 'customer', at: AT });
    expect(told.reports.at(-1)).toMatchObject([{ hostId: 'demo', origin: ORIGIN, waitingSince: AT }]);
  });

  test('looked at again unchanged, it is neither counted nor reported twice', async () => {
    const { told, look, page, coach } = coachOn();
    await look(snapshot());
    const before = { observations: told.observations.length, reports: told.reports.length };
    page.tell({ type: 'snapshot', snapshot: snapshot(), origin: ORIGIN });
    page.tell({ type: 'snapshot', snapshot: snapshot({ draft: { text: 'Hi', kind: 'reply' } }), origin: ORIGIN });
    await vi.waitFor(() => expect(coach.view.value.draft).toBeDefined());
    expect({ observations: told.observations.length, reports: told.reports.length }).toEqual(before);
  });

  test('that only says thanks, the conversation is settled and nobody waits', async () => {
    const { coach, told, look } = coachOn();
    const messages = [
      { id: 'm1', side: 'customer', at: AT - 9e6, text: 'Could you send me the manual for the lamp?' },
      { id: 'm2', side: 'agent', at: AT - 5e6, text: 'Of course, it is attached. Have a good day!' },
      { id: 'm3', side: 'customer', at: AT, text: 'Perfect, thanks a lot!' },
    ] as const;
    await look(snapshot({ conversation: { ref: 'c1', isWhole: true, messages } }));
    await vi.waitFor(() => expect(told.settled).toHaveLength(1));
    // Settling says it all: a report beside it would bring the list's own view back.
    expect(told.reports.flat()).toEqual([]);
    expect(coach.view.value.time).toMatchObject({ open: undefined, rest: 'closing' });
  });
});

describe('given a reading that the agent corrects', () => {
  test('it is read anew and noted in numbers, and taken back it is read as before', async () => {
    const { coach, told, look } = coachOn();
    await look(snapshot());
    const before = coach.view.value.customer;
    coach.actions.correctReading('better');
    await vi.waitFor(() => expect(coach.view.value.customer?.isCorrected).toBe(true));
    await vi.waitFor(() => expect(coach.view.value.customer?.valence).toBeGreaterThan(before?.valence ?? 0));
    expect(told.corrections).toHaveLength(1);
    for (const one of told.corrections.flat()) {
      expect(Object.keys(one).sort()).toEqual(['by', 'sign']);
      expect(Object.values(one).every((value) => typeof value === 'number')).toBe(true);
    }
    coach.actions.undoCorrection();
    await vi.waitFor(() => expect(coach.view.value.customer).toEqual(before));
    expect(told.corrections.at(-1)).toEqual([]);
  });
});

describe('given a compose page without the message', () => {
  test('the reading is remembered, in numbers only', async () => {
    const { coach, look, page } = coachOn();
    await look(snapshot());
    const compose: Snapshot = { hostId: 'demo', hostName: 'Demo', draft: { text: '', kind: 'reply', ref: 'c1' } };
    page.tell({ type: 'snapshot', snapshot: compose, origin: ORIGIN });
    await vi.waitFor(() => expect(coach.view.value.customer?.isRemembered).toBe(true));
    expect(coach.view.value.customer).toMatchObject({ words: [], why: [], name: undefined });
    expect(coach.view.value.customer?.valence).toBeLessThan(0);
  });

  test('of a conversation nobody has read, nothing is made up', async () => {
    const { coach, look } = coachOn();
    await look({ hostId: 'demo', hostName: 'Demo', draft: { text: 'Hello', kind: 'reply', ref: 'other' } });
    expect(coach.view.value.customer).toBeUndefined();
  });
});

describe('given a cold draft', () => {
  const text = 'Hello Anna, we will look into it and come back to you as soon as possible. Kind regards, Robin';
  const drafted = () => snapshot({ draft: { text, kind: 'reply' } });
  const nudged = async () => {
    const all = coachOn();
    await all.look(drafted());
    await vi.waitFor(() => expect(all.coach.view.value.draft?.nudges.length).toBeGreaterThan(0));
    const nudge = all.coach.view.value.draft?.nudges[0];
    if (!nudge) throw new Error('no nudge');
    return { ...all, nudge };
  };

  test('a nudge names words that stand in the draft, at their place', async () => {
    const { nudge } = await nudged();
    expect(text.slice(nudge.span.start, nudge.span.end)).toBe(nudge.words);
  });

  test('the words nudges are about are marked in the draft, and the one pointed at is told', async () => {
    const { coach, page, nudge } = await nudged();
    const marks = (coach.view.value.draft?.nudges ?? []).map(({ span, words }) => ({ span, words }));
    await vi.waitFor(
      () => expect(page.said.at(-1)).toEqual({ type: 'mark-draft', marks, shown: null, stays: true, intoView: false }),
      { timeout: 5_000 },
    );
    coach.actions.showInDraft(nudge);
    expect(page.said.at(-1)).toMatchObject({ marks, shown: 0, intoView: false });
    coach.actions.findInDraft(nudge);
    expect(page.said.at(-1)).toMatchObject({ marks, shown: 0, intoView: true });
    coach.actions.showInDraft(undefined);
    expect(page.said.at(-1)).toMatchObject({ marks, shown: null });
  });

  test('where the agent wants no marks only the one pointed at is marked', async () => {
    const { coach, page, settings, nudge } = await nudged();
    settings.value = { ...settings.value, marksDraft: false };
    await vi.waitFor(
      () => expect(page.said.at(-1)).toMatchObject({ type: 'mark-draft', marks: [], shown: null, stays: false }),
      { timeout: 5_000 },
    );
    coach.actions.showInDraft(nudge);
    expect(page.said.at(-1)).toMatchObject({ marks: [{ span: nudge.span, words: nudge.words }], shown: 0 });
  });

  test('using it asks the page to change just that span, and undo asks for the opposite', async () => {
    const { coach, page, nudge } = await nudged();
    const words = nudge.wordings[0] ?? '';
    coach.actions.useNudge(nudge, words);
    expect(page.said.at(-1)).toMatchObject({ type: 'replace', span: nudge.span, expected: nudge.words, words });
    const asked = page.said.at(-1);
    if (asked?.type !== 'replace') throw new Error('not asked');
    page.tell({ type: 'changed', id: asked.id, outcome: 'done' });
    await vi.waitFor(() => expect(coach.view.value.draft?.lastChange?.canUndo).toBe(true));
    coach.actions.undo();
    expect(page.said.at(-1)).toMatchObject({
      type: 'replace',
      span: { start: nudge.span.start, end: nudge.span.start + words.length },
      expected: words,
      words: nudge.words,
    });
  });

  test('where the editor refuses, the words are copied and nothing is claimed to have changed', async () => {
    const { coach, page, told, nudge } = await nudged();
    coach.actions.useNudge(nudge, 'by noon');
    const asked = page.said.at(-1);
    if (asked?.type !== 'replace') throw new Error('not asked');
    page.tell({ type: 'changed', id: asked.id, outcome: 'failed' });
    await vi.waitFor(() =>
      expect(coach.view.value.draft?.lastChange).toEqual({ outcome: 'copied', words: 'by noon', canUndo: false }),
    );
    expect(told.copied).toEqual(['by noon']);
  });

  test('"not now" takes it away for this draft, "not again" mutes its cue', async () => {
    const { coach, told, nudge } = await nudged();
    coach.actions.dismissNudge(nudge);
    await vi.waitFor(() => expect(coach.view.value.draft?.nudges.map((one) => one.key)).not.toContain(nudge.key));
    coach.actions.muteCue(nudge.cueId);
    expect(told.settings).toEqual([{ mutedCues: [nudge.cueId] }]);
  });

  test('asked for quiet, nudges rest for this draft', async () => {
    const { coach } = await nudged();
    coach.actions.setQuiet('draft');
    await vi.waitFor(() => expect(coach.view.value.draft).toMatchObject({ restsFor: 'draft', nudges: [] }));
  });
});

describe('given what can go wrong', () => {
  test('a page that cannot be read is said as a trouble', () => {
    const { coach, page } = coachOn();
    page.tell({ type: 'trouble', trouble: { hostId: 'demo', hostName: 'Demo', missing: ['message body'] } });
    expect(coach.view.value).toMatchObject({ status: 'trouble', trouble: { missing: ['message body'] } });
  });

  test('a site that is no longer allowed: the customer and the draft are gone from the sidebar, and it can leave', async () => {
    const { coach, page } = coachOn();
    page.tell({ type: 'snapshot', snapshot: snapshot(), origin: ORIGIN });
    await vi.waitFor(() => expect(coach.view.value.customer).toBeDefined());
    page.tell({ type: 'revoked' });
    expect(coach.view.value.status).toBe('revoked');
    await vi.waitFor(() => expect(coach.view.value).toMatchObject({ customer: undefined, draft: undefined }));
    coach.actions.leave();
    expect(page.said.at(-1)).toEqual({ type: 'leave' });
  });

  test('paused, nothing is read and nothing leaves the tab', async () => {
    const { coach, page, told } = coachOn({ pausedUntil: Date.UTC(2026, 10, 18, 23) });
    page.tell({ type: 'snapshot', snapshot: snapshot(), origin: ORIGIN });
    await Promise.resolve();
    expect(coach.view.value.status).toBe('paused');
    expect(told).toMatchObject({ observations: [], reports: [], settled: [] });
  });
});

describe('given a list', () => {
  const row = (ref: string, at: number, more: object = {}) =>
    ({ ref, rowId: ref, customer: `Customer ${ref}`, at, side: 'customer', answered: false, ...more }) as const;

  test('who waits is told soonest due first, with names from the page, and can be opened', async () => {
    const { coach, page, look } = coachOn();
    await look({
      hostId: 'demo',
      hostName: 'Demo',
      rows: [row('b', AT), row('a', AT - 3_600_000), row('c', AT, { answered: true })],
    });
    await vi.waitFor(() =>
      expect(coach.view.value.time?.waiting.map((line) => line.name)).toEqual(['Customer a', 'Customer b']),
    );
    const [first] = coach.view.value.time?.waiting ?? [];
    if (!first) throw new Error('nobody waits');
    coach.actions.openWaiting(first);
    expect(page.said.at(-1)).toEqual({ type: 'open-row', rowId: 'a' });
  });

  test('two looks in a row are both told, in their order: a reply may have been sent in between', async () => {
    const { told, page } = coachOn();
    const list = (answered: boolean): Snapshot => ({
      hostId: 'demo',
      hostName: 'Demo',
      rows: [row('a', AT, { answered })],
    });
    page.tell({ type: 'snapshot', snapshot: list(false), origin: ORIGIN });
    await vi.waitFor(() => expect(told.reports).toHaveLength(1));
    page.tell({ type: 'snapshot', snapshot: list(true), origin: ORIGIN });
    await vi.waitFor(() => expect(told.reports.flat().map(({ waitingSince }) => waitingSince)).toEqual([AT, null]));
  });

  test('rows that do not tell whether they were answered are not reported', async () => {
    const { told, look } = coachOn();
    await look({ hostId: 'demo', hostName: 'Demo', rows: [row('b', AT, { answered: 'unknown' })] });
    expect(told.reports.flat()).toEqual([]);
  });
});

describe('given a change that was made', () => {
  test('in another conversation it is no longer offered to be undone', async () => {
    const { coach, page, look } = coachOn();
    const draft = { text: 'We will look into it as soon as possible, I promise you that.', kind: 'reply' } as const;
    await look(snapshot({ draft }));
    await vi.waitFor(() => expect(coach.view.value.draft?.nudges.length).toBeGreaterThan(0));
    coach.actions.useNudge(coach.view.value.draft?.nudges[0] as never, 'by noon');
    const asked = page.said.at(-1);
    if (asked?.type !== 'replace') throw new Error('not asked');
    page.tell({ type: 'changed', id: asked.id, outcome: 'done' });
    await vi.waitFor(() => expect(coach.view.value.draft?.lastChange?.canUndo).toBe(true));
    const messages = [
      { id: 'n1', side: 'customer', at: AT, text: 'Could you tell me the size of the lamp, please?' },
    ] as const;
    page.tell({
      type: 'snapshot',
      snapshot: { ...snapshot({ draft }), conversation: { ref: 'c2', isWhole: true, messages } },
      origin: ORIGIN,
    });
    await vi.waitFor(() => expect(coach.view.value.draft?.lastChange).toBeUndefined());
  });
});

describe('given an extension that was updated or removed under the open tab', () => {
  test('the next message is not shown as the one before: the sidebar says what to do', async () => {
    const { coach, page, told, look } = coachOn();
    await look(snapshot());
    told.isGone = true;
    const messages = [
      { id: 'n1', side: 'customer', at: AT, text: 'Could you tell me the size of the lamp, please?' },
    ] as const;
    page.tell({
      type: 'snapshot',
      snapshot: snapshot({ conversation: { ref: 'c2', isWhole: true, messages } }),
      origin: ORIGIN,
    });
    await vi.waitFor(() => expect(coach.view.value.status).toBe('outdated'));
    expect(told.reported).toEqual([]);
  });
});
