import { beforeEach, describe, expect, test } from 'vitest';
import type { Course } from '../../lib/complaints/course.ts';
import { ledgerLine } from '../../lib/complaints/ledger-line.ts';
import {
  complaintEntryOf,
  keepComplaint,
  loadComplaints,
  pruneComplaints,
  sayComplaint,
  sayDropped,
  sayStep,
} from '../../lib/db/complaints.ts';
import { openDatabase } from '../../lib/db/database.ts';
import type { ComplaintRow } from '../../lib/db/schema.ts';
import { keepReports, noteDraft } from '../../lib/db/waiting.ts';
import type { ComplaintReport } from '../../lib/messaging/complaint.ts';
import type { WaitingReport } from '../../lib/messaging/waiting.ts';
import { aCourse } from '../complaints/courses.ts';
import { freshStore } from './fresh.ts';
import { aReport } from './rows.ts';

const key = 'c'.repeat(64);
const desk = 'https://desk.example';
const at = (time: string) => Date.parse(`2026-11-18T${time}Z`);
const day = 86_400_000;
const place = { conversationKey: key, hostId: 'demo', origin: desk, link: '/?id=7' };
const keep = (report: ComplaintReport) => keepComplaint(report, at('12:00'));
const complaint = (course: Partial<Course> = {}) => aCourse({ received: at('09:00'), ...course });
const seen = (rest: Partial<ComplaintReport> = {}): ComplaintReport => ({ ...place, course: complaint(), ...rest });
const aComplaint = (rest: Partial<ComplaintRow> = {}): ComplaintRow => ({
  ...{ ...place, course: complaint(), said: {}, isDropped: false },
  ...rest,
});
beforeEach(freshStore);

describe('what a tab saw', () => {
  test('given nobody who complains, no line is kept', async () => {
    expect(await keep(seen({ course: null }))).toBeUndefined();
    expect(await loadComplaints()).toEqual([]);
  });
  test('given a complaint, its line is kept and told', async () => {
    expect(await keep(seen())).toEqual(aComplaint());
    expect(await loadComplaints()).toEqual([aComplaint()]);
  });
  test('given two looks, one line knows what either saw', async () => {
    await keep(seen({ course: complaint({ acknowledged: at('09:30') }) }));
    const later = complaint({ received: at('10:00'), offered: at('11:00'), complained: at('10:00') });
    const both = aComplaint({
      course: complaint({ acknowledged: at('09:30'), offered: at('11:00'), complained: at('10:00') }),
    });
    expect(await keep(seen({ course: later }))).toEqual(both);
    expect(await loadComplaints()).toEqual([both]);
  });
  test('given a look that sees no complaint any more, what is known stays', async () => {
    await keep(seen());
    expect(await keep(seen({ course: null }))).toEqual(aComplaint());
    expect(await loadComplaints()).toEqual([aComplaint()]);
  });
  test('given a later look without a way to it, the one known stays; given another, that is taken', async () => {
    await keep(seen());
    expect((await keep(seen({ link: null })))?.link).toBe('/?id=7');
    expect((await keep(seen({ link: null, course: null })))?.link).toBe('/?id=7');
    expect((await keep(seen({ link: '/?id=8', course: null })))?.link).toBe('/?id=8');
    expect((await keep(seen({ link: '/?id=9' })))?.link).toBe('/?id=9');
    expect((await loadComplaints()).map(({ link }) => link)).toEqual(['/?id=9']);
  });
  test('given two sites that show the same conversation, each has a line of its own', async () => {
    const mail = 'https://mail.example';
    await keep(seen());
    await keep(seen({ origin: mail, course: complaint({ offered: at('10:00') }) }));
    await sayDropped(mail, key, true);
    expect(await loadComplaints()).toEqual([
      aComplaint(),
      aComplaint({ origin: mail, course: complaint({ offered: at('10:00') }), isDropped: true }),
    ]);
  });
});

