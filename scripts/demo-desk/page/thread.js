import { cleanHtml, plainBody } from './body.js';
import { fullTime } from './dates.js';
import { avatar, element, icon } from './element.js';

/** @typedef {import('../conversations.ts').DatedConversation} Conversation */
/** @typedef {Conversation['messages'][number]} Message */
/** @typedef {import('../desk-conversation.ts').Person} Person */

const SIDES = { customer: 'Customer', agent: 'You', colleague: 'Colleague', system: 'Automatic' };

/** @param {Message} message @param {Person} me */
function sideOf(message, me) {
  if (message.from !== 'agent') return message.from;
  return message.author.address === me.address ? 'agent' : 'colleague';
}

/** @param {Message} message @param {Person} me */
function article(message, me) {
  const side = sideOf(message, me);
  const body = element('div', { class: 'body', dir: 'auto' });
  body.append(message.html === undefined ? plainBody(message.text ?? '') : cleanHtml(message.html));
  return element(
    'article',
    { class: 'message', 'data-message-id': message.id, 'data-from': side, 'data-internal': message.internal },
    avatar(message.author),
    element(
      'div',
      { class: 'card' },
      element(
        'header',
        { class: 'message-head' },
        element('span', { class: 'author', title: message.author.address, dir: 'auto' }, message.author.name),
        element('span', { class: 'side' }, message.internal ? 'Internal note' : SIDES[side]),
        element('time', { datetime: message.at }, fullTime(message.at)),
      ),
      message.cc.length > 0 && element('p', { class: 'cc' }, `Cc ${message.cc.map(({ name }) => name).join(', ')}`),
      body,
    ),
  );
}

/** @param {number} count */
function counted(count) {
  return count === 1 ? '1 message' : `${count} messages`;
}

/**
 * The head and the messages of one conversation, oldest first.
 * @param {Conversation} conversation
 * @param {Person} me
 * @param {() => void} archive
 * @returns {[HTMLElement, HTMLElement]}
 */
export function drawThread(conversation, me, archive) {
  const { customer, subject, messages } = conversation;
  const put = element(
    'button',
    { type: 'button', class: 'quiet-button', title: 'Archive (e)' },
    icon('archive'),
    'Archive',
  );
  put.addEventListener('click', archive);
  const head = element(
    'header',
    { class: 'pane-head' },
    element(
      'div',
      { class: 'pane-title' },
      element('h1', { 'data-desk': 'subject', 'data-empty': !subject, dir: 'auto' }, subject || '(no subject)'),
      element(
        'p',
        {},
        element('span', { 'data-desk': 'customer', title: customer.address, dir: 'auto' }, customer.name),
        element('span', { class: 'address' }, customer.address),
        element('span', { class: 'count' }, counted(messages.length)),
      ),
    ),
    put,
  );
  const thread = element('div', { class: 'messages', 'data-desk': 'messages', tabindex: '-1' });
  thread.append(...messages.map((message) => article(message, me)));
  return [head, thread];
}

/** What the pane shows while no conversation is open. */
export function drawNothing() {
  const keys = [
    ['j', 'next'],
    ['k', 'previous'],
    ['r', 'reply'],
    ['e', 'archive'],
  ];
  return element(
    'div',
    { class: 'nothing' },
    icon('letter'),
    element('p', {}, 'Choose a conversation on the left.'),
    element(
      'p',
      { class: 'keys' },
      ...keys.map(([key = '', does = '']) => element('span', {}, element('kbd', {}, key), does)),
    ),
  );
}
