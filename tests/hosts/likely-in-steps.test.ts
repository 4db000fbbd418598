// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import anywhere from '../../lib/hosts/anywhere.host.ts';
import { atOnce, forAWhile } from '../../lib/hosts/general/in-steps.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const entry = (name: string, day: number, words: string): string =>
  `<article class="entry"><header><b class="author">${name}</b> <time datetime="2026-11-${day}T09:00:00Z">${day} Nov</time></header><div class="words"><p>${words}</p></div></article>`;
const THREAD =
  entry('Anna Berg', 16, 'The lamp you sold me flickers since Friday, and nobody has answered so far.') +
  entry('Ben Howe', 17, 'We send a new lamp today; it is with you on Thursday, before noon.') +
  entry('Anna Berg', 18, 'Nothing has come yet. When will somebody tell me where my parcel is?');

function pageOf(main: string, address = 'https://desk.example/t/1'): Document {
  const page = new DOMParser().parseFromString(`<html lang="en"><body><main>${main}</main></body></html>`, 'text/html');
  Object.defineProperty(page, 'location', { value: new URL(address), configurable: true });
  return page;
}
function look(page: Document, again?: () => void) {
  const read = anywhere.read(page, NOW, again ? { again } : {});
  if (!read || isTrouble(read)) throw new Error('Any page can be read.');
  return read.snapshot;
}
/** Looks as often as it is asked for. @throws Error where there is no end to it */
function lookToTheEnd(page: Document, meanwhile: (looks: number) => void = () => {}) {
  for (let looks = 1; looks < 2_000; looks += 1) {
    const again = vi.fn();
    const snapshot = look(page, again);
    if (again.mock.calls.length === 0) return { snapshot, looks };
    expect(snapshot.isLooking === true || snapshot.conversation === undefined).toBe(true);
    meanwhile(looks);
  }
  throw new Error('It never comes to an end.');
}

beforeEach(() => {
  // Each look at the clock is 20 ms after the last: one step fills a slice.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
});
afterEach(() => void vi.restoreAllMocks());

function* counting(to: number) {
  for (let at = 0; at < to; at += 1) yield;
  return to;
}

/** Much to look at, and nothing in it. */
const LONG = '<p>Settings</p>'.repeat(300);

test('given work in three steps, it is done at once, or for a while and later on', () => {
  expect(atOnce(counting(3))).toBe(3);
  const steps = counting(3);
  expect(forAWhile(steps, 10)).toBeUndefined();
  expect(forAWhile(steps, 30)).toBeUndefined();
  expect(forAWhile(steps, 1_000)).toEqual({ result: 3 });
});

test('given a page that takes long, it is looked through in parts, and read as it would be at once', () => {
  const inParts = lookToTheEnd(pageOf(THREAD));
  expect(inParts.looks).toBeGreaterThan(5);
  expect(inParts.snapshot.conversation?.messages).toHaveLength(3);
  expect(inParts.snapshot.isLooking).toBeUndefined();
  expect(inParts.snapshot).toEqual(look(pageOf(THREAD)));
});

test('given a page without a conversation, it is looked through to its end, once', () => {
  const page = pageOf(LONG);
  const { snapshot, looks } = lookToTheEnd(page);
  expect(looks).toBeGreaterThan(2);
  expect(snapshot.conversation).toBeUndefined();
  expect(snapshot.isLooking).toBeUndefined();
  expect(lookToTheEnd(page).looks).toBe(1);
});

test('given another page at its place meanwhile, that one is looked through', () => {
  const page = pageOf(LONG);
  const { snapshot } = lookToTheEnd(page, (looks) => {
    if (looks !== 2) return;
    page.body.innerHTML = `<main>${THREAD}</main>`;
    Object.defineProperty(page, 'location', { value: new URL('https://desk.example/t/2') });
  });
  expect(snapshot.conversation?.messages.map(({ author }) => author)).toEqual(['Anna Berg', 'Ben Howe', 'Anna Berg']);
});

test('given a page that is drawn while it is looked through, it is looked through again', () => {
  const page = pageOf(LONG);
  const { snapshot } = lookToTheEnd(page, (looks) => {
    if (looks === 1) page.body.innerHTML = `<main>${THREAD}</main>`;
  });
  expect(snapshot.conversation?.messages).toHaveLength(3);
});

test('given what the agent showed, the search is over', () => {
  const page = pageOf(THREAD);
  const again = vi.fn();
  expect(look(page, again).isLooking).toBe(true);
  const shown = { item: 'article.entry', body: '.words' };
  const read = anywhere.read(page, NOW, { again, shown });
  expect(read && !isTrouble(read) && read.snapshot).toMatchObject({ likely: 'shown' });
  expect(read && !isTrouble(read) && read.snapshot.isLooking).toBeUndefined();
});
