// door: lib/messaging/answer.ts lib/messaging/calls.ts
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../lib/background/handlers.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { answerCalls, type Handlers, type Sender } from '../../lib/messaging/answer.ts';
import type { Answer, CallName } from '../../lib/messaging/calls.ts';
import { loadRecognised } from '../../lib/settings/recognised-sites.ts';
import type { Observation } from '../../lib/stats/observation.ts';
import { standIn } from '../background/stand-ins.ts';
import { freshStore } from '../db/fresh.ts';
import {
  complaintReport,
  complaintSaid,
  countAsked,
  draftCount,
  draftNote,
  nudgeCount,
  observation,
  origins,
  promiseLabel,
  recognisedSite,
  remembered,
  waitingReport,
} from './call-shapes.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import { canary, flag, instant, key, list, nullable, object, type Shape } from './shape.ts';

// What follows a call by itself is no part of the door.
vi.mock('../../lib/background/clock.ts', () => ({
  lookAtClock: async () => undefined,
  changeWaiting: (change: () => Promise<unknown>) => change(),
}));

const id = 'test-extension-id';
const own = `chrome-extension://${id}/sidebar.html`;

interface Asker {
  readonly sender: Sender;
  readonly is: 'content script' | 'own page' | 'stranger';
  readonly hasTab: boolean;
  readonly isSettings: boolean;
  /** Of the web page around it, where the browser tells. */
  readonly origin?: string;
}
const asker = (is: Asker['is'], sender: object, origin?: string): Asker => ({
  sender: sender as Sender,
  is,
  hasTab: typeof (sender as Sender).tab?.id === 'number',
  isSettings: (sender as Sender).url === `chrome-extension://${id}/options.html`,
  ...(origin === undefined ? {} : { origin }),
});
const askers: readonly Asker[] = [
  ...origins.map((origin, i) =>
    asker('own page', { id, url: own, tab: { id: i, url: `${origin}/inbox?x#y` } }, origin),
  ),
  ...origins.map((origin, i) => asker('own page', { id, url: own, tab: { id: i, url: `${origin}/` } }, origin)),
  asker('own page', { id, url: 'moz-extension://0b1d/sidebar.html', tab: { id: 8, url: 'about:blank' } }, 'null'),
  asker('own page', { id, url: own, tab: { id: 9 } }),
  asker('own page', { id, url: `chrome-extension://${id}/popup.html` }),
  asker('own page', {
    id,
    url: `chrome-extension://${id}/options.html`,
    tab: { id: 5, url: `chrome-extension://${id}/options.html` },
  }),
  asker('content script', { id, url: `${origins[0]}/inbox`, tab: { id: 0, url: `${origins[0]}/inbox` } }),
  asker('content script', {
    id,
    url: 'https://chrome-extension.example/',
    tab: { id: 6, url: 'https://chrome-extension.example/' },
  }),
  asker('content script', { id, url: `https://mail.example.com/#${own}`, tab: { id: 6 } }),
  asker('content script', { id, tab: { id: 6 } }),
  asker('content script', { id, url: 'https://mail.example.com/' }),
  asker('stranger', { id: 'another-extension', url: own, tab: { id: 1 } }),
  asker('stranger', { id: [id], url: own }),
  asker('stranger', { url: own }),
  asker('stranger', {}),
];

const nothing: Shape = {
  valid: fc.constantFrom(null, undefined),
  broken: fc.constantFrom(false, 0, '', {}, [], canary),
};
const cueId: Shape = {
  valid: fc.constantFrom('as-i-said', 'acknowledge', 'house-words', 'a'),
  broken: fc.constantFrom('', 'As-I-said', 'my parcel', '1-a', '#x', 'a'.repeat(61), '../x', 7, null, canary),
};
const oneConversation = object({ conversationKey: key });
const inputs: Record<CallName, Shape> = {
  'issue-token': nothing,
  'verify-token': object({ tokens: list(key, 1_000) }),
  observe: observation,
  'count-nudge': nudgeCount,
  'report-waiting': list(waitingReport, 1_000),
  'note-site': recognisedSite,
  waiting: nothing,
  settle: object({ conversationKey: key }, { repliedAt: instant }),
  snooze: object({ conversationKey: key, until: instant }),
  ignore: object({ conversationKey: key, isIgnored: flag }),
  'confirm-promise': object({ conversationKey: key, promiseKey: key, label: promiseLabel, dueAt: nullable(instant) }),
  'drop-promise': object({ conversationKey: key, promiseKey: key }),
  'look-at-clock': nothing,
  'note-draft': object({ conversationKey: key, ...draftNote }),
  'show-waiting': oneConversation,
  'note-complaint': complaintReport,
  'say-complaint': complaintSaid,
  'open-ledger': nothing,
  'load-now': nothing,
  'forget-read': nothing,
  remember: remembered,
  recall: oneConversation,
  'erase-everything': nothing,
  'open-options': nothing,
  'open-catalogue': object({ cueId }),
  'count-drafts': object({ phrase: countAsked.phrase }),
  'tell-draft-count': object({ id: countAsked.id, ...draftCount }),
};
const names = Object.keys(inputs) as CallName[];

