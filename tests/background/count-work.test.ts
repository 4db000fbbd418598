import { beforeEach, describe, expect, test } from 'vitest';
import { changeAnswerTimes, loadAnswerTimes } from '../../lib/background/answer-times.ts';
import { countWork, noteAnswers } from '../../lib/background/count-work.ts';
import { loadLoad } from '../../lib/db/load.ts';
import { ignore, keepReports, settle } from '../../lib/db/waiting.ts';
import type { WaitingReport } from '../../lib/messaging/waiting.ts';
import type { LoadWeek } from '../../lib/stats/load.ts';
import { freshStore } from '../db/fresh.ts';
import { aReport } from '../db/rows.ts';
import { targets } from '../sla/weeks.ts';

// Wednesday, Oslo, winter time; four working hours to answer, from nine to five.
const at = (time: string) => Date.parse(`2026-11-18T${time}+01:00`);
const key = 'c'.repeat(64);
const other = 'd'.repeat(64);

/** What an open conversation tells, and what differs from one who has waited since 09:03:40. */
const open = (rest: Partial<WaitingReport> = {}): WaitingReport =>
  aReport({ conversationKey: key, waitingSince: at('09:03:40'), ...rest });
/** What a list tells of it: whole minutes, and no more than that. */
const listed = (rest: Partial<WaitingReport> = {}): WaitingReport =>
  open({ waitingSince: at('09:03'), clock: 'next-reply', state: 'unread', isPartial: true, ...rest });
/** We replied. */
const replied = (time: string, rest: Partial<WaitingReport> = {}) =>
  open({ waitingSince: null, repliedAt: at(time), ...rest });

/** A tab tells so at that time. */
async function tell(time: string, ...reports: readonly WaitingReport[]): Promise<void> {
  await countWork(await keepReports(reports, at(time)), targets(), at(time));
}
async function counts(): Promise<Partial<LoadWeek>[]> {
  return (await loadLoad()).map(({ arrived, answered, answeredLate }) => ({ arrived, answered, answeredLate }));
}
const times = async () => (await loadAnswerTimes(at('17:00'))).times;

beforeEach(async () => {
  await freshStore();
  await changeAnswerTimes((known) => known, at('09:00'));
});

test('given our reply in an open conversation, that settles it, it counts as an answer; given the agent’s word alone, not', async () => {
  const late = at('15:30');
  await tell('09:05', open(), open({ conversationKey: other }));
  await noteAnswers(await settle(key, late), late, late);
  await settle(other, late);
  await tell('15:40', open({ conversationKey: other, waitingSince: null, isPartial: true }));
  expect(await counts()).toEqual([{ arrived: 2, answered: 1, answeredLate: 1 }]);
});

test('given our reply is older than what waits, settling counts no answer', async () => {
  await tell('09:05', open());
  await noteAnswers(await settle(key, at('10:00')), at('09:00'), at('10:00'));
  expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
});

test('given a customer who has written again before the next look, the answer between counts', async () => {
  await tell('09:05', open());
  await tell('11:05', open({ waitingSince: at('11:00'), repliedAt: at('10:00'), clock: 'next-reply' }));
  expect(await counts()).toEqual([{ arrived: 2, answered: 1, answeredLate: 0 }]);
});

