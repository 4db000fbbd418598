import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../lib/background/handlers.ts';
import { loadAggregates } from '../../lib/db/aggregates.ts';
import { keepReports, loadWaitingRows } from '../../lib/db/waiting.ts';
import { answerCalls } from '../../lib/messaging/answer.ts';
import type { Remembered } from '../../lib/messaging/remembered.ts';
import type { WaitingReport } from '../../lib/messaging/waiting.ts';
import { keepRecognised, loadRecognised } from '../../lib/settings/recognised-sites.ts';
import { noTeam } from '../../lib/sharing/team-state.ts';
import { withTeam } from '../../lib/sharing/team-store.ts';
import { freshStore } from '../db/fresh.ts';
import { aReport } from '../db/rows.ts';
import { observation, team } from '../stats/rows.ts';
import { ask, contentScript, popup, sidebarFrame } from './ask.ts';
import { standIn } from './stand-ins.ts';

const key = 'c'.repeat(64);
const refused = { ok: false, refusal: 'sender' };
const done = { ok: true, value: null };
const reported = (rest: Partial<WaitingReport> = {}) =>
  aReport({
    conversationKey: key,
    hostId: 'roundcube',
    origin: 'https://mail.example.com',
    waitingSince: Date.now() - 60_000,
    ...rest,
  });
const answered = async (call: string, data: unknown, sender = sidebarFrame): Promise<unknown> => {
  const answer = await ask(call, data, sender);
  if (!answer?.ok) throw new Error(`${call}: ${answer?.refusal ?? 'nobody answered'}`);
  return answer.value;
};
beforeEach(async () => {
  await freshStore();
  answerCalls(handlers);
});

describe('tokens', () => {
  test('given a content script’s token, the frame of the same tab may use it once', async () => {
    const token = await answered('issue-token', null, contentScript);
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(await answered('verify-token', { tokens: ['0'.repeat(64), token] })).toBe(token);
    expect(await answered('verify-token', { tokens: [token] })).toBeNull();
  });

  test('given the frame of another tab, the token is refused and used up', async () => {
    const token = await answered('issue-token', null, contentScript);
    const elsewhere = { ...sidebarFrame, tab: { id: 8 } } as typeof sidebarFrame;
    expect(await answered('verify-token', { tokens: [token] }, elsewhere)).toBeNull();
    expect(await answered('verify-token', { tokens: [token] })).toBeNull();
  });

  test('given a minute has passed, the token is worth nothing', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const token = await answered('issue-token', null, contentScript);
    vi.advanceTimersByTime(60_000);
    expect(await answered('verify-token', { tokens: [token] })).toBeNull();
    vi.useRealTimers();
  });

  test('given two asked for at the same time, both hold', async () => {
    const tokens = await Promise.all([
      answered('issue-token', null, contentScript),
      answered('issue-token', null, contentScript),
    ]);
    const verified = await Promise.all(tokens.map((token) => answered('verify-token', { tokens: [token] })));
    expect(verified).toEqual(tokens);
  });

  test('given a script that asks without end, its tab keeps eight tokens and no other tab loses one', async () => {
    const elsewhere = { ...contentScript, tab: { id: 8 } } as typeof contentScript;
    const other = await answered('issue-token', null, elsewhere);
    const tokens: unknown[] = [];
    for (let i = 0; i < 20; i++) tokens.push(await answered('issue-token', null, contentScript));
    const { tokens: kept } = await fakeBrowser.storage.session.get('tokens');
    expect(Object.keys(kept as object)).toHaveLength(9);
    expect(await answered('verify-token', { tokens: [tokens[19]] })).toBe(tokens[19]);
    const frame = { ...sidebarFrame, tab: { id: 8 } } as typeof sidebarFrame;
    expect(await answered('verify-token', { tokens: [other] }, frame)).toBe(other);
  });

  test('given anybody else, no token is issued and none verified', async () => {
    expect(await ask('issue-token', null, sidebarFrame)).toEqual(refused);
    expect(await ask('issue-token', null, popup)).toEqual(refused);
    const token = await answered('issue-token', null, contentScript);
    expect(await ask('verify-token', { tokens: [token] }, contentScript)).toEqual(refused);
    expect(await ask('verify-token', { tokens: [token] }, popup)).toEqual(refused);
  });
});