/** Calls that name the site they speak for. */
const ofOneSite: readonly CallName[] = ['note-site', 'note-complaint', 'say-complaint'];

/** Who may ask what, as docs and comments promise it. */
function may(name: CallName, { is, hasTab, isSettings, origin }: Asker, data: unknown): boolean {
  if (is === 'stranger') return false;
  if (name === 'issue-token') return is === 'content script' && hasTab;
  if (is === 'content script') return false;
  if (name === 'count-drafts') return isSettings;
  if (name === 'verify-token') return hasTab;
  if (origin === undefined) return true;
  if (ofOneSite.includes(name)) return (data as { origin: string }).origin === origin;
  if (name !== 'report-waiting') return true;
  return (data as { origin: string }[]).every((report) => report.origin === origin);
}

interface Asked {
  readonly message: unknown;
  readonly asker: Asker;
  /** `none`: no call of ours, so that nobody answers. */
  readonly becomes: 'done' | 'refused' | 'none';
}
const anyAsker = fc.constantFrom(...askers);
// Erasing is one call of many, or nothing would ever be there to be touched.
const anyName = fc.constantFrom(...names, ...names.filter((name) => name !== 'erase-everything'));
const allowed = anyName.chain((call) =>
  fc.tuple(inputs[call].valid, anyAsker, fc.boolean()).map(([said, one, isOwn]): Asked => {
    const { origin } = one;
    const isTold = isOwn && origin?.startsWith('http');
    const isReport = call === 'report-waiting' && isTold;
    const named = ofOneSite.includes(call) && isTold ? { ...(said as object), origin } : said;
    const data = isReport ? (said as object[]).map((report) => ({ ...report, origin })) : named;
    return { message: { call, data }, asker: one, becomes: may(call, one, data) ? 'done' : 'refused' };
  }),
);
const brokenData = anyName.chain((call) =>
  fc
    .tuple(
      fc.oneof(
        inputs[call].broken,
        junk.filter((data) => data !== null && data !== undefined && !Array.isArray(data)),
      ),
      anyAsker,
    )
    .map(([data, one]): Asked => ({ message: { call, data }, asker: one, becomes: 'refused' })),
);
/** Words put as ids no rule has, one word an id. */
const wordsAsCues = fc
  .tuple(observation.valid, fc.constantFrom('observe', 'remember'), remembered.valid, anyAsker)
  .map(([seen, call, reading, one]): Asked => {
    const data = { ...(call === 'observe' ? seen : reading), cueIds: ['canary', 'where', 'is', 'my-parcel'] };
    return { message: { call, data }, asker: one, becomes: 'refused' };
  });
const noCall = fc
  .tuple(
    fc.oneof(
      junk,
      fc.constantFrom('constructor', '__proto__', 'toString', 'Waiting', 7, null).map((call) => ({ call, data: null })),
      fc.constantFrom(...names).map((call) => ({ call, data: null, extra: 1 })),
      fc.constantFrom(...names),
    ),
    anyAsker,
  )
  .map(([message, one]): Asked => ({ message, asker: one, becomes: 'none' }));
const asks = fc.oneof({ weight: 2, arbitrary: allowed }, brokenData, wordsAsCues, noCall);

type Listener = (message: unknown, sender: Sender, answer: (answer: Answer) => void) => true | undefined;
type Ask = (message: unknown, sender: Sender) => Promise<Answer | undefined>;

/** The background's listener, as the browser would call it. */
function backgroundWith(handling: Handlers): Ask {
  const { addListener } = fakeBrowser.runtime.onMessage;
  const added: Listener[] = [];
  fakeBrowser.runtime.onMessage.addListener = (one) => void added.push(one as unknown as Listener);
  answerCalls(handling);
  fakeBrowser.runtime.onMessage.addListener = addListener;
  return (message, sender) =>
    new Promise((resolve) => {
      if (added[0]?.(message, sender, resolve) !== true) resolve(undefined);
    });
}