describe('what the agent says of a conversation', () => {
  test('given that it is a complaint though nobody read one, it begins then', async () => {
    await sayComplaint({ ...place, isComplaint: true, received: at('08:00') });
    expect(await loadComplaints()).toEqual([
      aComplaint({ course: aCourse({ received: at('08:00'), complained: at('08:00') }) }),
    ]);
  });
  test('given that it is none, and none is known, nothing is kept', async () => {
    await sayComplaint({ ...place, isComplaint: false, received: at('08:00') });
    expect(await loadComplaints()).toEqual([]);
  });
  test('given that it is none after all, others see it no more; given that it is one again, they do', async () => {
    await keep(seen());
    await sayComplaint({ ...place, isComplaint: false, received: at('09:00') });
    expect(await loadComplaints()).toEqual([aComplaint({ isDropped: true })]);
    await sayComplaint({ ...place, isComplaint: true, received: at('10:00') });
    expect(await loadComplaints()).toEqual([aComplaint()]);
  });
  test('given one that was dropped, a later look does not bring it back, but what it saw is known', async () => {
    await keep(seen());
    await sayDropped(desk, key, true);
    const row = await keep(seen({ course: complaint({ offered: at('11:00') }) }));
    expect(row).toEqual(aComplaint({ isDropped: true, course: complaint({ offered: at('11:00') }) }));
    await sayDropped(desk, key, false);
    expect(await loadComplaints()).toEqual([aComplaint({ course: complaint({ offered: at('11:00') }) })]);
  });
  test('given a line that is not there, there is nothing to drop', async () => {
    await sayDropped(desk, key, true);
    expect(await loadComplaints()).toEqual([]);
  });
  test('given a row, others see all of it but that it was not dropped; a dropped one they do not see', () => {
    expect(complaintEntryOf(aComplaint())).toEqual({ ...place, course: complaint(), said: {} });
    expect(complaintEntryOf(aComplaint({ isDropped: true }))).toBeUndefined();
    expect(complaintEntryOf(undefined)).toBeUndefined();
  });
});

describe('what the agent says of a step', () => {
  const saidOf = async () => (await loadComplaints()).map(({ said }) => said);
  beforeEach(async () => {
    await keep(seen({ course: complaint({ offered: at('10:00') }) }));
  });

  test('given a moment, it is kept beside what was read, and the line tells it', async () => {
    await sayStep(desk, key, { step: 'offered', at: at('09:45') }, at('12:00'));
    const [row] = await loadComplaints();
    expect(row?.said).toEqual({ offered: { at: at('09:45'), saidAt: at('12:00') } });
    expect(row?.course.offered).toBe(at('10:00'));
    expect(row && ledgerLine(row.course, row.said).steps.offered).toBe(at('09:45'));
  });
  test('given that it was not, the line has no such step', async () => {
    await sayStep(desk, key, { step: 'offered', at: null }, at('12:00'));
    const [row] = await loadComplaints();
    expect(row?.said).toEqual({ offered: { at: null, saidAt: at('12:00') } });
    expect(row && ledgerLine(row.course, row.said).steps.offered).toBeNull();
  });
  test('given several steps, each is kept; said again, the last counts', async () => {
    await sayStep(desk, key, { step: 'offered', at: null }, at('12:00'));
    await sayStep(desk, key, { step: 'promised', at: at('11:00') }, at('12:01'));
    await sayStep(desk, key, { step: 'offered', at: at('11:30') }, at('12:02'));
    expect(await saidOf()).toEqual([
      { promised: { at: at('11:00'), saidAt: at('12:01') }, offered: { at: at('11:30'), saidAt: at('12:02') } },
    ]);
  });
  test('given that it is taken back, what was read counts again and the others stay', async () => {
    await sayStep(desk, key, { step: 'offered', at: null }, at('12:00'));
    await sayStep(desk, key, { step: 'promised', at: at('11:00') }, at('12:01'));
    await sayStep(desk, key, { step: 'offered', at: undefined }, at('12:02'));
    expect(await saidOf()).toEqual([{ promised: { at: at('11:00'), saidAt: at('12:01') } }]);
    const [row] = await loadComplaints();
    expect(row && ledgerLine(row.course, row.said).steps.offered).toBe(at('10:00'));
  });
  test('given an end, how it came about is kept; without a word of it, it is without; no end has none', async () => {
    await sayStep(desk, key, { step: 'closed', at: at('11:00'), outcome: 'confirmed' }, at('12:00'));
    expect(await saidOf()).toEqual([{ closed: { at: at('11:00'), saidAt: at('12:00'), outcome: 'confirmed' } }]);
    await sayStep(desk, key, { step: 'closed', at: at('11:00') }, at('12:01'));
    expect(await saidOf()).toEqual([{ closed: { at: at('11:00'), saidAt: at('12:01'), outcome: 'without' } }]);
    await sayStep(desk, key, { step: 'closed', at: null, outcome: 'confirmed' }, at('12:02'));
    expect(await saidOf()).toEqual([{ closed: { at: null, saidAt: at('12:02'), outcome: null } }]);
  });
  test('given a conversation that is no complaint, nothing is kept of it', async () => {
    await sayStep('https://mail.example', key, { step: 'offered', at: null }, at('12:00'));
    expect(await saidOf()).toEqual([{}]);
  });
  test('given a later look, what they said stays', async () => {
    await sayStep(desk, key, { step: 'offered', at: null }, at('12:00'));
    await keep(seen({ course: complaint({ offered: at('09:30') }) }));
    expect(await saidOf()).toEqual([{ offered: { at: null, saidAt: at('12:00') } }]);
  });
});

