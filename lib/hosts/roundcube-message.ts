import { type Conversation, LONGEST_LINK, type Message } from '../conversation/conversation.ts';
import { fits } from './fits.ts';
import { MORE_QUOTES, SIGNATURES } from './mail-marks.ts';
import { bareSubject, refOf } from './mail-ref.ts';
import { isOwn, sideOf } from './mail-sides.ts';
import { mailWords } from './mail-words.ts';
import { QUOTES } from './quotes.ts';
import { readEnv } from './roundcube-env.ts';
import { readHeaders } from './roundcube-headers.ts';

/** The one mail a message page shows, and the element with its words; or names of what was missing. */
export type MessageRead =
  | { readonly conversation: Conversation; readonly element: HTMLElement }
  | { readonly missing: readonly string[] };

/** Where a mail ends and the mail it answers begins: Roundcube puts `v1` before ids and classes of a mail's own HTML. */
const ENDS = ['#v1divRplyFwdMsg', '#v1appendonsend'];

/** Names of quotes and signatures as they read after Roundcube's prefix. Gmail's hold answers between the lines, too. */
const MARKS = [...QUOTES, ...MORE_QUOTES, ...SIGNATURES]
  .filter((mark) => /^[.#]/.test(mark) && !mark.endsWith('gmail_quote'))
  .map((mark) => `${mark[0]}v1${mark.slice(1)}`);
/** What Roundcube puts each part of a mail in. */
const PART = ':is(.message-htmlpart, .message-part)';
/** `span.sig` is its own mark for what follows "-- ". */
const DROP = [...MARKS, 'span.sig', '.message-partheaders', 'input'];

/** Reads a message page, or the document of the preview frame. `self`: addresses of the signed-in person. */
export function readMessage(page: Document, self: readonly string[], now: number): MessageRead {
  const body = page.querySelector<HTMLElement>('#messagebody');
  const { from, to, subject: subjectLine, at } = readHeaders(page, now);
  const id = idOf(page);
  const missing = [
    ...(body ? [] : ['message body']),
    ...(from ? [] : ['sender of the message']),
    ...(subjectLine === undefined ? ['subject of the message'] : []),
    ...(id ? [] : ['number of the message']),
  ];
  if (!body || !from || subjectLine === undefined || !id) return { missing };

  const subject = bareSubject(subjectLine);
  const customer = isOwn(from.address, self) ? to.find((person) => !isOwn(person.address, self)) : from;
  const message: Message = {
    id,
    side: sideOf(from.address, self),
    ...(from.name ? { author: from.name } : {}),
    ...(at === undefined ? {} : { at }),
    text: wordsOf(body),
  };
  const link = linkTo(page, id);
  const conversation: Conversation = {
    ref: refOf((customer ?? from).address, subject),
    ...(subject ? { subject } : {}),
    ...(customer?.name ? { customer: customer.name } : {}),
    ...(link === undefined ? {} : { link }),
    messages: [message],
    isWhole: false,
  };
  return { conversation, element: body };
}

/** Folder and number of the mail: from the page's address, else from its link to itself, else from its variables. */
function idOf(page: Document): string | undefined {
  const link = page.querySelector('#message-header h2.subject a.extwin')?.getAttribute('href') ?? '';
  for (const address of [page.location?.search ?? '', link.split('?')[1] ?? '']) {
    const query = new URLSearchParams(address);
    const uid = query.get('_uid');
    if (uid) return `${query.get('_mbox') ?? ''}/${uid}`;
  }
  const { mailbox, uid } = readEnv(page);
  return uid ? `${mailbox ?? ''}/${uid}` : undefined;
}

/** Roundcube's own address of a mail; `undefined` where it is too long to keep. It leads nowhere once the mail was moved. */
function linkTo(page: Document, id: string): string | undefined {
  const cut = id.lastIndexOf('/');
  const query = { _task: 'mail', _mbox: id.slice(0, cut), _uid: id.slice(cut + 1), _action: 'show' };
  const link = `${page.location?.pathname ?? '/'}?${new URLSearchParams(query)}`;
  return link.length <= LONGEST_LINK ? link : undefined;
}

function wordsOf(body: HTMLElement): string {
  const parts = Array.from(body.querySelectorAll<HTMLElement>(PART)).filter((part) => !fits(part, `${PART} *`));
  return mailWords(parts, { drop: DROP, ends: ENDS });
}
