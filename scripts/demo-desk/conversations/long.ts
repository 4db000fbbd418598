import { DAY, type DeskConversation, type DeskMessage, HOUR } from '../desk-conversation.ts';

type Turn = readonly [from: DeskMessage['from'], minutesAgo: number, words: string];

const customer = { name: 'Beatrix Holm', address: 'beatrix.holm@fjordpost.example' };
const writers = { customer: 'Beatrix Holm', agent: 'Robin Vale', colleague: 'Sam Idowu', system: 'The desk' } as const;

const turns: readonly Turn[] = [
  [
    'customer',
    24 * DAY,
    'Hello! Could you rewire my mother’s Finch standard lamp? It still has its old fabric flex.\n\nBeatrix Holm',
  ],
  [
    'agent',
    24 * DAY - 3 * HOUR,
    'Hello Ms Holm, gladly. Could you send a photo of the base, so that the workshop can see the inlet?\n\nRobin',
  ],
  ['customer', 23 * DAY, 'Here are two. The second one is a bit dark, sorry.\n\nBeatrix'],
  [
    'agent',
    23 * DAY - 5 * HOUR,
    'Thank you, those are just what we needed. It would be £46 with new flex, plug and a test certificate. Shall we book it in?\n\nRobin',
  ],
  ['customer', 22 * DAY, 'Yes please. May I bring it by on Saturday?'],
  [
    'agent',
    22 * DAY - HOUR,
    'Saturday from ten to four is fine. Please ring the bell at the workshop door, the shop is round the corner.\n\nRobin',
  ],
  ['customer', 19 * DAY, 'Dropped it off. A very nice woman with a pencil behind her ear took it.'],
  ['colleague', 18 * DAY, 'That was Maureen. She says it will be ready on the following Friday.\n\nSam'],
  ['customer', 18 * DAY - 2 * HOUR, 'Wonderful. Could she use brown flex rather than gold, if there is a choice?'],
  ['colleague', 17 * DAY, 'Brown it is, I have put it on the job card.\n\nSam'],
  ['customer', 12 * DAY, 'It’s Friday! Is it ready?'],
  [
    'agent',
    12 * DAY - 2 * HOUR,
    'Nearly. The lamp holder turned out to be cracked and we are waiting for a new one, which comes on Tuesday. I should have told you yesterday, sorry.\n\nRobin',
  ],
  ['customer', 12 * DAY - 3 * HOUR, 'Oh. Well, safety first. Tuesday then.'],
  ['customer', 8 * DAY, 'It is Tuesday, and I had a free afternoon to fetch it. Nobody rang. Shall I come or not?'],
  [
    'colleague',
    8 * DAY - HOUR,
    'Hi Ms Holm, the holder came but in the wrong size. Another is on its way, Friday at the latest.\n\nSam',
  ],
  [
    'customer',
    8 * DAY - 2 * HOUR,
    'That is the third date I’ve been given. I don’t mind waiting but I do mind planning my week around it.',
  ],
  [
    'agent',
    8 * DAY - 4 * HOUR,
    'You are right, three dates is two too many. I will not name another before the part is in my hand. I shall ring you myself on that day, and the certificate is on us.\n\nRobin',
  ],
  ['customer', 7 * DAY, 'Thank you, that is fair.'],
  [
    'agent',
    4 * DAY,
    'Good morning! The holder is here, it fits, and Maureen has the lamp on her bench now. You can fetch it from Thursday at ten.\n\nRobin',
  ],
  ['customer', 4 * DAY - HOUR, 'Hooray. Thursday at ten.'],
  ['agent', 4 * DAY - 2 * HOUR, 'See you then. I have put your name on the box.\n\nRobin'],
  [
    'customer',
    DAY + 6 * HOUR,
    'I was there at ten and the workshop was closed for stocktaking. There was a note on the door. I stood in the rain with my mother’s shade under my coat. I am not angry any more, only tired of it. Could you please just send the lamp to me?\n\nBeatrix',
  ],
];

/** The mail with the whole correspondence below it, one quote level per earlier mail. */
function quoting(own: string, before: string | undefined, writer: string): string {
  if (before === undefined) return own;
  const quoted = before.split('\n').map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()));
  return `${own}\n\n${writer} wrote:\n${quoted.join('\n')}`;
}

function messagesOf(all: readonly Turn[]): readonly DeskMessage[] {
  const messages: DeskMessage[] = [];
  let before: { text: string; writer: string } | undefined;
  for (const [from, minutesAgo, words] of all) {
    const text = quoting(words, before?.text, before?.writer ?? '');
    messages.push({ from, minutesAgo, text });
    before = { text, writer: writers[from] };
  }
  return messages;
}

/** A repair that went on and on: 22 mails, each with all earlier ones quoted below it. */
export const long: readonly DeskConversation[] = [
  {
    id: 'very-long',
    subject: 'Re: Rewiring of a standard lamp',
    customer,
    messages: messagesOf(turns),
    truth: { needsAnswer: true, waitingSinceMinutesAgo: DAY + 6 * HOUR, tone: 'uneasy', language: 'en' },
  },
];