describe('who began to wait', () => {
  test('given one whom the list and the open conversation tell, they count once, in the week and on the host', async () => {
    await tell('09:05', listed());
    await tell('09:06', open());
    await tell('09:07', listed());
    expect(await loadLoad()).toEqual([
      {
        ...{ week: '2026-W47', hostId: 'demo', agents: 1 },
        ...{ arrived: 1, answered: 0, answeredLate: 0, hours: 0, hoursOver: 0 },
      },
    ]);
    expect((await loadAnswerTimes(at('09:07'))).arrivals).toEqual([{ day: 20_775, count: 1 }]);
  });

  test('given the open conversation comes first, they count once', async () => {
    await tell('09:05', open());
    await tell('09:06', listed());
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
  });

  test('given a list that tells of the latest message and a conversation that tells of an older one, they count once', async () => {
    await tell('09:40', listed({ waitingSince: at('09:33') }));
    await tell('09:41', open());
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
  });

  test('given two sites that show the same conversation, they count once', async () => {
    await tell('09:05', open(), open({ origin: 'https://mail.example' }));
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
  });

  test('given two customers, or one who writes again after an answer, each wait counts, and each answer', async () => {
    await tell('09:05', open(), open({ conversationKey: other }));
    await tell('10:00', replied('09:59'));
    await tell('11:00', open({ waitingSince: at('10:45'), clock: 'next-reply' }));
    await tell('11:30', replied('11:29'));
    expect(await counts()).toEqual([{ arrived: 3, answered: 2, answeredLate: 0 }]);
    expect((await loadAnswerTimes(at('11:30'))).arrivals).toEqual([{ day: 20_775, count: 3 }]);
  });

  test('given one who has waited since before we watched, they are not counted', async () => {
    await tell('09:05', open({ waitingSince: at('08:59') }));
    expect(await counts()).toEqual([]);
    await tell('09:06', open({ conversationKey: other, waitingSince: at('09:00') }));
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
  });

  test('given one who waits for news we said would come, they are not counted; a question of theirs meanwhile is', async () => {
    await tell('09:05', open({ clock: 'next-update' }));
    expect(await counts()).toEqual([]);
    await tell('09:30', open({ clock: 'next-reply', waitingSince: at('09:25') }));
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
  });

  test('given a question from before we said that news would come, it is counted', async () => {
    await tell('09:30', open({ clock: 'next-update', waitingSince: at('09:25') }));
    await tell('09:31', open({ clock: 'next-reply', waitingSince: at('09:10') }));
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
  });

  test('given nobody waits, nothing is counted', async () => {
    await tell('09:05', open({ waitingSince: null }));
    expect(await loadLoad()).toEqual([]);
  });
});

