// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import anywhere from '../../lib/hosts/anywhere.host.ts';
import type { Attention } from '../../lib/hosts/host.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

function look(html: string, attention: (page: Document) => Attention) {
  document.body.innerHTML = html;
  const found = anywhere.read(document, 0, attention(document));
  if (!found || isTrouble(found)) throw new Error('this adapter always reads');
  return found;
}
const at = (selector: string) => (page: Document) => ({
  editor: page.querySelector<HTMLElement>(selector) as HTMLElement,
});

test('given a text area of several lines that the agent is in, it is the draft', () => {
  const { snapshot, editor } = look('<textarea rows="6">Hello there</textarea>', at('textarea'));
  expect(snapshot.draft).toEqual({ text: 'Hello there', kind: 'unknown' });
  expect(editor?.tagName).toBe('TEXTAREA');
});

test('given a one-line box, it is not taken for a reply', () => {
  expect(look('<textarea rows="1">search</textarea>', at('textarea')).snapshot.draft).toBeUndefined();
});

test('given rich text with a quote, only the own words are the draft', () => {
  const html = '<div contenteditable="true"><p>My words</p><blockquote>Theirs</blockquote></div>';
  expect(look(html, at('div')).snapshot.draft?.text).toBe('My words');
});

test('given selected text, it is read as the customer’s message', () => {
  const { conversation } = look('<p>x</p>', () => ({ selected: '  I am still waiting for my parcel. ' })).snapshot;
  expect(conversation?.messages).toEqual([
    { id: 'selection', side: 'customer', text: 'I am still waiting for my parcel.' },
  ]);
  expect(conversation?.isWhole).toBe(false);
});

test('given an editor that left the page, there is no draft', () => {
  const gone = document.createElement('textarea');
  gone.rows = 5;
  expect(look('<p>x</p>', () => ({ editor: gone })).snapshot.draft).toBeUndefined();
});

test('given a page nobody turned to, nothing is claimed: no list, no sides, no message', () => {
  const { snapshot } = look('<p>Some page</p><textarea rows="5"></textarea>', () => ({}));
  expect(snapshot).toEqual({ hostId: 'anywhere', hostName: location.hostname });
});
