import { expect, test } from 'vitest';
import { recentDrafts } from '../../lib/coach/recent-drafts.ts';

test('given drafts, words are counted in each once, as whole words, as the draft stood last', () => {
  const recent = recentDrafts();
  recent.note('a', 'Every user may ask any user about it.');
  recent.note('b', 'The users of the lamp know how it works.');
  recent.note('c', 'A USER wrote, and then it was written anew.');
  expect(recent.countOf('user')).toEqual({ drafts: 2, of: 3 });
  recent.note('c', 'A customer wrote, and then it was written anew.');
  expect(recent.countOf('user')).toEqual({ drafts: 1, of: 3 });
  expect(recent.countOf('nowhere')).toEqual({ drafts: 0, of: 3 });
});

test('given a draft that was sent, it is remembered as it was before the editor was empty', () => {
  const recent = recentDrafts();
  recent.note('a', 'Hello Ann, no problem, it leaves today.');
  recent.note('a', '');
  expect(recent.countOf('no problem')).toEqual({ drafts: 1, of: 1 });
});

test('given more than twenty drafts, the oldest are forgotten', () => {
  const recent = recentDrafts();
  for (let at = 0; at < 25; at++)
    recent.note(`${at}`, at < 5 ? 'Hello user, it leaves today.' : 'Hello Ann, it leaves.');
  expect(recent.countOf('user')).toEqual({ drafts: 0, of: 20 });
});

test('given what a customer wrote under the draft, it does not count', () => {
  const recent = recentDrafts();
  recent.note('a', 'Hello Ann, it leaves today.\n\n> I am a user of the lamp.\n> And so on.');
  expect(recent.countOf('user')).toEqual({ drafts: 0, of: 1 });
});