describe('what is forgotten', () => {
  const kept = async () => (await loadComplaints()).map(({ conversationKey }) => conversationKey.charAt(0));
  const named = (name: string, course: Partial<Course>) =>
    seen({ conversationKey: name.repeat(64), course: complaint(course) });

  test('given 396 days after the last news, it goes, and not a moment before', async () => {
    await keep(seen());
    await pruneComplaints(at('09:00') + 396 * day - 1);
    expect(await kept()).toEqual(['c']);
    await pruneComplaints(at('09:00') + 396 * day);
    expect(await kept()).toEqual([]);
  });
  test('given any step, a later complaint or a word of the agent, that was the last news', async () => {
    await keep(named('0', {}));
    await keep(named('1', { acknowledged: at('10:00') }));
    await keep(named('2', { offered: at('10:00') }));
    await keep(named('3', { promised: at('10:00') }));
    await keep(named('4', { closed: at('10:00'), outcome: 'without' }));
    await keep(named('5', { complained: at('10:00') }));
    await keep(named('6', {}));
    await sayStep(desk, '6'.repeat(64), { step: 'offered', at: null }, at('10:00'));
    await pruneComplaints(at('09:59') + 396 * day);
    expect(await kept()).toEqual(['1', '2', '3', '4', '5', '6']);
    await pruneComplaints(at('10:00') + 396 * day);
    expect(await kept()).toEqual([]);
  });
  test('given more than are kept, those go of which nothing was heard longest', async () => {
    await keep(named('a', { offered: at('12:00') }));
    await keep(named('b', {}));
    await keep(named('d', { offered: at('11:00') }));
    await keep(named('e', { offered: at('10:00') }));
    await pruneComplaints(at('13:00'), 2);
    expect(await kept()).toEqual(['a', 'd']);
    await pruneComplaints(at('13:00'), 2);
    expect(await kept()).toEqual(['a', 'd']);
  });
  test('given one that was dropped, it is forgotten like any other', async () => {
    await keep(seen());
    await sayDropped(desk, key, true);
    await pruneComplaints(at('09:00') + 396 * day - 1);
    expect(await kept()).toEqual(['c']);
    await pruneComplaints(at('09:00') + 396 * day);
    expect(await kept()).toEqual([]);
  });
  test('given rows that do not keep the schema, they are not told, and go', async () => {
    const broken = { ...aComplaint({ conversationKey: 'a'.repeat(64) }), course: 'lost' };
    const database = await openDatabase();
    await database.put('complaints', broken as unknown as ComplaintRow);
    await keep(seen());
    expect(await kept()).toEqual(['c']);
    expect(await database.count('complaints')).toBe(2);
    await pruneComplaints(at('12:00'));
    expect(await database.count('complaints')).toBe(1);
    expect(await kept()).toEqual(['c']);
  });
  test('given a broken row and a new look at its conversation, a sound one takes its place', async () => {
    const database = await openDatabase();
    await database.put('complaints', { ...aComplaint(), said: 'lost' } as unknown as ComplaintRow);
    await keep(seen());
    expect(await loadComplaints()).toEqual([aComplaint()]);
  });
});

