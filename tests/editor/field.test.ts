// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isField, readField } from '../../lib/editor/field.ts';

function put<T extends HTMLElement>(html: string): T {
  document.body.innerHTML = html;
  return document.body.firstElementChild as T;
}

test('given a text area, the draft is its value to the letter', () => {
  const field = put<HTMLTextAreaElement>('<textarea></textarea>');
  field.value = '\n\nHello\n> quoted';
  expect(readField(field)).toBe('\n\nHello\n> quoted');
  expect(isField(field)).toBe(true);
});

test('given rich text, the draft is what was written above the quote and the signature', () => {
  const editor = put(
    '<div contenteditable="true"><div>Hello Anna,</div><div><br></div><div>it is on its way.</div><blockquote>old</blockquote><div id="_rc_sig">-- <br>Alex</div></div>',
  );
  expect(readField(editor)).toBe('Hello Anna,\n\nit is on its way.');
  expect(isField(editor)).toBe(false);
});
