import { ago } from './dates.js';
import { avatar, element, icon } from './element.js';

/** @typedef {import('../conversations.ts').DatedConversation} Conversation */

/**
 * What the desk knows without understanding a word: a conversation waits from the first customer message after the
 * last public answer. Mail the desk knows to be a machine's does not count.
 * @param {Conversation} conversation
 * @returns {string | undefined} ISO 8601
 */
export function waitingSince(conversation) {
  let since;
  for (const { from, at, internal } of conversation.messages) {
    if (internal) continue;
    if (from === 'agent') since = undefined;
    else if (from === 'customer') since ??= at;
  }
  return since;
}

/** @param {Conversation} conversation */
function latest(conversation) {
  return conversation.messages[conversation.messages.length - 1];
}

/** The one who wrote the latest message a customer could see. @param {Conversation} conversation */
function lastFrom(conversation) {
  return conversation.messages.findLast((message) => !message.internal)?.from ?? 'system';
}

/** Newest first. @param {readonly Conversation[]} conversations @returns {Conversation[]} */
export function newestFirst(conversations) {
  return [...conversations].sort((a, b) => Date.parse(latest(b).at) - Date.parse(latest(a).at));
}

/** @param {Conversation} conversation @param {boolean} isOpen @param {boolean} isUnread */
function row(conversation, isOpen, isUnread) {
  const { id, customer, subject } = conversation;
  const since = waitingSince(conversation);
  const mark = since
    ? element(
        'span',
        { class: 'mark-waiting' },
        icon('clock'),
        'waiting ',
        element('time', { 'data-desk': 'waiting', datetime: since }, ago(since)),
      )
    : element(
        'span',
        { class: 'mark-done' },
        icon('check'),
        lastFrom(conversation) === 'agent' ? 'answered' : 'no reply due',
      );
  return element(
    'li',
    {
      class: 'row',
      'data-row-id': id,
      'data-answered': String(!since),
      'data-last-from': lastFrom(conversation),
      'data-unread': String(isUnread),
    },
    element(
      'a',
      {
        href: `#c/${id}`,
        'aria-current': isOpen ? 'true' : null,
        title: `${customer.name}: ${subject || 'no subject'}`,
      },
      avatar(customer),
      element(
        'span',
        { class: 'row-words' },
        element(
          'span',
          { class: 'row-top' },
          element('span', { class: 'row-customer', dir: 'auto' }, customer.name),
          element('time', { 'data-desk': 'latest', datetime: latest(conversation).at }, ago(latest(conversation).at)),
        ),
        element('span', { class: 'row-subject', dir: 'auto', 'data-empty': !subject }, subject || '(no subject)'),
        element('span', { class: 'row-mark' }, mark),
      ),
      isUnread && element('span', { class: 'unread', role: 'img', 'aria-label': 'unread' }),
    ),
  );
}

/**
 * Draws the list anew, as single-page apps do, and keeps the focus on its row.
 * @param {HTMLElement} list
 * @param {readonly Conversation[]} conversations
 * @param {string | undefined} openId
 * @param {ReadonlySet<string>} seen
 */
export function drawList(list, conversations, openId, seen) {
  const focused = document.activeElement?.closest('[data-row-id]')?.getAttribute('data-row-id');
  list.replaceChildren(
    ...conversations.map((one) => row(one, one.id === openId, !seen.has(one.id) && waitingSince(one) !== undefined)),
  );
  list.removeAttribute('aria-busy');
  if (focused) list.querySelector(`[data-row-id="${CSS.escape(focused)}"] a`)?.focus({ preventScroll: true });
}
