import { describe, expect, test } from 'vitest';
import { closedAt } from '../../lib/complaints/course.ts';
import { type CourseReader, courseOf, withDeeds } from '../../lib/complaints/course-of.ts';
import { DEEDS, type ReplyDeed } from '../../lib/complaints/deed.ts';
import type { ConversationEvent, Message } from '../../lib/conversation/conversation.ts';
import { aCourse } from './courses.ts';

/** What each message does is its text: the turn first; a promise is `until:` and a number, or a question mark for no day. */
const reader: CourseReader = {
  customer: ({ text }) => text.split(' ')[0] as 'asks',
  agent: ({ text }) => text.split(' ')[0] as 'answers',
  promises: ({ text }) =>
    [...text.matchAll(/until:(\d+|\?)/g)].map(([, day]) => ({ dueAt: day === '?' ? undefined : Number(day) })),
  complains: ({ text }) => text.includes('complains'),
  confirms: ({ text }) => text.includes('confirms'),
  waitsOn: ({ text }) => text.includes('waits'),
  deeds: ({ text }, promised) =>
    new Set(DEEDS.filter((deed) => text.includes(deed) || (deed === 'promised' && promised.length > 0))),
};
type Said = readonly [side: Message['side'], text: string, more?: Partial<Message>];
/** Messages at 1, 2, 3, …, looked at in the hundredth moment. */
function course(...said: readonly Said[]) {
  const messages = said.map(([side, text, more], i): Message => ({ id: `m${i}`, side, text, at: i + 1, ...more }));
  return courseOf(messages, reader, 100);
}
const event = (name: ConversationEvent): Said => ['system', '', { event: name }];
const complaint: Said = ['customer', 'asks complains'];
const offer: Said = ['agent', 'answers acknowledged offered'];
/** When it ended, if that still holds, and how. */
function end(...said: readonly Said[]) {
  const found = course(...said);
  if (!found) throw new Error('Nobody complains.');
  return closedAt(found) === null ? 'open' : [found.closed, found.outcome];
}

describe('the steps', () => {
  test('given nobody who complains, there is no way to tell', () => {
    expect(course(['customer', 'asks'], offer, ['customer', 'thanks'], event('closed'))).toBeUndefined();
    expect(course()).toBeUndefined();
  });
  test('given an old trouble that is told of as settled, it is no complaint', () => {
    expect(course(['customer', 'settles complains'])).toBeUndefined();
  });
  test('given a complaint nobody answered, it is received', () => {
    expect(course(['customer', 'asks'], complaint)).toEqual({
      received: 2,
      acknowledged: null,
      offered: null,
      promised: null,
      promisedUntil: null,
      closed: null,
      outcome: null,
      complained: 2,
    });
  });
  test('given a reply for each step, each is reached in its turn', () => {
    expect(
      course(
        complaint,
        ['agent', 'holds acknowledged'],
        ['agent', 'answers offered'],
        ['agent', 'holds until:50'],
        ['customer', 'settles'],
      ),
    ).toEqual({
      received: 1,
      acknowledged: 2,
      offered: 3,
      promised: 4,
      promisedUntil: 50,
      closed: 5,
      outcome: 'confirmed',
      complained: 1,
    });
  });
  test('given a reply that does nothing about it, nothing is reached', () => {
    expect(course(complaint, ['agent', 'asks-back'])).toEqual(aCourse());
  });
  test('given a reply before the complaint, it counts for nothing', () => {
    expect(course(['customer', 'asks'], ['agent', 'answers acknowledged offered until:9'], complaint)).toEqual(
      aCourse({ received: 3 }),
    );
  });
  test('given a second complaint, the first is what was received', () => {
    expect(course(complaint, offer, complaint)).toEqual(aCourse({ acknowledged: 2, offered: 2, complained: 3 }));
  });
  test('given two promises, the first and its day count', () => {
    const promises: readonly Said[] = [
      ['agent', 'holds until:50 until:60'],
      ['agent', 'holds until:70'],
    ];
    expect(course(complaint, ...promises)).toEqual(aCourse({ promised: 2, promisedUntil: 50 }));
  });
  test('given a promise without a day, no day is known', () => {
    expect(course(complaint, ['agent', 'holds until:?'])).toEqual(aCourse({ promised: 2 }));
    expect(course(complaint, ['agent', 'holds promised'])).toEqual(aCourse({ promised: 2 }));
  });
});

