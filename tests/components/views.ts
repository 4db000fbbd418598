import type { Clock } from '../../components/time-words.ts';
import type { HealthView } from '../../lib/coach/health-desk.ts';
import type { LoadView } from '../../lib/coach/load-desk.ts';
import type { SiteView } from '../../lib/coach/site-desk.ts';
import type { CustomerView, DraftView, SidebarView, TimeView, WaitingLine } from '../../lib/coach/view.ts';
import type { LedgerLine } from '../../lib/complaints/ledger-line.ts';
import type { MapRow } from '../../lib/nudges/complaint-map.ts';
import type { Nudge } from '../../lib/nudges/nudge.ts';
import type { WaitDue } from '../../lib/sla/targets.ts';
import type { Dimension, DimensionReading } from '../../lib/tone/reading.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A Friday, 14:40 in London. */
export const clock: Clock = { now: Date.UTC(2026, 10, 20, 14, 40), locale: 'en-GB', timeZone: 'Europe/London' };

export const customer: CustomerView = {
  name: 'Anna',
  abstain: undefined,
  language: 'en',
  lead: 'disappointed',
  also: 'a little worried',
  valence: -0.62,
  intensity: 0.55,
  confidence: 'medium',
  words: ['now it is Friday', 'hand her an empty card', 'really disappointed'],
  why: [
    { words: 'really disappointed', reason: 'a strong word', share: 0.52 },
    { words: 'hand her an empty card', reason: 'what it cost her', share: 0.31 },
    { words: 'now it is Friday', reason: 'a date that was missed', share: 0.17 },
  ],
  flags: ['repeat-contact', 'complaint'],
  arc: [
    { side: 'customer', valence: 0.1, at: clock.now - 50 * hour },
    { side: 'agent', valence: 0.15, at: clock.now - 47 * hour },
    { side: 'customer', valence: -0.35, at: clock.now - 26 * hour },
    { side: 'agent', valence: 0.2, at: clock.now - 25 * hour },
    { side: 'customer', valence: -0.62, at: clock.now - 23.5 * hour },
  ],
  advice: 'Name what the delay cost her, then one date you can keep.',
  isRemembered: false,
  isCorrected: false,
  hurtful: [],
  hidesHurtful: false,
  escalation: '',
  policies: [],
};

function dim(step: DimensionReading['step'], says: string): DimensionReading {
  return { step, score: step / 4, says };
}

const dims: Readonly<Record<Dimension, DimensionReading>> = {
  empathy: dim(1, 'a start'),
  warmth: dim(3, 'warm'),
  solution: dim(2, 'no date yet'),
  clarity: dim(4, 'clear'),
  tact: dim(3, 'fine'),
};

export const nudges: readonly Nudge[] = [
  {
    key: 'vague-soon as soon as possible',
    cueId: 'vague-soon',
    span: { start: 40, end: 59 },
    words: 'as soon as possible',
    why: 'She asked when. A date you can keep says more than speed.',
    wordings: ['by Thursday noon', 'within two working days'],
    source: 'Response-time study of service recovery, 2019',
  },
  {
    key: 'name-the-cost',
    cueId: 'name-the-cost',
    span: { start: 0, end: 0 },
    words: '',
    why: 'The present on the day itself is what hurt.',
    wordings: ['Not having it for her birthday is a real let-down.'],
    source: 'Review of apologies in service, 2021',
  },
  {
    key: 'as-stated as I already said',
    cueId: 'as-stated',
    span: { start: 80, end: 95 },
    words: 'as I already said',
    why: 'It may sound impatient to someone who is waiting.',
    wordings: [''],
    source: 'Plain-language guide, 2020',
  },
];

/** Two matters of one message: one half done, one not taken up. */
const map: readonly MapRow[] = [
  {
    point: {
      start: 0,
      end: 44,
      kind: 'complaint',
      words: 'the birthday card came on Friday, not Tuesday',
      stems: new Set(),
    },
    acknowledged: true,
    option: false,
    promise: true,
    confirmed: false,
  },
  {
    point: { start: 60, end: 96, kind: 'question', words: 'can I still send the flowers back?', stems: new Set() },
    acknowledged: false,
    option: false,
    promise: false,
    confirmed: false,
  },
];

export const draft: DraftView = {
  kind: 'reply',
  words: 96,
  abstain: undefined,
  language: 'en',
  dims,
  why: () => [
    { words: 'look into it', reason: 'a promise without a day', share: 0.6 },
    { words: '', reason: 'everything else in it, each a little', share: 0.4 },
  ],
  nudges: nudges.slice(0, 2),
  map,
  restsFor: undefined,
  houseWords: [],
  cueIds: [],
  isHeated: false,
  lastChange: undefined,
};

export const due: WaitDue = {
  what: 'reply',
  waitingSince: clock.now - 23.5 * hour,
  atRiskAt: clock.now + 50 * minute,
  dueAt: clock.now + 110 * minute,
  state: 'in-time',
  workingMinutesLeft: 110,
  used: 0.54,
};

export const atRisk: WaitDue = {
  ...due,
  state: 'at-risk',
  dueAt: clock.now + 25 * minute,
  workingMinutesLeft: 25,
  used: 0.9,
};
export const overdue: WaitDue = {
  ...due,
  state: 'overdue',
  dueAt: clock.now - 22 * hour,
  workingMinutesLeft: -140,
  used: 1,
};

