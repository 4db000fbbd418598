// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromPage } from '../../lib/bridge/protocol.ts';
import { type TaughtPage, teachPage } from '../../lib/bridge/teach-page.ts';
import anywhere from '../../lib/hosts/anywhere.host.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

const ENTRY = (writer: string, look: string, time: string, words: string) =>
  `<div class="entry ${look}"><div class="top"><span class="author">${writer}</span><time datetime="${time}">then</time></div>` +
  `<div class="txt"><p>${words}</p></div></div>`;
const THREAD =
  ENTRY('Anna Berg', 'plain', '2026-11-18T08:05:00Z', 'The lamp I bought in October flickers all day long.') +
  ENTRY('Ben Howe', 'tint', '2026-11-18T10:30:00Z', 'Please try another socket, and tell us how it goes.') +
  ENTRY('Anna Berg', 'plain', '2026-11-20T17:45:00Z', 'I have tried every socket in this house already.') +
  ENTRY('Ben Howe', 'tint', '2026-11-20T18:10:00Z', 'Which bulb is in it, and since when is it there?');

let ended: AbortController;
let said: FromPage[];
let looks: number;
let taught: TaughtPage;
let layer: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<main><h1>Lamp</h1>${THREAD}</main>`;
  ended = new AbortController();
  said = [];
  looks = 0;
  layer = document.createElement('div');
  taught = teachPage(
    document,
    layer,
    (message) => said.push(message),
    () => void looks++,
    ended.signal,
  );
});
afterEach(() => ended.abort());

function messages() {
  const read = anywhere.read(document, 0, taught.shown);
  return read && !isTrouble(read) ? (read.snapshot.conversation?.messages ?? []) : [];
}
const sides = () => messages().map(({ side }) => side);
const idOf = (at: number) => messages()[at]?.id ?? '';
const sites = () => said.flatMap((one) => (one.type === 'site' ? [one.site] : []));

test('given a page nobody described, its messages are found with their times and names, and no side is claimed', () => {
  expect(messages().map(({ author, at, text }) => [author, at, text])).toEqual([
    ['Anna Berg', Date.parse('2026-11-18T08:05:00Z'), 'The lamp I bought in October flickers all day long.'],
    ['Ben Howe', Date.parse('2026-11-18T10:30:00Z'), 'Please try another socket, and tell us how it goes.'],
    ['Anna Berg', Date.parse('2026-11-20T17:45:00Z'), 'I have tried every socket in this house already.'],
    ['Ben Howe', Date.parse('2026-11-20T18:10:00Z'), 'Which bulb is in it, and since when is it there?'],
  ]);
  expect(sides()).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});

test('given the agent says whose one message is, all of that writer’s are known; of the other nothing is claimed', () => {
  taught.obey({ type: 'say-side', messageId: idOf(0), side: 'customer' });
  expect(sides()).toEqual(['customer', 'unknown', 'customer', 'unknown']);
  expect(looks).toBe(1);
});

test('given both sides were said, what is kept tells them by itself on a fresh page, and holds no word of this one', () => {
  taught.obey({ type: 'say-side', messageId: idOf(0), side: 'customer' });
  taught.obey({ type: 'say-side', messageId: idOf(1), side: 'agent' });
  const kept = sites().at(-1);
  expect(kept).toEqual({
    item: 'div.entry',
    body: 'div.txt',
    author: { at: 'span.author' },
    at: { at: 'time', attribute: 'datetime' },
    customer: ['.plain'],
    agent: ['.tint'],
  });
  document.body.innerHTML = `<main>${THREAD.replaceAll('Anna Berg', 'Cleo Marsh').replaceAll('Ben Howe', 'Dan Pike')}</main>`;
  const read = anywhere.read(document, 0, kept ? { shown: kept } : {});
  const found = read && !isTrouble(read) ? read.snapshot : undefined;
  expect(found?.conversation?.messages.map(({ side }) => side)).toEqual(['customer', 'agent', 'customer', 'agent']);
  expect(found?.likely).toBe('shown');
});

test('given the agent points at a message by going from text to text, it is the customer’s', async () => {
  taught.obey({ type: 'point', step: 'start' });
  taught.obey({ type: 'point', step: 'next' });
  taught.obey({ type: 'point', step: 'take' });
  await vi.waitFor(() =>
    expect(said.filter(({ type }) => type === 'pointing')).toEqual([
      { type: 'pointing', state: 'on' },
      { type: 'pointing', state: 'off' },
    ]),
  );
  expect(sides()).toEqual(['customer', 'unknown', 'customer', 'unknown']);
});

test('given a place without any words, it says so and keeps what was', async () => {
  document.body.innerHTML = '<main><hr></main>';
  document.elementFromPoint = () => document.querySelector('hr');
  taught.obey({ type: 'point', step: 'start' });
  layer.lastElementChild?.dispatchEvent(new MouseEvent('click'));
  await vi.waitFor(() => expect(said.at(-1)).toEqual({ type: 'pointing', state: 'not-found' }));
  expect(sites()).toEqual([]);
});

test('given what was shown is forgotten, so is what was said', () => {
  taught.obey({ type: 'say-side', messageId: idOf(0), side: 'customer' });
  taught.obey({ type: 'site', site: null });
  expect(sides()).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});
