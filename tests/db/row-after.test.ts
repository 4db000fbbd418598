import { describe, expect, test } from 'vitest';
import { rowAfter } from '../../lib/db/row-after.ts';
import type { WaitingReport } from '../../lib/messaging/waiting.ts';
import { aReport, aRow } from './rows.ts';

const key = 'c'.repeat(64);
const at = (time: string) => Date.parse(`2026-11-18T${time}Z`);
const day = 86_400_000;
const rowNext = (before: ReturnType<typeof aRow> | undefined, report: Partial<WaitingReport>, time = '12:00') =>
  rowAfter(before, aReport({ conversationKey: key, waitingSince: at('09:00'), ...report }), at(time), 60 * day);
const row = (rest: Partial<ReturnType<typeof aRow>> = {}) =>
  aRow({ conversationKey: key, waitingSince: at('09:00'), ...rest });
const promised = { promiseKey: 'a'.repeat(64), madeAt: at('10:00'), dueAt: at('16:00') };
const kept = { ...promised, label: '', isConfirmed: false };

describe('put off until there is news', () => {
  const held = row({ clock: 'next-update', waitingSince: at('10:00'), promises: [kept] });

  test('given an open conversation that says so, the clock for news runs from then', () => {
    expect(rowNext(row(), { clock: 'next-update', waitingSince: at('10:00') })).toMatchObject({
      clock: 'next-update',
      waitingSince: at('10:00'),
    });
  });

  test('given a list that only knows that there was an answer, it runs on', () => {
    expect(rowNext(held, { waitingSince: null, isPartial: true, repliedAt: null })).toEqual(held);
    expect(rowNext(held, { waitingSince: null, isPartial: true, repliedAt: at('10:01') })).toEqual(held);
  });

  test('given a list that shows a later answer, it has stopped, and the promise is fulfilled', () => {
    expect(rowNext(held, { waitingSince: null, isPartial: true, repliedAt: at('11:00') })).toBeUndefined();
  });
});

describe('a promise', () => {
  test('given an answer that promises, nobody waits and the promise is kept', () => {
    expect(rowNext(row(), { waitingSince: null, repliedAt: at('10:00'), promises: [promised] })).toMatchObject({
      waitingSince: null,
      promises: [kept],
    });
  });

  test('given the next answer, the row goes', () => {
    expect(rowNext(row({ waitingSince: null, promises: [kept] }), { waitingSince: null })).toBeUndefined();
  });

  test('given what the agent made of it, that stays; given what the agent dropped, that stays away', () => {
    const own = { ...kept, dueAt: at('18:00'), label: 'call back', isConfirmed: true };
    const report = { waitingSince: null, promises: [promised] };
    expect(rowNext(row({ waitingSince: null, promises: [own] }), report)?.promises).toEqual([own]);
    expect(rowNext(row({ droppedPromises: [promised.promiseKey] }), report)).toBeUndefined();
  });

  test('given the agent was told of the question, the promise made since is news', () => {
    const told = row({ warnedAt: at('09:30'), toldAt: at('09:45') });
    expect(rowNext(told, { waitingSince: null, promises: [promised] })).toMatchObject({ warnedAt: null, toldAt: null });
  });
});

describe('a reply of which only the list tells', () => {
  const writing = (turn: 'answers' | 'holds', dueAts: (number | null)[]) =>
    row({ state: 'upset', draft: { turn, dueAts, deeds: [], notedAt: at('11:50') } });
  const sent = { waitingSince: null, isPartial: true };

  test('given it promised something, that is kept from when it was sent', () => {
    expect(rowNext(writing('answers', [at('16:00')]), sent)).toMatchObject({
      waitingSince: null,
      state: 'upset',
      promises: [{ madeAt: at('12:00'), dueAt: at('16:00'), isConfirmed: false }],
    });
  });
  test('given it only put the customer off, the clock for news runs', () => {
    expect(rowNext(writing('holds', []), sent)).toMatchObject({ clock: 'next-update', waitingSince: at('12:00') });
  });
  test('given it answered and promised nothing, nothing is kept', () => {
    expect(rowNext(writing('answers', []), sent)).toBeUndefined();
  });
  test('given it was written yesterday, it is not the one that was sent', () => {
    expect(rowNext(writing('holds', []), sent, '23:51')).toBeUndefined();
  });
});

describe('a snooze', () => {
  const asleep = row({ snoozedAt: at('10:00'), snoozedUntil: at('18:00') });

  test('given the same message again, it rests on', () => {
    expect(rowNext(asleep, { askedAt: at('09:00') })?.snoozedUntil).toBe(at('18:00'));
  });
  test('given a new question, it is over', () => {
    expect(rowNext(asleep, { askedAt: at('11:00') })?.snoozedUntil).toBeNull();
  });
  test('given a list that cannot tell a question from thanks, it rests on', () => {
    expect(rowNext(asleep, { askedAt: at('11:00'), isPartial: true })?.snoozedUntil).toBe(at('18:00'));
  });
});

test('given what the agent called no customer, nothing changes that', () => {
  const ignored = row({ isIgnored: true });
  expect(rowNext(ignored, { waitingSince: at('11:00'), askedAt: at('11:00') })).toBe(ignored);
  expect(rowNext(ignored, { waitingSince: null })).toBe(ignored);
});

test('given a list after the conversation was open, what was read of it stays known', () => {
  const known = row({ state: 'upset', pressing: ['upset'], clock: 'next-reply' });
  expect(rowNext(known, { state: 'unread', clock: 'first-reply', isPartial: true })).toMatchObject({
    state: 'upset',
    pressing: ['upset'],
    clock: 'next-reply',
    isPartial: false,
  });
});
