import { makeComposer } from './composer.js';
import { avatar, element } from './element.js';
import { drawList, newestFirst, waitingSince } from './list.js';
import { drawNothing, drawThread } from './thread.js';

/** @typedef {import('../conversations.ts').DatedConversation} Conversation */
/** @typedef {import('../desk-conversation.ts').Person} Person */
/** @typedef {import('../server.ts').SentReply} SentReply */

/** @param {string} name */
function part(name) {
  return /** @type {HTMLElement} */ (document.querySelector(`[data-desk="${name}"]`));
}

const [list, pane, meSwitch, themeButton, toasts, count] = [
  'list',
  'pane',
  'me',
  'theme',
  'toasts',
  'waiting-count',
].map(part);
const query = new URLSearchParams(location.search);
const REDRAW_MS = 30_000;

/** @type {{ agents: Record<string, Person>, conversations: Conversation[] }} */
const desk = await (await fetch('/conversations.json')).json();
/** @type {SentReply[]} */
const sent = await (await fetch('/sent')).json();

let me = query.get('agent') === 'sam' ? 'sam' : 'robin';
/** @type {Set<string>} */
const seen = new Set();
/** @type {Set<string>} */
const archived = new Set();
/** @type {Map<string, ReturnType<typeof makeComposer>>} */
const composers = new Map();

/** @param {SentReply} reply */
function append(reply) {
  const conversation = desk.conversations.find(({ id }) => id === reply.conversation);
  const author = Object.values(desk.agents).find(({ address }) => address === reply.agent);
  if (!conversation || !author) return;
  const { kind, html, text, at } = reply;
  const id = `${conversation.id}-${conversation.messages.length + 1}`;
  const words = html === null ? { text } : { html };
  conversation.messages.push({ id, from: 'agent', author, cc: [], at, ...words, internal: kind === 'note' });
}

/** What `?list=` asks for: everything, `waiting`, or ids parted by commas. */
function listed() {
  const asked = query.get('list') ?? 'all';
  const inbox = desk.conversations.filter(({ id }) => !archived.has(id));
  if (asked === 'all') return newestFirst(inbox);
  if (asked === 'waiting') return newestFirst(inbox.filter(waitingSince));
  return asked.split(',').flatMap((id) => inbox.filter((conversation) => conversation.id === id));
}

function openId() {
  return /^#c\/(.+)$/.exec(location.hash)?.[1];
}

function openConversation() {
  return desk.conversations.find(({ id }) => id === openId() && !archived.has(id));
}

function redrawList() {
  const conversations = listed();
  const waiting = conversations.filter(waitingSince).length;
  drawList(list, conversations, openId(), seen);
  count.textContent = `${waiting} waiting`;
}

function redrawPane() {
  const conversation = openConversation();
  document.title = `${conversation?.subject || 'Inbox'} · Tallow & Finch`;
  if (!conversation) {
    pane.replaceChildren(drawNothing());
    return;
  }
  const [head, thread] = drawThread(conversation, desk.agents[me], archive);
  let composer = composers.get(conversation.id);
  if (!composer) {
    composer = makeComposer(conversation, (written) => post(conversation, written));
    composers.set(conversation.id, composer);
  }
  const section = element('section', {
    class: 'conversation',
    'data-desk': 'conversation',
    'data-id': conversation.id,
  });
  section.append(head, thread, composer.root);
  pane.replaceChildren(section);
  const last = /** @type {HTMLElement | null} */ (thread.querySelector(':scope > article:last-child'));
  if (last) thread.scrollTop = last.offsetTop - thread.offsetTop - 16;
}

function redraw() {
  const id = openId();
  if (id) seen.add(id);
  redrawList();
  redrawPane();
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

/** @param {string} says @param {string} [does] @param {() => void} [act] */
function toast(says, does, act) {
  const note = element('p', { class: 'toast' }, says);
  if (does && act) {
    const button = element('button', { type: 'button' }, does);
    button.addEventListener('click', () => {
      act();
      note.remove();
    });
    note.append(button);
  }
  toasts.replaceChildren(note);
  setTimeout(() => note.remove(), 6000);
}

/** @param {Conversation} conversation @param {{ kind: 'reply' | 'note', html: string | null, text: string }} written */
async function post(conversation, written) {
  /** @type {SentReply} */
  const reply = {
    conversation: conversation.id,
    agent: desk.agents[me].address,
    at: new Date().toISOString(),
    ...written,
  };
  const headers = { 'content-type': 'application/json' };
  const isSent = await fetch('/sent', { method: 'POST', headers, body: JSON.stringify(reply) }).then(
    (response) => response.ok,
    () => false,
  );
  if (!isSent) {
    toast('Not sent: the desk could not be reached. Your words are still here.');
    return false;
  }
  append(reply);
  redraw();
  toast(written.kind === 'reply' ? `Sent to ${conversation.customer.name}.` : 'Note added.');
  return true;
}

/** @param {number} steps */
function move(steps) {
  const all = listed();
  const at = all.findIndex(({ id }) => id === openId());
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + steps))];
  if (next) location.hash = `c/${next.id}`;
}

function archive() {
  const conversation = openConversation();
  if (!conversation) return;
  const all = listed();
  const at = all.indexOf(conversation);
  const next = all[at + 1] ?? all[at - 1];
  archived.add(conversation.id);
  location.hash = next ? `c/${next.id}` : '';
  toast('Archived.', 'Undo', () => {
    archived.delete(conversation.id);
    location.hash = `c/${conversation.id}`;
    redraw();
  });
}

function drawSwitch() {
  meSwitch.dataset.name = desk.agents[me].name;
  meSwitch.dataset.address = desk.agents[me].address;
  meSwitch.replaceChildren(
    ...Object.entries(desk.agents).map(([id, agent]) => {
      const pressed = String(id === me);
      const marks = { type: 'button', 'data-agent': id, 'aria-label': agent.name, 'aria-pressed': pressed };
      const button = element('button', marks, avatar(agent), element('span', {}, agent.name));
      button.addEventListener('click', () => {
        me = id;
        drawSwitch();
        redraw();
        meSwitch.querySelector('[aria-pressed="true"]')?.focus();
      });
      return button;
    }),
  );
}

/** @param {string} theme */
function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

function isEditable(/** @type {EventTarget | undefined} */ target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isEditable(event.composedPath()[0])) return;
  /** @type {Record<string, () => void>} */
  const keys = { j: () => move(1), k: () => move(-1), e: archive, r: () => composers.get(openId() ?? '')?.focus() };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
themeButton.addEventListener('click', () =>
  setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'),
);
addEventListener('hashchange', redraw);
setInterval(redrawList, REDRAW_MS);

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
setTheme(query.get('theme') ?? (prefersDark ? 'dark' : 'light'));
for (const reply of sent) append(reply);
drawSwitch();
redraw();
