// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TypedPort } from '../../lib/bridge/port.ts';
import type { FromPage, FromSidebar } from '../../lib/bridge/protocol.ts';
import { servePage } from '../../lib/bridge/serve-page.ts';
import type { Host } from '../../lib/hosts/host.ts';

const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) as T;

/** A host of one message and one editor; the conversation's name is the message's own. */
const host: Host = {
  id: 'one',
  name: 'One',
  evidence: '',
  sureness: 'run',
  addresses: [],
  recognises: () => true,
  read: (page) => {
    if (missing.length > 0) return { hostId: 'one', hostName: 'One', missing };
    const message = page.querySelector<HTMLElement>('#message');
    const editor = page.querySelector<HTMLElement>('#editor');
    if (!message || !editor) return undefined;
    const ref = message.dataset['ref'] ?? '';
    const text = message.textContent ?? '';
    const conversation = { ref, messages: [{ id: ref, side: 'customer', text }], isWhole: true } as const;
    const draft = { text: editor.textContent ?? '', kind: 'reply', ref } as const;
    const snapshot = { hostId: 'one', hostName: 'One', self: [], conversation, draft };
    return { snapshot, editor, messageElements: new Map([[ref, message]]) };
  },
};

let ended = new AbortController();
let service: ReturnType<typeof servePage>;
let said: FromPage[] = [];
/** What the adapter does not find. */
let missing: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
  said = [];
  missing = [];
  document.body.innerHTML = '<p id="message" data-ref="a">Where is it?</p><div id="editor"></div>';
  Object.defineProperty(find('#editor'), 'isContentEditable', { value: true });
  service = servePage(
    document,
    () => host,
    { setLayout: () => {}, layer: document.createElement('div'), leave: () => {} },
    ended.signal,
  );
  const port: TypedPort<FromPage, FromSidebar> = { say: (message) => void said.push(message), hear: () => {} };
  service.attach(port);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

function write(words: string): void {
  find('#editor').textContent = words;
  find('#editor').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** The conversation a draft is last said to belong to. */
const draftRef = (): string | undefined =>
  said.flatMap((message) => (message.type === 'snapshot' ? [message.snapshot.draft?.ref] : [])).at(-1);

test('given a draft that is written, only its words are said', async () => {
  write('It left');
  await vi.advanceTimersByTimeAsync(300);
  said = [];
  write('It left today');
  await vi.advanceTimersByTimeAsync(700);
  expect(said).toEqual([{ type: 'draft', draft: { text: 'It left today', kind: 'reply', ref: 'a' } }]);
});

test('given another conversation that comes while words flow, no word is said to belong to the one before for long', async () => {
  write('It left');
  await vi.advanceTimersByTimeAsync(300);
  const other = find('#message').cloneNode(true) as HTMLElement;
  other.dataset['ref'] = 'b';
  find('#message').replaceWith(other);
  for (let key = 0; key < 14; key++) {
    write(`It is ${key}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(draftRef()).toBe('b');
});

test('given a page that lacks a part while it is drawn, nobody is told that it cannot be read', async () => {
  missing = ['messages'];
  find('#message').dataset['ref'] = 'b';
  find('#message').className = 'loading';
  await vi.advanceTimersByTimeAsync(1_000);
  missing = [];
  find('#message').className = '';
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said.filter(({ type }) => type === 'trouble')).toEqual([]);
  expect(said.at(-1)).toMatchObject({ type: 'snapshot', snapshot: { conversation: { ref: 'b' } } });
});

test('given a page that goes on lacking a part, it is said, and of the conversation before nothing more', async () => {
  missing = ['messages'];
  find('#message').className = 'other';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said.at(-1)).toEqual({ type: 'nothing', hostName: 'One' });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(said.at(-1)).toEqual({ type: 'trouble', trouble: { hostId: 'one', hostName: 'One', missing: ['messages'] } });
});

test('given a sidebar that comes anew to a page that cannot be read, it is told so, too', async () => {
  missing = ['messages'];
  find('#message').className = 'other';
  await vi.advanceTimersByTimeAsync(5_000);
  said = [];
  service.attach({ say: (message) => void said.push(message), hear: () => {} });
  await vi.advanceTimersByTimeAsync(5_000);
  const trouble = { hostId: 'one', hostName: 'One', missing: ['messages'] };
  expect(said).toContainEqual({ type: 'trouble', trouble });
});

test('given another part that is missing once it was said that one is, that is said', async () => {
  missing = ['messages'];
  find('#message').className = 'other';
  await vi.advanceTimersByTimeAsync(5_000);
  missing = ['reply editor'];
  find('#message').className = 'another';
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said.at(-1)).toMatchObject({ type: 'trouble', trouble: { missing: ['reply editor'] } });
});