export function line(name: string, subject: string, lineDue: WaitDue, isOpen = false): WaitingLine {
  return {
    ...{ key: name, name, subject, due: lineDue, rowId: `row-${name}`, isOpen },
    ...{ isPartial: false, promises: [], snoozedUntil: undefined },
  };
}

const monday: WaitDue = { ...due, dueAt: clock.now + 67 * hour, workingMinutesLeft: 210, used: 0.12 };

export const manyWaiting: readonly WaitingLine[] = [
  line('Tomás Ribeiro', 'Charged twice in October', overdue),
  line('Priya Natarajan', 'Re: Any update?', atRisk),
  line('Anna Lindqvist', 'Birthday parcel', due, true),
  line('W. Okafor', 'Cancelling unless this is sorted out by the end of the week', due),
  line('李静', 'Invoice address', monday),
  line('Ólafur Jónsson', 'Locked out after the move to the new sign-in', monday),
  line('Marta', 'Thank you!', monday),
  line('Greta Holm', 'Wrong size', monday),
];

/** A time card with these who wait. */
export function timeOf(waiting: readonly WaitingLine[], rest?: TimeView['rest']): TimeView {
  return { open: waiting.find((one) => one.isOpen), rest, waiting, snoozed: 0, isBehind: false };
}

const time: TimeView = timeOf(manyWaiting.slice(0, 4));

/** A steady pace is enough. */
export const noLoad: LoadView = { over: undefined, first: [], isBrief: false, strain: undefined };

/** More wait than can be answered, and who might come first. */
export const overLoad: LoadView = {
  over: { waiting: 31, late: 9, minutesPerAnswer: 8, perHour: 6.4 },
  first: [
    { line: line('Priya Natarajan', 'Re: Any update?', atRisk), why: 'high-stakes' },
    { line: line('Tomás Ribeiro', 'Charged twice in October', overdue), why: 'upset' },
    { line: line('W. Okafor', 'Cancelling', due), why: 'soonest' },
  ],
  isBrief: true,
  strain: undefined,
};

/** The ledger's line of a complaint received a day ago, with these steps. */
export function complaintLine(steps: Partial<LedgerLine['steps']>, outcome: LedgerLine['outcome'] = null): LedgerLine {
  const none = { acknowledged: null, offered: null, promised: null, closed: null };
  return {
    steps: { received: clock.now - 24 * hour, ...none, ...steps },
    promisedUntil: null,
    outcome,
    said: new Set(),
  };
}

/** A page that is read well, but for one time. */
export const health: HealthView = {
  health: {
    messages: {
      ...{ count: 5, byCustomer: 3, byUs: 2, bySystem: 0, byUnknown: 0, notes: 0 },
      ...{ withoutTime: 1, withoutText: 0, isWhole: true },
    },
    draft: 'reply',
    rows: { count: 23, told: 23 },
    missing: [],
  },
  evidence: '2026-11, run: Roundcube 1.6.5, elastic',
  sketch: undefined,
};

/** A site that is not known, of which nothing was shown yet. */
export const siteView: SiteView = {
  likely: 'unsure',
  count: 3,
  latest: [
    { id: '1', author: 'Anna Berg', at: clock.now - 30 * hour, side: 'unknown' },
    { id: '2', author: 'Ben Howe', at: clock.now - 26 * hour, side: 'unknown' },
    { id: '3', author: 'Anna Berg', at: clock.now - 2 * hour, side: 'unknown' },
  ],
  isPointing: false,
  isNotFound: false,
};

/** The sidebar at its fullest: an upset customer, a draft with nudges, a clock. */
export const live: SidebarView = {
  status: 'live',
  hostName: 'Roundcube',
  trouble: undefined,
  customer,
  draft,
  time,
  complaint: { line: complaintLine({ acknowledged: clock.now - 20 * hour }) },
  load: noLoad,
  health,
  site: undefined,
};

/** A view in which nothing is read, in a given state. */
export function resting(status: SidebarView['status']): SidebarView {
  return {
    status,
    hostName: 'Roundcube',
    trouble: undefined,
    customer: undefined,
    draft: undefined,
    time: undefined,
    complaint: undefined,
    load: noLoad,
    health: { health: undefined, evidence: undefined, sketch: undefined },
    site: undefined,
  };
}

/** A customer card that abstains. */
export function abstaining(abstain: CustomerView['abstain'], language: string | undefined): CustomerView {
  return {
    ...customer,
    abstain,
    language,
    lead: '',
    also: undefined,
    valence: 0,
    intensity: 0,
    confidence: 'low',
    words: [],
    why: [],
    flags: [],
    arc: [],
    advice: undefined,
  };
}

/** Promised twice: once confirmed, once only found; and put off until tomorrow. */
export const promised: WaitingLine = {
  ...line('Anna Lindqvist', 'Birthday parcel', { ...due, what: 'promise', waitingSince: clock.now - hour }, true),
  promises: [
    {
      ...{ promiseKey: 'a'.repeat(64), madeAt: clock.now - hour, dueAt: clock.now + 110 * minute },
      ...{ label: '', isConfirmed: false },
    },
    {
      ...{ promiseKey: 'b'.repeat(64), madeAt: clock.now - hour, dueAt: clock.now + 67 * hour },
      ...{ label: 'replacement', isConfirmed: true },
    },
  ],
};
