import { makeComposer } from './composer.js';
import { drawList, waitingSince } from './list.js';
import { drawThread } from './thread.js';

/** @typedef {import('../../../scripts/demo-desk/conversations.ts').DatedConversation} Conversation */

/** Rows on either side of the open one: what is further down was archived, what is further up is yet to come. */
const REACH = 6;
/** How far below the open one a conversation still unanswered is answered by a colleague. */
const COLLEAGUE_AT = 3;
/** Every so many conversations the matter is the same, so that what is held can be compared. */
const SAME_EVERY = 20;
const HOUR = 3_600_000;

/** @param {string} name */
const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-desk="${name}"]`));
const [list, pane, meSwitch] = ['list', 'pane', 'me'].map(part);
/** @type {{ agents: Record<string, { name: string, address: string }>, conversations: Conversation[] }} */
const { agents, conversations } = await (await fetch('/conversations.json')).json();
const stock = conversations.filter(
  ({ id, messages }) => !/hostile|long/.test(id) && messages.some(({ from }) => from === 'customer'),
);

/** @type {Map<number, Conversation>} */
const inbox = new Map();
let open = -1;
let next = 0;
/** @type {ReturnType<typeof makeComposer> | undefined} */
let composer;

/** Another customer with the matter of one in the stock; every text has a word no other has. @param {number} n */
function arrive(n) {
  const model = stock[n % SAME_EVERY === 0 ? 0 : n % stock.length];
  const latest = Math.max(...model.messages.map(({ at }) => Date.parse(at)));
  const later = Date.now() - latest - ((n * 7) % 40) * 60_000;
  const customer = { ...model.customer, name: `${model.customer.name} ${n}` };
  inbox.set(n, {
    ...model,
    id: `c${n}`,
    subject: `${model.subject} ${n}`,
    customer,
    messages: model.messages.map((message, i) => ({
      ...message,
      id: `c${n}-${i + 1}`,
      author: message.from === 'customer' ? customer : message.author,
      at: new Date(Math.max(Date.parse(message.at) + later, Date.now() - 100 * HOUR)).toISOString(),
      ...(message.text === undefined
        ? { html: `${message.html}<p>${n}-${i}</p>` }
        : { text: `${message.text}\n\n${n}-${i}` }),
    })),
  });
}

/** @param {Conversation} conversation @param {string} by @param {string} text */
function answer(conversation, by, text) {
  conversation.messages.push({
    id: `${conversation.id}-${conversation.messages.length + 1}`,
    from: 'agent',
    author: agents[by],
    cc: [],
    at: new Date().toISOString(),
    text,
    internal: false,
  });
}

function redrawList() {
  drawList(list, [...inbox.values()].reverse(), `c${open}`, new Set());
}

function redraw() {
  const conversation = inbox.get(open);
  if (!conversation) return;
  document.title = conversation.subject;
  const [head, thread] = drawThread(conversation, agents.robin, () => {});
  const section = document.createElement('section');
  section.className = 'conversation';
  section.dataset.desk = 'conversation';
  section.dataset.id = conversation.id;
  composer ??= makeComposer(conversation, async (written) => {
    answer(conversation, 'robin', written.text);
    redraw();
    return true;
  });
  section.append(head, thread, composer.root);
  pane.replaceChildren(section);
  redrawList();
}

/**
 * Opens conversation `n` as a click on its row would; the inbox moves on by one. Gives the customer's name.
 * @param {number} n
 */
function openConversation(n) {
  while (next <= n + REACH) arrive(next++);
  const left = inbox.get(n - COLLEAGUE_AT);
  if (left && waitingSince(left)) answer(left, 'sam', 'Dear customer, that is done. Sam');
  inbox.delete(n - REACH);
  open = n;
  composer = undefined;
  // Browsers take only so many a second.
  if (n % 4 === 0) location.hash = `c/c${n}`;
  redraw();
  composer?.focus();
  return inbox.get(n)?.customer.name;
}

/**
 * Types into the reply, five keys a second: what a key press does to an editor, with the browser's own events of it.
 * @param {string} keys
 */
async function type(keys) {
  composer?.focus();
  // Firefox leaves the caret where it was in an editor that is gone.
  const editor = pane.querySelector('[data-desk="editor"]');
  if (editor) document.getSelection()?.collapse(editor, 0);
  for (const key of keys) {
    await new Promise((done) => setTimeout(done, 200));
    document.execCommand('insertText', false, key);
  }
}

function send() {
  /** @type {HTMLElement | null} */ (document.querySelector('[data-desk="send"]'))?.click();
}

meSwitch.dataset.name = agents.robin.name;
meSwitch.dataset.address = agents.robin.address;
setInterval(redrawList, 30_000);
Object.assign(globalThis, { desk: { openConversation, type, send } });
openConversation(0);
