import { expect, test } from 'vitest';
import { onlyNews } from '../../lib/bridge/only-news.ts';
import type { FromPage } from '../../lib/bridge/protocol.ts';
import type { Draft, Snapshot } from '../../lib/conversation/conversation.ts';

const draft: Draft = { text: 'Hi', kind: 'reply', ref: 'a' };
const found: Snapshot = { hostId: 'demo', hostName: 'Demo desk', rows: [], draft };

function snapshot(parts: Partial<Snapshot> = {}): FromPage {
  return { type: 'snapshot', snapshot: { ...found, ...parts }, origin: 'https://desk.example' };
}

/** What reaches the sidebar of what is said. */
function said(...messages: readonly FromPage[]): FromPage[] {
  const reached: FromPage[] = [];
  const port = onlyNews({ say: (message) => reached.push(message), hear: () => {} });
  for (const message of messages) port.say(message);
  return reached;
}

test('given a page that reads as before, nothing is said again', () => {
  expect(said(snapshot(), snapshot(), snapshot())).toEqual([snapshot()]);
});

test('given a page on which only the words of the draft are new, they alone are said', () => {
  const longer = { ...draft, text: 'Hi there' };
  expect(said(snapshot(), snapshot({ draft: longer }), snapshot({ draft: longer }))).toEqual([
    snapshot(),
    { type: 'draft', draft: longer },
  ]);
});

test('given words of the draft that were said already, a page that shows them is no news', () => {
  const longer = { ...draft, text: 'Hi there' };
  expect(said(snapshot(), { type: 'draft', draft: longer }, snapshot({ draft: longer }))).toHaveLength(2);
  expect(said(snapshot(), { type: 'draft', draft: longer }, { type: 'draft', draft: longer })).toHaveLength(2);
});

test('given words of the draft that were taken back, they are said', () => {
  expect(said(snapshot(), { type: 'draft', draft: { ...draft, text: 'Hi there' } }, snapshot())).toEqual([
    snapshot(),
    { type: 'draft', draft: { ...draft, text: 'Hi there' } },
    { type: 'draft', draft },
  ]);
});

test('given a draft of another matter, of another kind, a new one or none, the whole page is said', () => {
  const { draft: _gone, ...without } = found;
  const none: FromPage = { type: 'snapshot', snapshot: without, origin: 'https://desk.example' };
  for (const other of [
    snapshot({ draft: { ...draft, ref: 'b' } }),
    snapshot({ draft: { ...draft, kind: 'note' } }),
    none,
  ]) {
    expect(said(snapshot(), other, other)).toEqual([snapshot(), other]);
    expect(said(other, snapshot(), snapshot())).toEqual([other, snapshot()]);
  }
  expect(said(none, none)).toEqual([none]);
});

test('given another list, conversation or origin, the whole page is said', () => {
  const row = { ref: 'r', rowId: 'r', side: 'customer', answered: false } as const;
  const moved: FromPage = { type: 'snapshot', snapshot: found, origin: 'https://other.example' };
  expect(said(snapshot(), snapshot({ rows: [row] }), snapshot(), moved)).toEqual([
    snapshot(),
    snapshot({ rows: [row] }),
    snapshot(),
    moved,
  ]);
});

test('given trouble between two looks that agree, the page is said again', () => {
  const trouble: FromPage = { type: 'trouble', trouble: { hostId: 'demo', hostName: 'Demo desk', missing: ['list'] } };
  const nothing: FromPage = { type: 'nothing', hostName: 'Demo desk' };
  expect(said(snapshot(), trouble, trouble, snapshot())).toEqual([snapshot(), trouble, snapshot()]);
  expect(said(snapshot(), nothing, nothing, snapshot())).toEqual([snapshot(), nothing, snapshot()]);
  expect(said(snapshot(), { type: 'revoked' }, snapshot())).toEqual([snapshot(), { type: 'revoked' }, snapshot()]);
});

test('given what does not tell of the page, it is said each time', () => {
  const look: FromPage = { type: 'look', dark: true };
  expect(said(snapshot(), look, look, snapshot())).toEqual([snapshot(), look, look]);
});