let writes = 0;
/** What was written that looks like words of a page. */
let words: string[] = [];
/** Calls of one site while something of another was kept. */
let besideOthers = 0;
beforeEach(async () => {
  words = [];
  besideOthers = 0;
  await freshStore();
  const { origins: allowedNow } = standIn();
  for (const origin of origins) allowedNow.add(`${new URL(origin).protocol}//${new URL(origin).hostname}/*`);
  Object.assign(fakeBrowser.runtime, { openOptionsPage: async () => undefined });
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  vi.spyOn(console, 'error').mockReturnValue();
  for (const [target, names] of [
    [IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear']],
    [fakeBrowser.storage.local, ['set', 'remove', 'clear']],
    [fakeBrowser.storage.session, ['set', 'remove', 'clear']],
  ] as const) {
    for (const name of names) {
      const real = (target as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
      Object.assign(target, {
        [name](this: unknown, ...args: unknown[]) {
          writes++;
          const written = JSON.stringify(args) ?? '';
          if (/canary|parcel| is |ann/i.test(written)) words.push(written);
          return real?.apply(this, args);
        },
      });
    }
  }
  return () => vi.restoreAllMocks();
});

const waitingOf = async (isOf: (origin: string) => boolean) =>
  (await (await openDatabase()).getAll('waiting')).filter((row) => isOf(row.origin));
const rememberedOf = async (isOf: (origin: string) => boolean) => {
  const { remembered: kept } = await fakeBrowser.storage.session.get('remembered');
  return ((kept ?? []) as { origin: string }[]).filter((one) => isOf(one.origin));
};

const recognisedOf = async (isOf: (origin: string) => boolean) =>
  (await loadRecognised()).filter((one) => isOf(one.origin));
const keptOf = (isOf: (origin: string) => boolean) =>
  Promise.all([waitingOf(isOf), rememberedOf(isOf), recognisedOf(isOf)]);

/** Each asker gets what it may, nothing else is done or written, and a site's sidebar touches only what is its own. */
function callsHold(ask: Ask) {
  return fc.asyncProperty(asks, async ({ message, asker: { sender, origin }, becomes }) => {
    const isOthers = (of: string) => origin !== undefined && of !== origin;
    const call = (message as { call?: unknown } | null)?.call;
    const mayTouchOthers = call === 'erase-everything' || becomes !== 'done' || origin === undefined;
    const before = mayTouchOthers ? [] : await keptOf(isOthers);
    if (before.some((rows) => rows.length > 0)) besideOthers++;
    writes = 0;
    const answer = await ask(spring(message), sender);
    const became = answer === undefined ? 'none' : answer.ok ? 'done' : 'refused';
    if (became !== becomes) throw new Error(`${became} and not ${becomes}`);
    if (answer && !answer.ok && answer.refusal === 'fault') throw new Error('a fault is no refusal');
    if (becomes !== 'done' && writes > 0) throw new Error('something was written');
    const after = mayTouchOthers ? [] : await keptOf(isOthers);
    if (!isDeepStrictEqual(after, before)) throw new Error("another site's was touched");
    requireCleanPrototype();
  });
}

function spring(message: unknown): unknown {
  const whole = sprung(message);
  if (whole !== message || typeof message !== 'object' || message === null || !('data' in message)) return whole;
  return { ...message, data: sprung(message.data) };
}

test('given ten thousand calls of all kinds of askers, each gets what it may and nothing else is written', async () => {
  await hold(callsHold(backgroundWith(handlers)));
  expect(words).toEqual([]);
  expect(besideOthers).toBeGreaterThan(100);
});

test('given a hostile page that fakes another host, it settles, reopens, recalls and reports nothing of that host', async () => {
  const ask = backgroundWith(handlers);
  const [victim, hostile] = [askers[0], askers[1]];
  if (!victim || !hostile) throw new Error('no askers');
  const conversationKey = 'c'.repeat(64);
  const entry = {
    conversationKey,
    hostId: 'demo',
    origin: origins[0],
    waitingSince: Date.now() - 60_000,
    state: 'calm',
  };
  await ask({ call: 'report-waiting', data: [entry] }, victim.sender);
  const before = await waitingOf(() => true);
  const seen = fc.sample(observation.valid, 1)[0] as Observation;
  for (const [call, data] of [
    ['settle', { conversationKey }],
    ['report-waiting', [{ ...entry, waitingSince: null }]],
    ['report-waiting', [{ ...entry, origin: origins[1], waitingSince: null }]],
    ['observe', { ...seen, conversationKey, side: 'customer', at: Date.now() + 1_000, flags: [] }],
  ] as const) {
    await ask({ call, data }, hostile.sender);
    expect(await waitingOf(() => true)).toEqual(before);
  }
});

test('given a background that believes every asker, takes any data, or does nothing, the fuzzer finds each out', async () => {
  const believing = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (data: never) => handle(data, askers.find(({ sender }) => sender.url?.endsWith('popup.html'))?.sender as Sender),
    ]),
  ) as unknown as Handlers;
  await expectFound(callsHold(backgroundWith(believing)));
  await expectFound(
    callsHold(async (message, sender) => {
      const { call, data } = message as { call: CallName; data: never };
      return { ok: true, value: await handlers[call](data, sender) };
    }),
  );
  await expectFound(callsHold(async () => ({ ok: false, refusal: 'sender' })));
});
