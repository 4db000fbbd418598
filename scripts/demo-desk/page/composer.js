import { element, icon } from './element.js';
import { plainWords } from './words.js';

/** @typedef {import('../conversations.ts').DatedConversation} Conversation */
/** @typedef {{ kind: 'reply' | 'note', html: string | null, text: string }} Written */

const TOOLS = [
  ['bold', 'Bold', 'bold'],
  ['italic', 'Italic', 'italic'],
  ['bullets', 'List', 'insertUnorderedList'],
];

/** @param {string} name @param {string} label */
function toolButton(name, label) {
  const button = element('button', { type: 'button', class: 'tool', title: label, 'aria-label': label }, icon(name));
  // Keeps the caret where it is in the editor.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
}

/** The editor as its two shapes: rich text, or a plain field with the same words. @param {boolean} isPlain @param {string} text */
function makeEditor(isPlain, text) {
  const shared = { class: 'editor', 'data-desk': 'editor', 'aria-label': 'Message', dir: 'auto' };
  if (isPlain) {
    const field = /** @type {HTMLTextAreaElement} */ (element('textarea', { ...shared, rows: '4' }));
    field.value = text;
    return field;
  }
  const lines = text === '' ? [] : text.split('\n').map((line) => element('div', {}, line || element('br')));
  return element('div', { ...shared, contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' }, ...lines);
}

/**
 * The reply editor of one conversation; it lives as long as the conversation stays in the inbox and keeps its draft.
 * @param {Conversation} conversation
 * @param {(written: Written) => Promise<boolean>} send true when it went out
 */
export function makeComposer(conversation, send) {
  /** @type {'reply' | 'note'} */
  let kind = 'reply';
  let editor = makeEditor(false, '');

  const isPlain = () => editor.tagName === 'TEXTAREA';
  const words = () => (isPlain() ? /** @type {HTMLTextAreaElement} */ (editor).value : plainWords(editor));

  const reply = element('button', { type: 'button', role: 'tab' }, icon('reply'), 'Reply');
  const note = element('button', { type: 'button', role: 'tab' }, icon('note'), 'Internal note');
  const recipient = element('p', { class: 'recipient', 'data-desk': 'recipient', dir: 'auto' });
  const well = element('div', { class: 'well' }, editor);
  const plain = toolButton('plain', 'Plain text');
  const quote = toolButton('quote', 'Quote the latest message');
  const rich = TOOLS.map(([name = '', label = '', command = '']) => {
    const button = toolButton(name, label);
    button.addEventListener('click', () => document.execCommand(command));
    return button;
  });
  const sendButton = /** @type {HTMLButtonElement} */ (
    element('button', { type: 'button', class: 'send', 'data-desk': 'send', title: 'Ctrl + Enter' })
  );
  const root = element(
    'section',
    { class: 'composer', 'data-desk': 'composer', 'aria-label': 'Answer' },
    element(
      'div',
      { class: 'composer-head' },
      element('div', { class: 'tabs', role: 'tablist' }, reply, note),
      recipient,
    ),
    well,
    element('div', { class: 'tools' }, ...rich, quote, plain, element('span', { class: 'spring' }), sendButton),
  );

  const refresh = () => {
    root.dataset.mode = kind;
    reply.setAttribute('aria-selected', String(kind === 'reply'));
    note.setAttribute('aria-selected', String(kind === 'note'));
    recipient.textContent = kind === 'reply' ? `To ${conversation.customer.name}` : 'Only colleagues see this';
    sendButton.textContent = kind === 'reply' ? 'Send' : 'Add note';
    plain.setAttribute('aria-pressed', String(isPlain()));
    for (const button of [...rich, quote]) button.toggleAttribute('disabled', isPlain());
    well.dataset.placeholder = kind === 'reply' ? 'Write a reply…' : 'Write a note…';
    well.classList.toggle(
      'is-empty',
      isPlain() ? words() === '' : !editor.querySelector('li, blockquote') && !editor.textContent,
    );
  };
  /** @param {HTMLElement} next */
  const exchange = (next) => {
    editor.replaceWith(next);
    editor = next;
    refresh();
  };
  const submit = async () => {
    if (words().trim() === '' || sendButton.disabled) return;
    sendButton.disabled = true;
    const isSent = await send({ kind, html: isPlain() ? null : editor.innerHTML, text: words() });
    sendButton.disabled = false;
    if (isSent) exchange(makeEditor(isPlain(), ''));
  };

  reply.addEventListener('click', () => {
    kind = 'reply';
    refresh();
  });
  note.addEventListener('click', () => {
    kind = 'note';
    refresh();
  });
  plain.addEventListener('click', () => {
    exchange(makeEditor(!isPlain(), words()));
    editor.focus();
  });
  quote.addEventListener('click', () => {
    const bodies = document.querySelectorAll('[data-desk="messages"] > article[data-from="customer"] > .card > .body');
    const latest = bodies[bodies.length - 1]?.cloneNode(true);
    if (!latest) return;
    for (const old of latest.querySelectorAll('details')) old.remove();
    editor.append(element('blockquote', {}, ...latest.childNodes), element('div', {}, element('br')));
    refresh();
  });
  well.addEventListener('input', refresh);
  well.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  });
  sendButton.addEventListener('click', submit);
  refresh();

  return { root, focus: () => editor.focus() };
}
