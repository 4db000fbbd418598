import { describe, expect, test } from 'vitest';
import { complaintDesk } from '../../lib/coach/complaint-desk.ts';
import type { Course } from '../../lib/complaints/course.ts';
import type { ComplaintEntry, ComplaintReport } from '../../lib/messaging/complaint.ts';
import { testServices } from './fakes.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const [ANNA, BEN] = ['a'.repeat(64), 'b'.repeat(64)];

function course(received: number): Course {
  return {
    ...{ received, acknowledged: null, offered: null, promised: null, promisedUntil: null },
    ...{ closed: null, outcome: null, complained: received },
  };
}

/** What a tab saw of a conversation; without a moment nobody complains in it. */
function report(conversationKey: string, received?: number): ComplaintReport {
  const place = { conversationKey, hostId: 'demo', origin: 'https://desk.example', link: null };
  return { ...place, course: received === undefined ? null : course(received) };
}

/** A desk whose ledger answers when it is told to. */
function slowDesk() {
  const asked: { readonly report: ComplaintReport; readonly answer: (entry: ComplaintEntry | null) => void }[] = [];
  const desk = complaintDesk({
    ...testServices().services,
    noteComplaint: (noted) => new Promise((answer) => void asked.push({ report: noted, answer })),
  });
  const answer = (place: number) => {
    const one = asked[place];
    if (!one?.report.course) throw new Error(`Nothing with a course was asked at ${place}.`);
    one.answer({ ...one.report, course: one.report.course, said: {} });
  };
  return { desk, asked, answer };
}

function desk() {
  const { services, told } = testServices();
  return { desk: complaintDesk(services), told };
}

