import { expect, test } from 'vitest';
import { conversationDesk } from '../../lib/coach/conversation-desk.ts';
import { learntSignatures } from '../../lib/coach/learnt-signatures.ts';
import type { Conversation, Message, Side, Snapshot } from '../../lib/conversation/conversation.ts';
import { endingOf, withoutEnding } from '../../lib/text/learnt-signature.ts';
import { nineToFive } from '../sla/weeks.ts';
import { testServices } from './fakes.ts';

const SIGNATURE = 'Horrible Harry’s Hot Sauces\nHate it or leave it';
const by = (author: string, id: string, text: string, side: Side = 'customer'): Message => ({ id, side, author, text });
const of = (...messages: Message[]): Conversation => ({ ref: 'a', isWhole: true, messages });
const textsOf = ({ messages }: Conversation): readonly string[] => messages.map(({ text }) => text.trimEnd());

test('given two messages of a writer, however the name is cased, their signature is blanked in both', () => {
  const found = learntSignatures().without(
    of(by('Harry', '1', `The lids came.\n\n${SIGNATURE}`), by('HARRY ', '2', `Ten more.\n\n${SIGNATURE}`)),
    { endingOf, withoutEnding },
  );
  expect(textsOf(found)).toEqual(['The lids came.', 'Ten more.']);
});

test('given messages of different writers, or of the same name on different sides, nothing is learnt', () => {
  const conversation = of(
    by('Harry', '1', `The lids came.\n\n${SIGNATURE}`),
    by('Sally', '2', `Ten more.\n\n${SIGNATURE}`),
    by('Harry', '3', `Noted.\n\n${SIGNATURE}`, 'agent'),
  );
  expect(textsOf(learntSignatures().without(conversation, { endingOf, withoutEnding }))).toEqual(textsOf(conversation));
});

test('given a writer without a name, nothing is learnt', () => {
  const messages = ['1', '2'].map((id): Message => ({ id, side: 'customer', text: `No. ${id}.\n\n${SIGNATURE}` }));
  expect(textsOf(learntSignatures().without(of(...messages), { endingOf, withoutEnding }))).toEqual(
    textsOf(of(...messages)),
  );
});

test('given a conversation of 500 messages, only the latest of each writer are looked at, and each once', () => {
  let read = 0;
  const counting = {
    withoutEnding,
    endingOf: (text: string) => {
      read += 1;
      return endingOf(text);
    },
  };
  const messages = Array.from({ length: 500 }, (_, i) => by('Harry', `${i}`, `Box ${i} came.\n\n${SIGNATURE}`));
  const learnt = learntSignatures();
  expect(textsOf(learnt.without(of(...messages), counting)).at(-1)).toBe('Box 499 came.');
  expect(read).toBe(20);
  learnt.without(of(...messages), counting);
  expect(read).toBe(20);
  learnt.without(of(...messages, by('Harry', '500', `Box 500 came.\n\n${SIGNATURE}`)), counting);
  expect(read).toBe(21);
});

const snapshotOf = (...messages: Message[]): Snapshot => ({
  ...{ hostId: 'demo', hostName: 'Demo', rows: [] },
  conversation: of(...messages),
});

test('given a signature that shows itself with the second message, both are read without it', async () => {
  const { services } = testServices();
  const desk = conversationDesk(services, () => nineToFive);
  const first = by('Harry', '1', `The labels arrived on Monday, thank you.\n\n${SIGNATURE}`);
  const look = async (...messages: Message[]) =>
    (await desk.look(snapshotOf(...messages), 'https://desk.example')).open.latest?.text;
  expect(await look(first)).toContain('Horrible');
  const second = by('Harry', '2', `The bottles arrived on Tuesday, thank you.\n\n${SIGNATURE}`);
  expect((await look(first, second))?.trimEnd()).toBe('The bottles arrived on Tuesday, thank you.');
  expect((await look(first))?.trimEnd()).toContain('Horrible');
});

test('given a signature with harsh words, the tone is that of the message', async () => {
  const { services } = testServices();
  const desk = conversationDesk(services, () => nineToFive);
  const words = 'The bottles arrived on Tuesday, thank you very much for the quick help.';
  const { open } = await desk.look(
    snapshotOf(by('Harry', '1', `Three boxes came.\n\n${SIGNATURE}`), by('Harry', '2', `${words}\n\n${SIGNATURE}`)),
    'https://desk.example',
  );
  const alone = (await services.engine()).read(words, 'customer', { language: 'en' });
  expect(open.latest?.reading.valence).toBe(alone.valence);
  expect(open.latest?.reading.words).toBe(alone.words);
});
