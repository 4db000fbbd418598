// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { replaceSpan } from '../../lib/editor/replace.ts';

afterEach(() => vi.useRealTimers());

function put<T extends HTMLElement>(html: string): T {
  document.body.innerHTML = html;
  return document.body.firstElementChild as T;
}

test('given other words than were read, nothing is touched', async () => {
  const field = put<HTMLTextAreaElement>('<textarea></textarea>');
  field.value = 'Hello Ada';
  expect(await replaceSpan(field, { start: 0, end: 5 }, 'Howdy', 'Hi', false)).toBe('moved-on');
  expect(field.value).toBe('Hello Ada');
});

test('given an agent who types while the editor is waited for, nothing is put in the wrong place', async () => {
  vi.useFakeTimers();
  const editor = put('<div contenteditable="true" data-slate-editor="true"><p>It is late.</p></div>');
  let pastes = 0;
  editor.addEventListener('paste', () => {
    pastes += 1;
  });
  const outcome = replaceSpan(editor, { start: 6, end: 10 }, 'late', 'on its way', false);
  editor.innerHTML = '<p>So it is late.</p>';
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await outcome).toBe('moved-on');
  expect(pastes).toBe(0);
});

test('given an editor that hears no paste and takes no typing, it says so and its text is the same', async () => {
  vi.useFakeTimers();
  const editor = put('<div contenteditable="true"><p>It is late.</p></div>');
  Object.assign(document, { execCommand: () => false });
  const outcome = replaceSpan(editor, { start: 6, end: 10 }, 'late', 'on its way', false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await outcome).toBe('failed');
  expect(editor.textContent).toBe('It is late.');
});

test('given an agent who undoes the change at once, it is not made again in another way', async () => {
  vi.useFakeTimers();
  const editor = put('<div contenteditable="true"><p>It is late.</p></div>');
  const line = editor.firstElementChild as HTMLElement;
  let typed = 0;
  const execCommand = () => {
    typed += 1;
    return true;
  };
  Object.assign(document, { execCommand });
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    setTimeout(() => {
      line.textContent = 'It is on its way.';
    }, 10);
    setTimeout(() => {
      line.textContent = 'It is late.';
    }, 90);
  });
  const outcome = replaceSpan(editor, { start: 6, end: 10 }, 'late', 'on its way', false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await outcome).toBe('done');
  expect(editor.textContent).toBe('It is late.');
  expect(typed).toBe(0);
});