describe('what is no step', () => {
  test('given internal notes on either side, nothing changes', () => {
    expect(course(['customer', 'asks complains', { internal: true }])).toBeUndefined();
    expect(
      course(complaint, ['agent', 'answers offered', { internal: true }], ['customer', 'settles', { internal: true }]),
    ).toEqual(aCourse());
  });
  test('given machines on either side, nothing changes', () => {
    expect(course(['customer', 'automatic complains'])).toBeUndefined();
    expect(
      course(complaint, ['agent', 'automatic acknowledged offered until:9'], ['customer', 'automatic confirms']),
    ).toEqual(aCourse());
  });
  test('given a side that is not known, nothing changes', () => {
    expect(course(['unknown', 'asks complains'])).toBeUndefined();
    expect(course(complaint, ['unknown', 'answers offered'], ['unknown', 'settles'])).toEqual(aCourse());
  });
  test('given it is assigned, snoozed, merged or split, nothing changes', () => {
    expect(course(complaint, event('assigned'), event('snoozed'), event('merged'), event('split'))).toEqual(aCourse());
  });
});

describe('the end', () => {
  test('given thanks and no offer, nothing is confirmed; given an offer, it is', () => {
    expect(end(complaint, ['agent', 'holds acknowledged until:9'], ['customer', 'thanks'])).toBe('open');
    expect(end(complaint, offer, ['customer', 'thanks'])).toEqual([3, 'confirmed']);
  });
  test('given thanks that wait on something, nothing is confirmed', () => {
    expect(end(complaint, offer, ['customer', 'thanks waits'])).toBe('open');
  });
  test('given thanks that complain, they are a complaint', () => {
    expect(course(complaint, offer, ['customer', 'thanks complains'])).toEqual(
      aCourse({ acknowledged: 2, offered: 2, complained: 3 }),
    );
  });
  test('given that they settled it, or say that it is over, it is confirmed without any offer', () => {
    expect(end(complaint, ['customer', 'settles'])).toEqual([2, 'confirmed']);
    expect(end(complaint, ['customer', 'asks confirms'])).toEqual([2, 'confirmed']);
  });
  test('given that they settled it before they complained, that is no end', () => {
    expect(end(['customer', 'settles'], complaint)).toBe('open');
  });
  test('given that the host closed it, it is over without a word of theirs', () => {
    expect(end(complaint, offer, event('closed'))).toEqual([3, 'without']);
  });
  test('given that the host closed it after they confirmed, it stays confirmed', () => {
    expect(end(complaint, offer, ['customer', 'thanks'], event('closed'))).toEqual([3, 'confirmed']);
  });
  test('given that they confirm after the host closed it, it is confirmed', () => {
    expect(end(complaint, event('closed'), ['customer', 'settles'])).toEqual([3, 'confirmed']);
  });
  test('given a later question that is no complaint, it stays over', () => {
    expect(end(complaint, offer, ['customer', 'settles'], ['customer', 'asks'])).toEqual([3, 'confirmed']);
  });
  test('given a later complaint, it is open again, however it had ended', () => {
    expect(end(complaint, ['customer', 'settles'], complaint)).toBe('open');
    expect(end(complaint, event('closed'), complaint)).toBe('open');
  });
  test('given a reopening, it is open again from then on', () => {
    expect(course(complaint, event('closed'), event('reopened'))).toEqual(aCourse({ complained: 3 }));
  });
  test('given that it is closed a second time, the second end counts', () => {
    expect(end(complaint, ['customer', 'settles'], complaint, event('closed'))).toEqual([4, 'without']);
    expect(end(complaint, event('closed'), event('reopened'), ['customer', 'settles'])).toEqual([4, 'confirmed']);
  });
});

test('given messages without a time, they count as of now, and reopen nothing', () => {
  const messages: readonly Message[] = [
    { id: 'a', side: 'customer', text: 'asks complains' },
    { id: 'b', side: 'agent', text: 'answers acknowledged', at: 130 },
    { id: 'c', side: 'agent', text: 'answers offered' },
  ];
  expect(courseOf(messages, reader, 100)).toEqual(
    aCourse({ received: 100, acknowledged: 130, offered: 100, complained: 0 }),
  );
});

describe('a reply', () => {
  const does = (...deeds: readonly ReplyDeed[]) => new Set(deeds);

  test('given what was not done before, it is done now', () => {
    expect(withDeeds(aCourse(), does('acknowledged', 'offered', 'promised'), 50, 7)).toEqual(
      aCourse({ acknowledged: 7, offered: 7, promised: 7, promisedUntil: 50 }),
    );
  });
  test('given what was done before, its first moment and its day stay', () => {
    const known = aCourse({ acknowledged: 2, offered: 3, promised: 4, promisedUntil: 50 });
    expect(withDeeds(known, does('acknowledged', 'offered', 'promised'), 60, 7)).toEqual(known);
  });
  test('given a promise without a day before, a later day is not taken for it', () => {
    expect(withDeeds(aCourse({ promised: 4 }), does('promised'), 60, 7)).toEqual(aCourse({ promised: 4 }));
  });
  test('given a day but no promise, the day is not kept', () => {
    expect(withDeeds(aCourse(), does('acknowledged'), 60, 7)).toEqual(aCourse({ acknowledged: 7 }));
  });
  test('given a way, it is not changed itself', () => {
    const known = aCourse();
    withDeeds(known, does('offered'), null, 7);
    expect(known).toEqual(aCourse());
  });
});
