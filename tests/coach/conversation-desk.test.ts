import { expect, test } from 'vitest';
import { conversationDesk } from '../../lib/coach/conversation-desk.ts';
import type { CoachServices } from '../../lib/coach/services.ts';
import type { Message, Snapshot } from '../../lib/conversation/conversation.ts';
import { nineToFive } from '../sla/weeks.ts';
import { testServices } from './fakes.ts';

const deskOf = (services: CoachServices) => conversationDesk(services, () => nineToFive);
const ORIGIN = 'https://mail.example.com';
const AT = Date.UTC(2026, 10, 18, 9);

function listOf(...refs: string[]): Snapshot {
  const rows = refs.map((ref) => ({ ref, rowId: ref, at: AT, side: 'customer' as const, answered: false }));
  return { hostId: 'demo', hostName: 'Demo', rows };
}

/** A desk, and the references keys were made for since the last call. */
function deskCountingKeys() {
  const { services } = testServices();
  const asked: string[] = [];
  const desk = deskOf({
    ...services,
    keyOf: (hostId, ref) => {
      asked.push(ref);
      return services.keyOf(hostId, ref);
    },
  });
  return { look: (snapshot: Snapshot) => desk.look(snapshot, ORIGIN), made: () => asked.splice(0) };
}

test('given a list that changes by one row, a key is made for that row only', async () => {
  const { look, made } = deskCountingKeys();
  await look(listOf('a', 'b'));
  expect(made()).toEqual(['a', 'b']);
  await look(listOf('b', 'c'));
  expect(made()).toEqual(['c']);
});

test('given a report that did not arrive, the next look at the same list reports again', async () => {
  const { services, told } = testServices();
  let isCutOff = true;
  const desk = deskOf({
    ...services,
    reportWaiting: async (reports) => {
      if (isCutOff) throw new Error('The background ended.');
      return services.reportWaiting(reports);
    },
  });
  const lookAndTell = async () => (await desk.look(listOf('a'), ORIGIN)).tell();
  await expect(lookAndTell()).rejects.toThrow('The background ended.');
  isCutOff = false;
  await lookAndTell();
  expect((await lookAndTell()).map(({ waitingSince }) => waitingSince)).toEqual([AT]);
  expect(told.reports).toHaveLength(1);
});

test('given a row that was gone for a look, its key was forgotten, so that a long day does not pile up', async () => {
  const { look, made } = deskCountingKeys();
  await look(listOf('a', 'b'));
  await look(listOf('b'));
  made();
  const { open } = await look(listOf('a', 'b'));
  expect(made()).toEqual(['a']);
  expect(open.rows.map(({ row }) => row.ref)).toEqual(['a', 'b']);
});

test('given an open conversation, the key of a message is made once, when the message is read', async () => {
  const { look, made } = deskCountingKeys();
  const messages = [
    { id: 'm1', side: 'customer' as const, at: AT, text: 'My lamp has not come. Where is it now, please?' },
  ];
  const open: Snapshot = { ...listOf('a'), conversation: { ref: 'a', isWhole: true, messages } };
  await look(open);
  expect(made()).toEqual(['a', 'a\nm1\n46']);
  await look(open);
  expect(made()).toEqual([]);
});

test('given a background that is slow to wake, the customer is shown all the same', async () => {
  const { services } = testServices();
  const never = () => new Promise<never>(() => {});
  const desk = deskOf({ ...services, observe: never, remember: never, reportWaiting: never });
  const messages = [
    { id: 'm1', side: 'customer' as const, at: AT, text: 'My lamp has not come. Where is it now, please?' },
  ];
  const { open } = await desk.look({ ...listOf('a'), conversation: { ref: 'a', isWhole: true, messages } }, ORIGIN);
  expect(open.latest?.reading.words).toBe(10);
});

test('given a whole conversation, answered by us it settles with the moment of our reply, settled by the customer without', async () => {
  const asks = {
    id: 'm1',
    side: 'customer' as const,
    at: AT,
    text: 'Could you send me the manual for the lamp, please?',
  };
  const replies = {
    id: 'm2',
    side: 'agent' as const,
    at: AT + 1_800_000,
    text: 'Of course, it is attached. Have a good day!',
  };
  const settles = {
    id: 'm3',
    side: 'customer' as const,
    at: AT + 3_600_000,
    text: 'Never mind, I found it. It is solved.',
  };
  const settledBy = async (...messages: Message[]) => {
    const { services, told } = testServices();
    const open: Snapshot = { hostId: 'demo', hostName: 'Demo', conversation: { ref: 'a', isWhole: true, messages } };
    await (await deskOf(services).look(open, ORIGIN)).tell();
    return { settled: told.settled, said: told.said };
  };
  const key = await testServices().services.keyOf('demo', 'a');
  expect(await settledBy(asks, replies)).toEqual({ settled: [key], said: [['answered', key, AT + 1_800_000]] });
  expect(await settledBy(asks, replies, settles)).toEqual({ settled: [key], said: [] });
  expect(await settledBy(asks)).toEqual({ settled: [], said: [] });
});