describe('who was answered', () => {
  test('given a reply, it counts once, however often it is told', async () => {
    await tell('09:05', open());
    await tell('10:00', replied('09:59'));
    await tell('10:01', replied('09:59'));
    expect(await counts()).toEqual([{ arrived: 1, answered: 1, answeredLate: 0 }]);
  });

  test('given two sites that show the same conversation, its answer counts once', async () => {
    const there = { origin: 'https://mail.example' };
    await tell('09:05', open(), open(there));
    await tell('10:00', replied('09:59'), replied('09:59', there));
    expect(await counts()).toEqual([{ arrived: 1, answered: 1, answeredLate: 0 }]);
  });

  test('given a list that shows that nobody waits any more, it counts', async () => {
    await tell('09:05', open());
    await tell('10:00', listed({ waitingSince: null }));
    expect(await counts()).toEqual([{ arrived: 1, answered: 1, answeredLate: 0 }]);
  });

  test.each([
    ['a moment before it was due', '13:03:39', 0],
    ['when it was due', '13:03:40', 1],
    ['long after', '16:00', 1],
  ])('given it was sent %s, %s, late answers are %i', async (_, sentAt, answeredLate) => {
    await tell('09:05', open());
    await tell('16:30', replied(sentAt));
    expect(await counts()).toEqual([{ arrived: 1, answered: 1, answeredLate }]);
  });

  test('given a message that presses, it is late by its own shorter time', async () => {
    const short = targets({ pressing: { minutes: 30, for: ['urgent'] } });
    const both = [open({ pressing: ['urgent'] }), open({ conversationKey: other })];
    await countWork(await keepReports(both, at('09:05')), short, at('09:05'));
    const replies = [replied('10:00'), replied('10:00', { conversationKey: other })];
    await countWork(await keepReports(replies, at('10:01')), short, at('10:01'));
    expect(await counts()).toEqual([{ arrived: 2, answered: 2, answeredLate: 1 }]);
  });

  test('given a promise that was broken meanwhile, the answer is late by its own time only', async () => {
    const promises = [{ promiseKey: 'a'.repeat(64), madeAt: at('09:00'), dueAt: at('09:30') }];
    await tell('09:05', open({ promises }));
    await tell('10:00', replied('09:59'));
    expect(await counts()).toEqual([{ arrived: 1, answered: 1, answeredLate: 0 }]);
  });

  test('given a reply that says that we look into it, the question counts as answered, and the news after it do not', async () => {
    await tell('09:05', open());
    await tell('10:00', open({ clock: 'next-update', waitingSince: at('09:59'), repliedAt: at('09:59') }));
    expect(await counts()).toEqual([{ arrived: 1, answered: 1, answeredLate: 0 }]);
    await tell('11:00', replied('10:59'));
    expect(await counts()).toEqual([{ arrived: 1, answered: 1, answeredLate: 0 }]);
  });

  test('given a reply that answers and promises something, it counts', async () => {
    const promises = [{ promiseKey: 'a'.repeat(64), madeAt: at('09:59'), dueAt: at('16:00') }];
    await tell('09:05', open());
    await tell('10:00', replied('09:59', { promises }));
    expect(await counts()).toEqual([{ arrived: 1, answered: 1, answeredLate: 0 }]);
  });

  test('given the agent said that nobody waits, it is not counted; given the customer wrote since, the reply is', async () => {
    await tell('09:05', open());
    await settle(key, at('09:30'));
    await tell('10:00', replied('09:59'));
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);

    await tell('10:05', open({ conversationKey: other }));
    await settle(other, at('10:10'));
    await tell('10:30', open({ conversationKey: other, waitingSince: at('10:25') }));
    await tell('10:40', replied('10:39', { conversationKey: other }));
    expect(await counts()).toEqual([{ arrived: 3, answered: 1, answeredLate: 0 }]);
  });

  test('given one whom the agent called no customer, a reply to them is not counted', async () => {
    await tell('09:05', open());
    await ignore(key, true);
    await tell('10:00', replied('09:59'));
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
  });

  test('given our latest reply is older than the wait, or none is known, somebody else ended it', async () => {
    await tell('09:05', open(), open({ conversationKey: other }));
    await tell('10:00', replied('08:00'), open({ conversationKey: other, waitingSince: null }));
    expect(await counts()).toEqual([{ arrived: 2, answered: 0, answeredLate: 0 }]);
  });

  test('given somebody still waits, nothing is counted', async () => {
    await tell('09:05', open());
    await tell('10:00', open({ state: 'upset' }));
    expect(await counts()).toEqual([{ arrived: 1, answered: 0, answeredLate: 0 }]);
  });
});

describe('how fast answers leave', () => {
  const three = ['c', 'd', 'e'].map((letter) => letter.repeat(64));
  const waits = three.map((conversationKey) => open({ conversationKey }));
  const answer = (letter: string, time: string) => replied(time, { conversationKey: letter.repeat(64) });

  test('given two answers one after the other, the time between them is remembered', async () => {
    await tell('09:05', ...waits);
    await tell('10:00', answer('c', '10:00'));
    expect(await times()).toEqual([]);
    await tell('10:12', answer('d', '10:12'));
    expect(await times()).toEqual([12]);
  });

  test('given two that are seen together, they share it; given one late, it is one answer', async () => {
    await tell('09:05', ...waits);
    await tell('14:00', answer('c', '14:00'));
    await tell('14:40', answer('d', '14:40'), answer('e', '14:40'));
    expect(await counts()).toEqual([{ arrived: 3, answered: 3, answeredLate: 3 }]);
    expect(await times()).toEqual([20, 20]);
  });

  test('given an answer told twice, or an arrival in between, the distance is between answers', async () => {
    await tell('09:05', ...waits);
    await tell('10:00', answer('c', '10:00'));
    await tell('10:04', answer('c', '10:00'));
    await tell('10:06', open({ conversationKey: 'f'.repeat(64), waitingSince: at('10:05') }));
    await tell('10:12', answer('d', '10:12'));
    expect(await times()).toEqual([12]);
  });
});
