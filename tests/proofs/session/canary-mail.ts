import type { DeskConversation, DeskMessage } from '../../../scripts/demo-desk/desk-conversation.ts';
import { AGENTS, HOUR } from '../../../scripts/demo-desk/desk-conversation.ts';

/**
 * A word for each kind of field, found nowhere else. Letters only, so that no tokeniser, escape or alphabet of base64
 * cuts it up; drawn at random and without vowels, so that no compressor finds anything in it to shorten.
 */
export const CANARIES = {
  reference: 'xvkqzccqbhrttk',
  subject: 'pmqvlvtmngqvpz',
  'customer’s name': 'rzkwlxktjzqlcf',
  'customer’s address': 'spshhwmqlhwxgr',
  'name in copy': 'xjsdxnnrgszxpp',
  'address in copy': 'rbqjrhglrfmfqh',
  'colleague’s name': 'tmjskhqghgxtnd',
  'colleague’s address': 'fzrldkmdfqkjxs',
  'plain message': 'jpzhxrcktndzrr',
  'HTML message': 'lbtknksbjwwrkq',
  'address of a link': 'xxzcqxvxgzbbmc',
  'quoted words': 'crfcjmbnlttjbj',
  'internal note': 'vsxpbsqqwcpsmt',
  'agent’s message': 'hctktwwkqzbtnj',
  'machine’s message': 'fcjfmnnsmmnzqn',
  'rich draft': 'zvltfpfbnrkkwd',
  'plain draft': 'wxdxgvrjwksvlb',
  'note draft': 'fscbfffkpcjjnx',
  // No random words, but found nowhere else either.
  'agent’s name': AGENTS.robin.name.toLowerCase(),
  'agent’s address': AGENTS.robin.address,
} as const satisfies Readonly<Record<string, string>>;

const angry: DeskConversation = {
  id: `late-${CANARIES.reference}`,
  subject: `Order ${CANARIES.subject} still not here`,
  customer: { name: `Ada ${CANARIES['customer’s name']}`, address: `${CANARIES['customer’s address']}@mail.example` },
  messages: [
    {
      from: 'customer',
      minutesAgo: 30 * HOUR,
      cc: [{ name: `Bo ${CANARIES['name in copy']}`, address: `${CANARIES['address in copy']}@mail.example` }],
      text: 'Hello, when will my lamp be sent? I ordered it two weeks ago and have heard nothing.',
    },
    {
      from: 'colleague',
      author: {
        name: `Cleo ${CANARIES['colleague’s name']}`,
        address: `${CANARIES['colleague’s address']}@desk.example`,
      },
      minutesAgo: 29 * HOUR,
      text: `Hello Ada, it is on its way with parcel number ${CANARIES['agent’s message']} and arrives on Tuesday.`,
    },
    {
      from: 'agent',
      internal: true,
      minutesAgo: 28 * HOUR,
      text: `The carrier lost it once before, see ${CANARIES['internal note']}.`,
    },
    {
      from: 'customer',
      minutesAgo: 5 * HOUR,
      text: [
        `This is ridiculous. Nobody came on Tuesday, the tracking page for ${CANARIES['plain message']} is dead, and`,
        'this is the third time I write. I am really angry. Send it today or give me my money back!',
        '',
        'On Monday you wrote:',
        `> it arrives on Tuesday with ${CANARIES['quoted words']}`,
      ].join('\n'),
    },
  ],
  truth: { needsAnswer: true, waitingSinceMinutesAgo: 5 * HOUR, tone: 'upset', language: 'en' },
};

const worried: DeskConversation = {
  id: 'worried',
  subject: 'Is the shade safe?',
  customer: { name: 'Dora Lind', address: 'dora@mail.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: 3 * HOUR,
      html:
        `<p>Hello, I am worried that the shade <b>${CANARIES['HTML message']}</b> gets far too hot for the children’s room. ` +
        `Could you please <a href="https://mail.example/${CANARIES['address of a link']}">look at my pictures</a>?</p>`,
    },
  ],
  truth: { needsAnswer: true, waitingSinceMinutesAgo: 3 * HOUR, tone: 'uneasy', language: 'en' },
};

const thankful: DeskConversation = {
  id: 'thankful',
  subject: 'All is well',
  customer: { name: 'Emil Roth', address: 'emil@mail.example' },
  messages: [
    { from: 'agent', minutesAgo: 9 * HOUR, text: 'Hello Emil, the new switch was sent this morning.' },
    { from: 'customer', minutesAgo: 2 * HOUR, text: 'It came and works. Thank you so much for your help!' },
  ],
  truth: { needsAnswer: false, waitingSinceMinutesAgo: null, tone: 'pleased', language: 'en' },
};

const machine: DeskConversation = {
  id: 'machine',
  subject: 'Parcel accepted',
  customer: { name: 'Carrier', address: 'noreply@carrier.example' },
  messages: [
    { from: 'system', minutesAgo: HOUR, text: `Parcel ${CANARIES['machine’s message']} was accepted at the depot.` },
  ],
  truth: { needsAnswer: false, waitingSinceMinutesAgo: null, tone: 'calm', language: 'en' },
};

/** The mail of the session: a canary in each kind of field. */
export const CANARY_MAIL = { angry, worried, thankful, machine } as const;

/** The replies of the session; each ends on a word of one letter, so that only the whole has as many words. */
export const DRAFTS = {
  rich: `As I said before, unfortunately we can't refund ${CANARIES['rich draft']}. We will look into it as soon as possible, Bo and I.`,
  plain: `Unfortunately we will look into ${CANARIES['plain draft']} and get back to you as soon as possible, Bo and I.`,
  note: `Call the carrier about ${CANARIES['note draft']}, plan B.`,
} as const;

/** Everything that somebody might keep as a hash: each field as a whole, as the page shows it. */
export const WHOLES: readonly { readonly kind: string; readonly text: string }[] = [
  ...Object.values(CANARY_MAIL).flatMap(({ id, subject, customer, messages }) => [
    { kind: 'reference', text: id },
    { kind: 'subject', text: subject },
    { kind: 'customer’s name', text: customer.name },
    { kind: 'customer’s address', text: customer.address },
    ...messages.flatMap((message: DeskMessage, at: number) => [
      { kind: 'message’s reference', text: `${id}-${at + 1}` },
      { kind: 'message', text: message.text ?? message.html.replace(/<[^>]+>/g, '') },
      ...[message.author, ...(message.cc ?? [])].flatMap((person) =>
        person ? [person.name, person.address].map((text) => ({ kind: 'person', text })) : [],
      ),
    ]),
  ]),
  ...Object.values(DRAFTS).map((text) => ({ kind: 'draft', text })),
  ...Object.values(AGENTS).flatMap(({ name, address }) => [
    { kind: 'agent’s name', text: name },
    { kind: 'agent’s address', text: address },
  ]),
  ...Object.entries(CANARIES).map(([kind, text]) => ({ kind, text })),
];
