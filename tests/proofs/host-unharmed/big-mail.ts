import type { DeskConversation, DeskMessage } from '../../../scripts/demo-desk/desk-conversation.ts';

const SENTENCES = [
  'The lamp came on Tuesday and its shade was cracked along the seam.',
  'I wrote to you about it twice and nobody has answered so far.',
  'Could you tell me by when a new one may be here, please?',
  'We would like to hang it before my mother visits us in March.',
  'Thank you for the photographs, they help us to find the fault.',
];
const customer = { name: 'Greta Blom', address: 'greta@blom.example' };
const truth = { needsAnswer: true, waitingSinceMinutesAgo: 1, tone: 'calm', language: 'en' } as const;

/** Prose of at least `count` words, in paragraphs. */
export function prose(count: number): string {
  const parts: string[] = [];
  for (let at = 0, words = 0; words < count; at += 1) {
    const sentence = SENTENCES[at % SENTENCES.length] ?? '';
    parts.push(sentence, at % SENTENCES.length === 4 ? '\n\n' : ' ');
    words += sentence.split(' ').length;
  }
  return parts.join('').trim();
}

function conversation(id: string, name: string, messages: readonly DeskMessage[]): DeskConversation {
  return { id, subject: `About ${id}`, customer: { ...customer, name }, messages, truth };
}

/** A very full inbox: a long thread, a long message, and rows. */
export function bigMail(rows: number): readonly DeskConversation[] {
  const thread = Array.from({ length: 300 }, (_, at): DeskMessage => {
    return { from: at % 2 === 0 ? 'customer' : 'agent', minutesAgo: 301 - at, text: prose(60) };
  });
  return [
    conversation('thread', 'Thea Thread', [...thread, { from: 'customer', minutesAgo: 1, text: prose(40) }]),
    conversation('novel', 'Nora Novel', [{ from: 'customer', minutesAgo: 2, text: prose(5000) }]),
    ...Array.from({ length: rows - 2 }, (_, at) =>
      conversation(`row-${at}`, `Person ${at}`, [{ from: 'customer', minutesAgo: 400 + at, text: prose(12) }]),
    ),
  ];
}