describe('who waits', () => {
  test('given a report, it answers with everyone of that host and origin', async () => {
    await keepReports(
      [
        reported({ conversationKey: 'a'.repeat(64) }),
        reported({ conversationKey: 'b'.repeat(64), origin: 'https://other.example' }),
      ],
      Date.now(),
    );
    const entries = await answered('report-waiting', [reported()]);
    expect(entries).toMatchObject([{ conversationKey: 'a'.repeat(64) }, { conversationKey: key }]);
    expect(await answered('waiting', null, popup)).toHaveLength(3);
  });

  test('given an empty report, it answers with nothing', async () => {
    expect(await answered('report-waiting', [])).toEqual([]);
  });

  test('given somebody who speaks for another origin, nothing is taken over', async () => {
    expect(await ask('report-waiting', [reported({ origin: 'https://bank.example' })], sidebarFrame)).toEqual(refused);
    expect(await ask('report-waiting', [reported({ origin: 'https://bank.example' })], contentScript)).toEqual(refused);
    expect(await answered('waiting', null)).toEqual([]);
  });

  test('given more than a thousand at once, or text in a report, it is refused', async () => {
    const many = Array.from({ length: 1_001 }, () => reported());
    expect(await ask('report-waiting', many, sidebarFrame)).toEqual({ ok: false, refusal: 'data' });
    const withText = [{ ...reported(), subject: 'Where is my parcel?' }];
    expect(await ask('report-waiting', withText, sidebarFrame)).toEqual({ ok: false, refusal: 'data' });
  });

  test('given another site, the conversation there is neither settled nor reported answered by it', async () => {
    await answered('report-waiting', [reported()]);
    const url = 'https://other.example/';
    const elsewhere = { ...sidebarFrame, tab: { id: 8, url } } as typeof sidebarFrame;
    expect(await ask('settle', { conversationKey: key }, elsewhere)).toEqual(done);
    const answer = reported({ origin: 'https://other.example', waitingSince: null });
    expect(await answered('report-waiting', [answer], elsewhere)).toEqual([]);
    expect(await answered('waiting', null)).toHaveLength(1);
    expect(await ask('settle', { conversationKey: key }, popup)).toEqual(done);
    expect(await answered('waiting', null)).toEqual([]);
  });

  test('given a content script, it cannot list who waits elsewhere, show them or erase anything', async () => {
    expect(await ask('waiting', null, contentScript)).toEqual(refused);
    expect(await ask('show-waiting', { conversationKey: key }, contentScript)).toEqual(refused);
    expect(await ask('erase-everything', null, contentScript)).toEqual(refused);
  });

  test('given the agent settles one, it is gone until a newer message is seen', async () => {
    await answered('report-waiting', [reported()]);
    expect(await ask('settle', { conversationKey: key }, sidebarFrame)).toEqual(done);
    expect(await answered('report-waiting', [reported()])).toEqual([]);
    await answered('observe', observation({ conversationKey: key, at: Date.now() + 1_000 }));
    expect(await answered('waiting', null)).toHaveLength(1);
  });
});

