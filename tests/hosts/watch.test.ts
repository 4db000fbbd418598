// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../lib/hosts/watch.ts';

let looks = 0;
let drafts = 0;
let ended = new AbortController();

/** Whether the page is read anew after what was done to it. */
async function isReadAfter(change: () => void): Promise<boolean> {
  looks = 0;
  change();
  await vi.advanceTimersByTimeAsync(2_000);
  return looks > 0;
}

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}`);
  return found;
}

function watch(more: { attends?: boolean; frames?: boolean } = {}): void {
  const heard = { onPage: () => void looks++, onDraft: () => void drafts++, attends: false, frames: false, ...more };
  watchPage(document, heard, ended.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
  drafts = 0;
  document.body.innerHTML = `<p id="to" class="who">To Ada</p><form><input name="getAttribute"></form>
    <div contenteditable="true" id="editor">Hi</div>`;
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

test('given words and marks that are put in place again, the page is not read anew', async () => {
  watch();
  expect(
    await isReadAfter(() => {
      find('#to').setAttribute('class', 'who');
      (find('#to').firstChild as Text).data = 'To Ada';
    }),
  ).toBe(false);
});

test('given any real change, the page is read anew', async () => {
  watch();
  const changes: readonly (() => void)[] = [
    () => find('#to').replaceChildren('To Bo'),
    () => find('#to').setAttribute('class', 'what'),
    () => find('#to').removeAttribute('class'),
    () => find('#to').setAttribute('class', ''),
    () => find('#to').append('!'),
    () => find('#to').replaceChildren(),
    () => find('#to').replaceChildren(document.createElement('b')),
    () => find('#to').replaceWith(find('#to').cloneNode(true)),
    () => find('#to').replaceChildren('To', ' Cy'),
    () => {
      (find('#to').firstChild as Text).data = 'From';
    },
    () => find('form').setAttribute('class', 'clobbered'),
    () => find('#to').remove(),
  ];
  for (const [at, change] of changes.entries()) expect([at, await isReadAfter(change)]).toEqual([at, true]);
});

test('given a change that is taken back at once, the page may be read, and one that stays is', async () => {
  watch();
  expect(
    await isReadAfter(() => {
      find('#to').setAttribute('class', 'other');
      find('#to').setAttribute('class', 'who');
      find('#to').setAttribute('class', 'third');
    }),
  ).toBe(true);
});

test('given a page that never stops changing, it is read about once a second', async () => {
  watch();
  looks = 0;
  for (let turn = 0; turn < 100; turn += 1) {
    find('#to').textContent = `To ${turn}`;
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(looks).toBeGreaterThanOrEqual(9);
  expect(looks).toBeLessThanOrEqual(11);
});

function write(words: string): void {
  find('#editor').textContent = words;
  find('#editor').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** The editor of the page, as a browser sees it: this document does not know what can be written in. */
function makeEditable(): void {
  Object.defineProperty(find('#editor'), 'isContentEditable', { value: true });
}

test('given a draft that is written, it is heard, and the page is read only once the writing has ended', async () => {
  watch();
  makeEditable();
  write('Hi t');
  await vi.advanceTimersByTimeAsync(3_000);
  drafts = 0;
  looks = 0;
  write('Hi th');
  await vi.advanceTimersByTimeAsync(1_900);
  expect([drafts, looks]).toEqual([1, 0]);
  find('#to').after(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(400);
  // The draft once more: its editor may have changed it without a word.
  expect([drafts, looks]).toEqual([2, 1]);
});

test('given an editor that takes the browser’s change back and makes its own, the draft is heard', async () => {
  watch();
  makeEditable();
  find('#editor').dispatchEvent(new Event('beforeinput', { bubbles: true, composed: true, cancelable: true }));
  find('#editor').textContent = 'Hi there';
  await vi.advanceTimersByTimeAsync(700);
  expect(drafts).toBe(1);
});

test('given such an editor after one that tells of its input, the draft is heard too', async () => {
  watch();
  makeEditable();
  write('Hi');
  await vi.advanceTimersByTimeAsync(12_000);
  drafts = 0;
  find('#editor').insertAdjacentHTML('afterend', '<textarea id="deaf"></textarea>');
  const deaf = find<HTMLTextAreaElement>('#deaf');
  deaf.focus();
  deaf.dispatchEvent(new Event('beforeinput', { bubbles: true, composed: true, cancelable: true }));
  await vi.advanceTimersByTimeAsync(700);
  expect(drafts).toBe(1);
});

test('given a button that changes the draft, the draft is heard and the page is not read anew', async () => {
  watch();
  makeEditable();
  write('Hi');
  await vi.advanceTimersByTimeAsync(12_000);
  drafts = 0;
  expect(await isReadAfter(() => find('#editor').append(' there'))).toBe(false);
  expect(drafts).toBe(1);
});

test('given an agent who was writing before anybody listened, the editor is known', () => {
  makeEditable();
  find<HTMLElement>('#editor').tabIndex = 0;
  find<HTMLElement>('#editor').focus();
  const heard = { onPage: () => {}, onDraft: () => {}, attends: true, frames: false };
  expect(watchPage(document, heard, ended.signal).attention.editor).toBe(find('#editor'));
});

test('given words that changed while the agent wrote, they are looked at a while later, once', async () => {
  watch();
  makeEditable();
  write('Hi t');
  (find('#to').firstChild as Text).data = 'To Bo';
  looks = 0;
  await vi.advanceTimersByTimeAsync(9_900);
  expect(looks).toBe(0);
  await vi.advanceTimersByTimeAsync(400);
  expect(looks).toBe(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(looks).toBe(1);
});

test('given an agent who writes on before that, it is not looked at while the words flow', async () => {
  watch();
  makeEditable();
  write('Hi t');
  (find('#to').firstChild as Text).data = 'To Bo';
  await vi.advanceTimersByTimeAsync(9_000);
  looks = 0;
  for (let key = 0; key < 20; key++) {
    write(`Hi t${key}`);
    await vi.advanceTimersByTimeAsync(110);
  }
  expect(looks).toBe(0);
  await vi.advanceTimersByTimeAsync(10_500);
  expect(looks).toBe(1);
});

test('given another change before that, it is looked at with it, and not once more', async () => {
  watch();
  makeEditable();
  write('Hi t');
  (find('#to').firstChild as Text).data = 'To Bo';
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await isReadAfter(() => find('#to').setAttribute('class', 'other'))).toBe(true);
  looks = 0;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(looks).toBe(0);
});

test('given a page that changes while the agent writes, it is looked at when the writing ends', async () => {
  watch();
  makeEditable();
  write('Hi t');
  looks = 0;
  for (let key = 0; key < 20; key++) {
    write(`Hi t${key}`);
    find('#to').setAttribute('class', `at-${key}`);
    find('#to').append(document.createElement('b'));
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(looks).toBe(0);
  await vi.advanceTimersByTimeAsync(2_300);
  expect(looks).toBe(1);
  expect(await isReadAfter(() => find('#to').setAttribute('class', 'heard again'))).toBe(true);
});

test('given an agent who turns from the draft to something else, the page is read without waiting for longer', async () => {
  watch();
  makeEditable();
  write('Hi t');
  find('#to').setAttribute('class', 'what');
  await vi.advanceTimersByTimeAsync(250);
  looks = 0;
  find('form').dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
  await vi.advanceTimersByTimeAsync(250);
  expect(looks).toBe(1);
});

test('given a selection or a loaded frame, it is heard only where the host reads such', async () => {
  // A frame as far as the watcher looks; a real one would load, which this document cannot.
  Object.defineProperty(find('form'), 'tagName', { value: 'IFRAME' });
  const load = () => void find('form').dispatchEvent(new Event('load'));
  const select = (): void => {
    document.getSelection()?.selectAllChildren(find('#to'));
    document.dispatchEvent(new Event('selectionchange'));
  };
  watch();
  expect([await isReadAfter(load), await isReadAfter(select)]).toEqual([false, false]);
  ended.abort();
  ended = new AbortController();
  watch({ attends: true, frames: true });
  expect([await isReadAfter(load), await isReadAfter(select)]).toEqual([true, true]);
});

test('given the end, nothing is heard any more', async () => {
  watch();
  ended.abort();
  expect(await isReadAfter(() => find('#to').remove())).toBe(false);
});

test('given a draft that is written without a pause, it is read about twice a second, and once more at the end', async () => {
  watch();
  const editor = find<HTMLElement>('#editor');
  editor.focus();
  await vi.advanceTimersByTimeAsync(1_000);
  drafts = 0;
  for (let key = 0; key < 20; key++) {
    editor.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(drafts).toBeGreaterThanOrEqual(5);
  expect(drafts).toBeLessThanOrEqual(7);
  const before = drafts;
  editor.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await vi.advanceTimersByTimeAsync(480);
  expect(drafts).toBe(before + 1);
});
