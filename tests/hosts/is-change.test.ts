// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isChange } from '../../lib/hosts/is-change.ts';

const none: readonly Node[] = [];

/** A record as browsers keep it. */
function record(type: MutationRecordType, target: Node, parts: object = {}): MutationRecord {
  const blank = { attributeName: null, oldValue: null, addedNodes: none, removedNodes: none };
  return { ...blank, type, target, ...parts } as unknown as MutationRecord;
}

function element(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild as Element;
}
const text = (words: string) => document.createTextNode(words);

test('given one piece of text in place of another, it is a change where the words differ', () => {
  const replaced = (added: Node[], removed: Node[]) =>
    isChange(record('childList', element('<p></p>'), { addedNodes: added, removedNodes: removed }));
  expect(replaced([text('To Ada')], [text('To Ada')])).toBe(false);
  expect(replaced([text('To Bo')], [text('To Ada')])).toBe(true);
  expect(replaced([text('')], [])).toBe(true);
  expect(replaced([], [text('To Ada')])).toBe(true);
  expect(replaced([text('To'), text(' Ada')], [text('To Ada')])).toBe(true);
  expect(replaced([element('<b>Ada</b>')], [element('<b>Ada</b>')])).toBe(true);
  expect(replaced([document.createComment('Ada')], [document.createComment('Ada')])).toBe(true);
});

test('given a mark, it is a change where its value is another, or it came or went', () => {
  const set = (html: string, oldValue: string | null) =>
    isChange(record('attributes', element(html), { attributeName: 'class', oldValue }));
  expect(set('<p class="a"></p>', 'a')).toBe(false);
  expect(set('<p class="b"></p>', 'a')).toBe(true);
  expect(set('<p class=""></p>', null)).toBe(true);
  expect(set('<p></p>', '')).toBe(true);
  expect(set('<p></p>', null)).toBe(false);
});

test('given a form of a mail whose fields bear the names of its own properties, its marks are still seen', () => {
  const form = element('<form class="b"><input name="getAttribute"><input name="attributes"></form>');
  Object.defineProperty(form, 'getAttribute', { value: form.firstElementChild });
  expect(isChange(record('attributes', form, { attributeName: 'class', oldValue: 'a' }))).toBe(true);
  expect(isChange(record('attributes', form, { attributeName: 'class', oldValue: 'b' }))).toBe(false);
});

test('given text that was written anew, it is a change where the words differ', () => {
  expect(isChange(record('characterData', text('Hi'), { oldValue: 'Hi' }))).toBe(false);
  expect(isChange(record('characterData', text('Hi'), { oldValue: 'H' }))).toBe(true);
});

test('given a mark that went and came back between two looks, the last step alone is no change but the way is', () => {
  const there = element('<p class="a"></p>');
  const back = [
    record('attributes', there, { attributeName: 'class', oldValue: 'a' }),
    record('attributes', there, { attributeName: 'class', oldValue: 'b' }),
  ];
  expect(back.some(isChange)).toBe(true);
});