describe('showing one who waits', () => {
  beforeEach(() => keepReports([reported({ origin: 'http://localhost:8080' })], Date.now()));

  test('given a tab of the host, it comes forward and is told', async () => {
    const { openTab, told } = standIn();
    openTab({ url: 'http://localhost:9090/' });
    const tabId = openTab({ url: 'http://localhost:8080/desk' });
    expect(await answered('show-waiting', { conversationKey: key }, popup)).toBe(true);
    expect(told).toEqual([{ tabId, message: { type: 'show-waiting', conversationKey: key } }]);
    expect(await fakeBrowser.tabs.query({})).toMatchObject([{ id: 1 }, { id: 2, active: true }]);
  });

  test('given no tab of the host, it is opened', async () => {
    standIn();
    expect(await answered('show-waiting', { conversationKey: key }, popup)).toBe(true);
    expect(await fakeBrowser.tabs.query({})).toMatchObject([{ url: 'http://localhost:8080' }]);
  });

  test('given nobody waits there, nothing happens', async () => {
    standIn();
    expect(await answered('show-waiting', { conversationKey: 'd'.repeat(64) }, popup)).toBe(false);
    expect(await fakeBrowser.tabs.query({})).toEqual([]);
  });
});

test('given an observation twice, it counts once', async () => {
  expect(await ask('observe', observation(), sidebarFrame)).toEqual(done);
  expect(await ask('observe', observation(), sidebarFrame)).toEqual(done);
  expect((await loadAggregates()).map(({ messages }) => messages)).toEqual([1]);
});

describe('remembered readings', () => {
  const reading = (conversationKey: string): Remembered => ({
    conversationKey,
    abstain: null,
    language: 'en',
    sentiment: 'negative',
    valence: -0.6,
    intensity: 0.7,
    confidence: 'high',
    emotions: [{ emotion: 'frustrated', score: 0.8 }],
    flags: ['urgent'],
    cueIds: ['simply'],
    waitingSince: null,
  });

  test('given a reading, the compose page gets it back; given none, it gets null', async () => {
    await answered('remember', reading(key));
    expect(await answered('recall', { conversationKey: key })).toEqual(reading(key));
    expect(await answered('recall', { conversationKey: 'd'.repeat(64) })).toBeNull();
  });

  test('given another site, it gets nothing of a reading and cannot put one in its place', async () => {
    const url = 'https://other.example/';
    const elsewhere = { ...sidebarFrame, tab: { id: 8, url } } as typeof sidebarFrame;
    await answered('remember', reading(key));
    expect(await answered('recall', { conversationKey: key }, elsewhere)).toBeNull();
    await answered('remember', { ...reading(key), valence: 1 }, elsewhere);
    expect(await answered('recall', { conversationKey: key })).toEqual(reading(key));
  });

  test('given more than two hundred, the one longest untouched is forgotten', async () => {
    const keyOf = (i: number) => i.toString(16).padStart(64, '0');
    for (let i = 0; i < 200; i++) await answered('remember', reading(keyOf(i)));
    await answered('remember', reading(keyOf(0)));
    await answered('remember', reading(keyOf(200)));
    expect(await answered('recall', { conversationKey: keyOf(0) })).not.toBeNull();
    expect(await answered('recall', { conversationKey: keyOf(1) })).toBeNull();
  });
});

test('given a content script, it may ask for a token and for nothing else', async () => {
  const oneConversation = { conversationKey: key };
  expect(await ask('report-waiting', [reported()], contentScript)).toEqual(refused);
  expect(await ask('observe', observation(), contentScript)).toEqual(refused);
  expect(await ask('settle', oneConversation, contentScript)).toEqual(refused);
  expect(await ask('recall', oneConversation, contentScript)).toEqual(refused);
  expect(await ask('open-options', null, contentScript)).toEqual(refused);
  expect(await ask('open-catalogue', { cueId: 'as-i-said' }, contentScript)).toEqual(refused);
  expect(await ask('count-drafts', { phrase: 'Ann' }, contentScript)).toEqual(refused);
  expect(await loadAggregates()).toEqual([]);
});

test('given a sidebar, it cannot ask what stands in drafts of other tabs', async () => {
  expect(await ask('count-drafts', { phrase: 'Ann' }, sidebarFrame)).toEqual(refused);
});

