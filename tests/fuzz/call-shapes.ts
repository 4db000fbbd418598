import fc from 'fast-check';
import { EMOTIONS, FLAGS } from '../../lib/tone/reading.ts';
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

const share = number(0, 1);
const emotions = list(object({ emotion: word(...EMOTIONS), score: share }), EMOTIONS.length);
const flags = list(word(...FLAGS), FLAGS.length);
const hostId = id('demo', 'roundcube');
const state = word('upset', 'uneasy', 'calm', 'pleased', 'abusive', 'unread');
const confidence = word('high', 'medium', 'low');

/** Origins the senders of the fuzzers stand on. */
export const origins = ['https://mail.example.com', 'https://desk.example:8443', 'http://localhost:8080'] as const;
const origin = textLike(fc.constantFrom(...origins), [
  'https://mail.example.com/',
  'https://mail.example.com/where-is-my-parcel',
  'https://ann:secret@mail.example.com',
  'HTTPS://mail.example.com',
  'https://where is my parcel',
  'https://mail.example.com:443',
  'javascript:alert(1)',
  'https://',
  'null',
  `https://${'x'.repeat(200)}.example`,
]);
/** What an allowed site was read as. */
export const recognisedSite = object({ origin, hostId });
const cueIds = list(id('simply', 'calm-down', 'nothing-we-can-do'), 60);

const uuid = '4f5a8bd8-0f4e-4bb2-9a0c-0d1f7f5c9a11';
/** A question for a phrase in drafts. */
export const countAsked = {
  id: textLike(fc.constant(uuid), [`${uuid} `, uuid.slice(1), 'x'.repeat(36)]),
  phrase: text(80),
};
/** The answer to it. */
export const draftCount = { drafts: whole(0, 100_000), of: whole(0, 100_000) };

/** What may leave a tab about one message. */
export const observation = object({
  conversationKey: key,
  messageKey: textLike(
    fc.nat(1_000_000).map((i) => i.toString(16).padStart(64, '0')),
    ['a'.repeat(63)],
  ),
  hostId,
  side: word('customer', 'agent'),
  at: instant,
  state,
  confidence,
  valence: number(-1, 1),
  intensity: share,
  emotions,
  flags,
  cueIds,
  turn: nullable(word('better', 'same', 'worse')),
});

/** What may leave a tab about a nudge. */
export const nudgeCount = object({
  nudgeKey: key,
  hostId,
  cueId: id('vague-soon'),
  outcome: word('used', 'dismissed', 'wrong'),
});

/** What is kept of a reading for the compose page. */
export const remembered = object({
  conversationKey: key,
  abstain: nullable(word('language', 'too-short', 'unsure')),
  language: nullable(
    textLike(fc.constantFrom('en', 'de', 'zh-Hant', 'fil'), ['where is my', 'e', 'EN', 'en-', 'en_GB']),
  ),
  sentiment: word('negative', 'neutral', 'positive'),
  valence: number(-1, 1),
  intensity: share,
  confidence,
  emotions,
  flags,
  cueIds,
  waitingSince: nullable(instant),
});

/** As often of these weeks as of any time: only who wrote of late is taken for waiting. */
const lately = {
  ...instant,
  valid: fc.oneof(
    instant.valid,
    fc.nat(30 * 86_400_000).map((ago) => Date.now() - ago),
  ),
};

const waitFields = {
  conversationKey: key,
  hostId,
  origin,
  state,
  clock: word('first-reply', 'next-reply', 'next-update'),
  pressing: list(word('upset', 'urgent', 'high-stakes'), 3),
  isPartial: flag,
};
const promiseFields = { promiseKey: key, madeAt: instant, dueAt: nullable(instant) };

/** What a draft would do. */
export const draftNote = {
  turn: word('answers', 'asks-back', 'holds'),
  dueAts: list(nullable(instant), 5),
  deeds: list(word('acknowledged', 'offered', 'promised'), 3),
};

const link = nullable(
  textLike(fc.constantFrom('/', '/mail/?_task=mail&_mbox=INBOX&_uid=7&_action=show', '/agent/tickets/8#c/9'), [
    '//elsewhere.example/inbox',
    '/\\elsewhere.example/inbox',
    'https://mail.example.com/inbox',
    'javascript:alert(1)',
    'mail/7',
    `/${'x'.repeat(400)}`,
  ]),
);
const moment = nullable(instant);
const course = object({
  received: instant,
  acknowledged: moment,
  offered: moment,
  promised: moment,
  promisedUntil: moment,
  closed: moment,
  outcome: nullable(word('confirmed', 'without')),
  complained: instant,
});
const saidStep = { at: moment, saidAt: instant };
const said = object(
  {},
  {
    received: object(saidStep),
    acknowledged: object(saidStep),
    offered: object(saidStep),
    promised: object(saidStep),
    closed: object({ ...saidStep, outcome: nullable(word('confirmed', 'without')) }),
  },
);
const complaintPlace = { conversationKey: key, hostId, origin, link };
/** What a tab saw of a conversation that may be a complaint. */
export const complaintReport = object({ ...complaintPlace, course: nullable(course) });
/** What the agent says of it. */
export const complaintSaid = object({ ...complaintPlace, isComplaint: flag, received: instant });
const complaintFields = { ...complaintPlace, course, said };
/** A complaint as the background tells it. */
export const complaintEntry = object(complaintFields);
/** A complaint as it is kept. */
export const complaintRow = object({
  ...complaintFields,
  conversationKey: textLike(
    fc.nat(1_000_000).map((i) => i.toString(16).padStart(64, '0')),
    ['a'.repeat(63), 'A'.repeat(64)],
  ),
  isDropped: flag,
});

/** One conversation of a report. */
export const waitingReport = object({
  ...waitFields,
  waitingSince: nullable(lately),
  askedAt: nullable(instant),
  repliedAt: nullable(instant),
  promises: list(object(promiseFields), 5),
});

/** What the agent's own words for a promise may be. */
export const promiseLabel: Shape = {
  valid: fc.constantFrom('', 'call back'),
  broken: fc.constantFrom(7, null, [], 'x'.repeat(61)),
};
/** A promise as it is kept. */
export const keptPromise = object({ ...promiseFields, label: promiseLabel, isConfirmed: flag });

/** One customer who waits. */
export const waitingEntry = object({
  ...waitFields,
  waitingSince: nullable(instant),
  promises: list(keptPromise, 5),
  snoozedUntil: nullable(instant),
});

const many = whole(0, Number.MAX_SAFE_INTEGER);
const firstOnes = object({
  conversationKey: key,
  why: word('high-stakes', 'upset', 'urgent', 'overdue', 'soonest'),
});
/** How the queue stands to a steady pace. */
export const queuePace = object({
  ...{ waiting: many, late: many, isOver: flag, first: list(firstOnes, 3) },
  ...{ minutesPerAnswer: nullable(number(1, 480)), perHour: nullable(number(0, 1_000_000)) },
});
/** What an agent read of late. */
export const readOfLate = list(object({ conversationKey: key, messageAt: instant, readAt: instant, state }), 12);