describe('looking', () => {
  test('given a complaint, the ledger is told of it, and its line is shown', async () => {
    const { desk: complaints, told } = desk();
    await complaints.look(report(ANNA, AT));
    expect(told.complaints).toEqual([report(ANNA, AT)]);
    expect(complaints.view.value?.line).toEqual({
      steps: { received: AT, acknowledged: null, offered: null, promised: null, closed: null },
      promisedUntil: null,
      outcome: null,
      said: new Set(),
    });
  });

  test('given a conversation in which nobody complains, there is a view without a line', async () => {
    const { desk: complaints, told } = desk();
    await complaints.look(report(ANNA));
    expect(told.complaints).toHaveLength(1);
    expect(complaints.view.value).toEqual({ line: undefined });
  });

  test('given the same report again, the ledger is asked once; given news, once more', async () => {
    const { desk: complaints, told } = desk();
    await complaints.look(report(ANNA, AT));
    await complaints.look(report(ANNA, AT));
    expect(told.complaints).toHaveLength(1);
    expect(complaints.view.value?.line?.steps.received).toBe(AT);
    await complaints.look(report(ANNA, AT - 60_000));
    expect(told.complaints).toHaveLength(2);
    expect(complaints.view.value?.line?.steps.received).toBe(AT - 60_000);
  });

  test('given no conversation, there is no view, and nothing is asked', async () => {
    const { desk: complaints, told } = desk();
    expect(complaints.view.value).toBeUndefined();
    await complaints.look(report(ANNA, AT));
    expect(complaints.view.value).toBeDefined();
    await complaints.look(undefined);
    expect(complaints.view.value).toBeUndefined();
    expect(told.complaints).toHaveLength(1);
  });

  test('given another conversation, the line of the one before is gone before the ledger answers', async () => {
    const { desk: complaints, answer } = slowDesk();
    const first = complaints.look(report(ANNA, AT));
    answer(0);
    await first;
    expect(complaints.view.value?.line?.steps.received).toBe(AT);
    void complaints.look(report(BEN, AT + 60_000));
    expect(complaints.view.value).toBeUndefined();
  });

  test('given news of the open conversation, its line stays until the ledger answers', async () => {
    const { desk: complaints, answer } = slowDesk();
    const first = complaints.look(report(ANNA, AT));
    answer(0);
    await first;
    void complaints.look(report(ANNA, AT - 60_000));
    expect(complaints.view.value?.line?.steps.received).toBe(AT);
  });

  test('given an answer that comes after another conversation was opened, it is dropped', async () => {
    const { desk: complaints, answer } = slowDesk();
    const looks = [complaints.look(report(ANNA, AT)), complaints.look(report(BEN, AT + 60_000))];
    answer(1);
    await looks[1];
    answer(0);
    await looks[0];
    expect(complaints.view.value?.line?.steps.received).toBe(AT + 60_000);
  });

  test('given an answer that comes after the conversation was left, it is dropped', async () => {
    const { desk: complaints, answer } = slowDesk();
    const late = complaints.look(report(ANNA, AT));
    await complaints.look(undefined);
    answer(0);
    await late;
    expect(complaints.view.value).toBeUndefined();
  });

  test('given a conversation that is gone back to before another’s answer came, that answer is not taken for its own', async () => {
    const { desk: complaints, answer } = slowDesk();
    const first = complaints.look(report(ANNA, AT));
    answer(0);
    await first;
    const other = complaints.look(report(BEN, AT + 60_000));
    const back = complaints.look(report(ANNA, AT));
    answer(1);
    await other;
    expect(complaints.view.value).toBeUndefined();
    answer(2);
    await back;
    expect(complaints.view.value?.line?.steps.received).toBe(AT);
  });

  test('given the conversation is left while something is said of it, nothing more is asked', async () => {
    const { services, told } = testServices();
    const complaints = complaintDesk(services);
    await complaints.look(report(ANNA, AT));
    const said = complaints.say(false, AT);
    await complaints.look(undefined);
    await said;
    expect(told.complaints).toHaveLength(1);
    expect(complaints.view.value).toBeUndefined();
  });

  test('given a call that failed, the next look at the same tries it again', async () => {
    const { services, told } = testServices();
    let isCutOff = true;
    const complaints = complaintDesk({
      ...services,
      noteComplaint: async (noted) => {
        if (isCutOff) throw new Error('The background ended.');
        return services.noteComplaint(noted);
      },
    });
    await expect(complaints.look(report(ANNA, AT))).rejects.toThrow('The background ended.');
    expect(complaints.view.value).toBeUndefined();
    isCutOff = false;
    await complaints.look(report(ANNA, AT));
    expect(told.complaints).toHaveLength(1);
    expect(complaints.view.value?.line?.steps.received).toBe(AT);
  });
});

describe('what the agent says', () => {
  test('given it is a complaint, the ledger hears it of that conversation, and is asked again', async () => {
    const { services, told } = testServices();
    const heard: object[] = [];
    const complaints = complaintDesk({
      noteComplaint: async (noted) => {
        const known = await services.noteComplaint(noted);
        return heard.length > 0 ? { ...noted, course: course(AT), said: {} } : known;
      },
      sayComplaint: async (said) => void heard.push(said),
    });
    await complaints.look(report(ANNA));
    await complaints.say(true, AT);
    const { course: _, ...place } = report(ANNA);
    expect(heard).toEqual([{ ...place, isComplaint: true, received: AT }]);
    expect(told.complaints).toEqual([report(ANNA), report(ANNA)]);
    expect(complaints.view.value?.line?.steps.received).toBe(AT);
  });

  test('given it is none, its line is gone', async () => {
    const { services } = testServices();
    let isDropped = false;
    const complaints = complaintDesk({
      noteComplaint: async (noted) => (isDropped ? null : services.noteComplaint(noted)),
      sayComplaint: async ({ isComplaint }) => {
        isDropped = !isComplaint;
      },
    });
    await complaints.look(report(ANNA, AT));
    await complaints.say(false, AT);
    expect(complaints.view.value).toEqual({ line: undefined });
  });

  test('given no conversation is open, nothing is said', async () => {
    const { desk: complaints, told } = desk();
    await complaints.say(true, AT);
    expect(told.said).toEqual([]);
    expect(told.complaints).toEqual([]);
  });
});