describe('a reply of which only the list tells', () => {
  const waiting: WaitingReport = aReport({ conversationKey: key, waitingSince: at('09:00') });
  const answered: WaitingReport = { ...waiting, waitingSince: null, isPartial: true, repliedAt: at('11:55') };
  const note = {
    turn: 'answers',
    dueAts: [at('16:00'), at('17:00')],
    deeds: ['acknowledged', 'promised'],
  } as const;
  const written = async (deeds: readonly ('acknowledged' | 'offered' | 'promised')[] = note.deeds) => {
    await keep(seen());
    await keepReports([waiting], at('10:00'));
    await noteDraft(key, { ...note, dueAts: [...note.dueAts], deeds: [...deeds] }, at('11:50'));
  };
  const courses = async () => (await loadComplaints()).map(({ course }) => course);

  test('given its draft, the complaint reached what that does, when it was sent', async () => {
    await written();
    await keepReports([answered], at('12:00'));
    expect(await courses()).toEqual([
      complaint({ acknowledged: at('11:55'), promised: at('11:55'), promisedUntil: at('16:00') }),
    ]);
  });
  test('given a list that does not tell when, it was sent now', async () => {
    await written(['acknowledged', 'offered']);
    await keepReports([{ ...answered, repliedAt: null }], at('12:00'));
    expect(await courses()).toEqual([complaint({ acknowledged: at('12:00'), offered: at('12:00') })]);
  });
  test('given what the complaint reached before, that stays', async () => {
    await written();
    await keep(seen({ course: complaint({ acknowledged: at('09:30') }) }));
    await keepReports([answered], at('12:00'));
    expect(await courses()).toEqual([
      complaint({ acknowledged: at('09:30'), promised: at('11:55'), promisedUntil: at('16:00') }),
    ]);
  });
  test('given the same list once more, nothing more happened', async () => {
    await written();
    await keepReports([answered], at('12:00'));
    const [before] = await courses();
    await keepReports([{ ...answered, repliedAt: at('12:30') }], at('12:31'));
    expect(await courses()).toEqual([before]);
    expect(before?.promised).toBe(at('11:55'));
  });
  test.each<readonly [string, WaitingReport, string]>([
    ['a list that still shows who waits', { ...waiting, isPartial: true }, '12:00'],
    ['an open conversation, which tells by itself', { ...answered, isPartial: false }, '12:00'],
    ['a draft of more than twelve hours ago', { ...answered, repliedAt: null }, '23:51'],
    ['the list of another site', { ...answered, origin: 'https://mail.example' }, '12:00'],
  ])('given %s, nothing is known of a reply', async (_, report, time) => {
    await written();
    await keepReports([report], at(time));
    expect(await courses()).toEqual([complaint()]);
  });
  test('given no draft, nothing is known of what the reply did', async () => {
    await keep(seen());
    await keepReports([waiting], at('10:00'));
    await keepReports([answered], at('12:00'));
    expect(await courses()).toEqual([complaint()]);
  });
  test('given no complaint, none comes of it', async () => {
    await keepReports([waiting], at('10:00'));
    await noteDraft(key, { turn: 'answers', dueAts: [], deeds: ['acknowledged'] }, at('11:50'));
    await keepReports([answered], at('12:00'));
    expect(await loadComplaints()).toEqual([]);
  });
});

test('given a mail from the future, its complaint is one of tomorrow at the latest', async () => {
  await keep(seen({ course: complaint({ received: at('09:00') + 900 * day, complained: at('09:00') + 900 * day }) }));
  const [row] = await loadComplaints();
  expect(row?.course).toMatchObject({ received: at('12:00') + day, complained: at('12:00') + day });
});

test('given a list that shows our older reply only, the draft being written is not taken for sent', async () => {
  const held = { conversationKey: key, waitingSince: at('10:00'), clock: 'next-update' as const, origin: desk };
  await keepReports([aReport(held)], at('10:01'));
  await keep(seen());
  await noteDraft(key, { turn: 'answers', dueAts: [], deeds: ['acknowledged', 'offered'] }, at('11:50'));
  const list = { conversationKey: key, waitingSince: null, origin: desk, isPartial: true };
  await keepReports([aReport({ ...list, repliedAt: at('10:00') })], at('11:51'));
  expect((await loadComplaints())[0]?.course.acknowledged).toBeNull();
  await keepReports([aReport({ ...list, repliedAt: at('11:55') })], at('11:56'));
  expect((await loadComplaints())[0]?.course).toMatchObject({ acknowledged: at('11:55'), offered: at('11:55') });
});