test('given what the agent made of a nudge, it counts once, whatever the nudge was made from', async () => {
  const nudge = { hostId: 'demo', outcome: 'used' };
  const ids = ['vague-soon', 'acknowledge', 'house-words'];
  for (const [at, cueId] of [...ids, 'vague-soon'].entries()) {
    const nudgeKey = `${at % 3}`.repeat(64);
    expect(await ask('count-nudge', { ...nudge, nudgeKey, cueId }, sidebarFrame)).toEqual(done);
  }
  const counted = { used: 1, dismissed: 0, wrong: 0 };
  expect((await loadAggregates()).map(({ nudges }) => nudges)).toEqual([
    { 'vague-soon': counted, acknowledge: counted, 'house-words': counted },
  ]);
  expect(await ask('count-nudge', { ...nudge, nudgeKey: key, cueId: 'vague-soon' }, contentScript)).toEqual(refused);
  expect(await ask('count-nudge', { ...nudge, nudgeKey: key, cueId: 'my-parcel' }, sidebarFrame)).toEqual({
    ok: false,
    refusal: 'data',
  });
});

test('given cue ids that no rule has, an observation is refused: they could be words', async () => {
  const withWords = observation({ cueIds: ['simply', 'my-parcel'] });
  expect(await ask('observe', withWords, sidebarFrame)).toEqual({ ok: false, refusal: 'data' });
  expect(await loadAggregates()).toEqual([]);
});

describe('what a site was read as', () => {
  const note = (origin: string, sender = sidebarFrame) => ask('note-site', { origin, hostId: 'zammad' }, sender);

  test('given the sidebar of an allowed site, it is kept for that site', async () => {
    standIn().origins.add('https://mail.example.com/*');
    expect(await note('https://mail.example.com')).toEqual(done);
    expect(await loadRecognised()).toEqual([{ origin: 'https://mail.example.com', hostId: 'zammad' }]);
  });

  test('given a page that is read once and not allowed, nothing is kept', async () => {
    standIn().origins.add('https://other.example/*');
    expect(await note('https://mail.example.com')).toEqual(done);
    expect(await loadRecognised()).toEqual([]);
  });

  test('given another site’s name, or a content script, it is refused', async () => {
    standIn().origins.add('*://*/*');
    expect(await note('https://other.example')).toEqual(refused);
    expect(await note('https://mail.example.com', contentScript)).toEqual(refused);
    expect(await loadRecognised()).toEqual([]);
  });
});

test('given everything is erased, nothing is left but a new salt', async () => {
  await fakeBrowser.storage.local.set({ salt: 'ab'.repeat(32), settings: { width: 400 } });
  await keepRecognised({ origin: 'https://mail.example.com', hostId: 'roundcube' });
  await answered('report-waiting', [reported()]);
  await answered('observe', observation());
  await answered('issue-token', null, contentScript);
  await withTeam(async (state) => ({ state: { ...state, waiting: team(1, { answer: [1, 0] }) } }));
  expect(await ask('erase-everything', null, popup)).toEqual(done);
  expect(await withTeam(async (state) => ({ state }))).toEqual({ state: noTeam });
  expect(await loadWaitingRows(Date.now())).toEqual([]);
  expect(await loadAggregates()).toEqual([]);
  // A look at the clock may have come after it, and found nobody.
  const { firstWaiting, queuePace, ...others } = (await fakeBrowser.storage.session.get()) as {
    firstWaiting?: { total: number };
    queuePace?: { waiting: number };
  };
  expect([firstWaiting?.total ?? 0, queuePace?.waiting ?? 0, others]).toEqual([0, 0, {}]);
  const { answerTimes, ...left } = await fakeBrowser.storage.local.get();
  expect((answerTimes as { times: number[] } | undefined)?.times ?? []).toEqual([]);
  expect(Object.keys(left)).toEqual(['salt']);
  expect(left['salt']).not.toBe('ab'.repeat(32));
});
