// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Message, Snapshot } from '../../lib/conversation/conversation.ts';
import type { Host } from '../../lib/hosts/host.ts';
import { readPage } from '../../lib/hosts/read-page.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';
import { openPage, type SavedPage, savedPages } from './saved-page.ts';
import { lookAfresh, type Mark, marksIn, usedSelectors } from './used-selectors.ts';

/**
 * A host changes its pages without notice. Whatever it takes away, what is still read is true: a side is the right one or
 * `unknown`, a note is no reply, and the words are those of the message and of the draft that were there before.
 */
const known = hosts.filter((host) => host.id !== 'anywhere');

/** What is wrong in a reading of a page that had something taken away; `[]` where all it says is still true. */
function lies(host: Host, page: Document, { now, expected }: SavedPage): string[] {
  const reading = lookAfresh(page, () => readPage(host, page, now, {}));
  if (reading === undefined) return [];
  if (isTrouble(reading)) {
    const thrown = reading.missing.filter((missing) => missing.includes('('));
    return thrown.map((missing) => `thrown: ${missing}`);
  }
  const { conversation, draft, rows } = reading.snapshot;
  const found: string[] = [];
  if (conversation && conversation.ref !== expected.conversation?.ref) found.push(`conversation ${conversation.ref}`);
  for (const message of conversation?.messages ?? []) {
    const real = sameMessage(expected, message);
    if (!real) found.push(`a message that is none: ${message.id} “${message.text.slice(0, 60)}”`);
    else if (message.side !== real.side && message.side !== 'unknown')
      found.push(`${message.id} by ${message.side}, not ${real.side}`);
    else if (real.internal && !message.internal && message.side !== 'unknown' && !host.tellsByAbsence)
      found.push(`note ${message.id} read as sent`);
    else if (!real.internal && message.internal) found.push(`${message.id} read as a note`);
    else if (real.at !== undefined && message.at !== undefined && message.at !== real.at)
      found.push(`${message.id} at another time`);
  }
  if (draft && draft.text.trim() !== '' && !overlaps(draft.text, expected.draft?.text ?? '\0'))
    found.push(`draft “${draft.text.slice(0, 60)}”`);
  else if (draft && expected.draft && draft.kind !== expected.draft.kind && draft.kind !== 'unknown')
    found.push(`draft is a ${draft.kind}`);
  else if (draft?.ref !== undefined && draft.text.trim() !== '' && draft.ref !== expected.draft?.ref)
    found.push(`draft of ${draft.ref}`);
  for (const row of rows ?? []) {
    const real = expected.rows?.find(({ rowId }) => rowId === row.rowId);
    // A list that was hidden, and comes to light, is a list.
    if (!real && expected.rows) found.push(`a row that is none: ${row.rowId}`);
    else if (!real) continue;
    else if (row.side !== real.side && row.side !== 'unknown')
      found.push(`row ${row.rowId} by ${row.side}, not ${real.side}`);
    else if (row.answered === true && real.answered !== true) found.push(`row ${row.rowId} answered: ${row.answered}`);
  }
  return found;
}

/** By its number, or where that was taken away by its words; folded ones have none. */
function sameMessage(expected: Snapshot, { id, text, author, at }: Message): Message | undefined {
  const messages = expected.conversation?.messages ?? [];
  const hasItsWords = (one: Message): boolean => text === '' || overlaps(one.text, text);
  return (
    messages.find((one) => one.id === id && hasItsWords(one)) ??
    messages.find((one) => one.text === text) ??
    messages.find((one) => text === '' && one.author === author && one.at === at)
  );
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** What a mail quotes is told by marks of the mail's own; without them its words are more, or fewer, but no others. */
function overlaps(one: string, other: string): boolean {
  if (flat(one) === flat(other)) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.includes(shorter.trim()) || one.split('\n')[0] === other.split('\n')[0];
}

/** Rows read as unanswered that are answered, where the row has still a place for the mark. */
function unanswered(host: Host, page: Document, { now, expected }: SavedPage): string[] {
  const reading = lookAfresh(page, () => readPage(host, page, now, {}));
  const rows = reading === undefined || isTrouble(reading) ? [] : (reading.snapshot.rows ?? []);
  const wasAnswered = (rowId: string) => expected.rows?.find((row) => row.rowId === rowId)?.answered === true;
  return rows
    .filter((row) => row.answered === false && wasAnswered(row.rowId))
    .map(({ rowId }) => `row ${rowId} unanswered`);
}

function documentsOf(page: Document): readonly Document[] {
  const framed = [...page.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
  return [page, ...framed];
}

function inTurn(steps: readonly (() => void)[]): void {
  for (const step of steps) step();
}

/** Takes all that fit a selector out of the page; what it gives puts them back. */
function takeOut(page: Document, selector: string): (() => void) | undefined {
  const put: (() => void)[] = [];
  for (const document of documentsOf(page)) {
    for (const element of document.querySelectorAll(selector)) {
      if (['HTML', 'HEAD', 'BODY'].includes(element.tagName) || !element.isConnected) continue;
      const stand = document.createComment('');
      element.replaceWith(stand);
      put.push(() => stand.replaceWith(element));
    }
  }
  return put.length > 0 ? () => inTurn(put.reverse()) : undefined;
}

/** Takes a mark off all elements that have it. */
function strip(page: Document, { kind, name }: Mark): (() => void) | undefined {
  const put: (() => void)[] = [];
  const attribute = kind === 'attribute' ? name : kind;
  const selector = kind === 'class' ? `.${name}` : kind === 'id' ? `#${name}` : `[${name}]`;
  for (const document of documentsOf(page)) {
    for (const element of document.querySelectorAll(selector)) {
      const before = element.getAttribute(attribute) ?? '';
      if (kind === 'class')
        element.setAttribute(
          'class',
          before
            .split(/\s+/)
            .filter((one) => one !== name)
            .join(' '),
        );
      else element.removeAttribute(attribute);
      put.push(() => element.setAttribute(attribute, before));
    }
  }
  return put.length > 0 ? () => inTurn(put) : undefined;
}

describe.each(known.map((host) => [host.id, host] as const))('%s', (id, host) => {
  const pages = savedPages(id).map((page) => [page.name, page] as const);
  // Each page is opened once, as happy-dom never lets go of one: what is done to it is undone.
  const opened = new Map<string, Document>();
  const open = (saved: SavedPage): Document => {
    const page = opened.get(saved.name) ?? openPage(id, saved);
    opened.set(saved.name, page);
    return page;
  };
  const selectorsOf = (page: Document, { now }: SavedPage): readonly string[] =>
    usedSelectors(() => lookAfresh(page, () => readPage(host, page, now, {})));

  test.each(pages)('given %s without what a selector finds, it says nothing untrue', (_name, saved) => {
    const page = open(saved);
    // "Inside of" is asked of elements; what fits it is no part.
    const selectors = selectorsOf(page, saved).filter((one) => !one.endsWith(' *'));
    const wrong = selectors.flatMap((selector) => {
      const putBack = takeOut(page, selector);
      const found = putBack ? [...lies(host, page, saved), ...unanswered(host, page, saved)] : [];
      putBack?.();
      return found.map((lie) => `without ${selector}: ${lie}`);
    });
    expect(wrong).toEqual([]);
  });

  // Many lists mark only what was answered. Renamed, the mark is as if nobody had: somebody is listed too many, none too few.
  test.each(pages)('given %s with a mark renamed, it says nothing untrue', (_name, saved) => {
    const page = open(saved);
    const wrong = marksIn(selectorsOf(page, saved)).flatMap((mark) => {
      const putBack = strip(page, mark);
      const found = putBack ? lies(host, page, saved) : [];
      putBack?.();
      return found.map((lie) => `without ${mark.kind} ${mark.name}: ${lie}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(pages)('given %s drawn in another order, it reads the same messages, by time', (_name, saved) => {
    const page = open(saved);
    const turnBack = turnRound(page, host, saved);
    const found = lies(host, page, saved);
    const reading = lookAfresh(page, () => readPage(host, page, saved.now, {}));
    turnBack();
    expect(found).toEqual([]);
    const messages = reading && !isTrouble(reading) ? reading.snapshot.conversation?.messages : undefined;
    if (messages?.every(({ at }) => at !== undefined)) {
      expect(messages.map(({ id }) => id)).toEqual(saved.expected.conversation?.messages.map(({ id }) => id));
    }
  });

  test.each(pages)('given %s drawn anew while it is read, it says nothing untrue', (_name, saved) => {
    const page = open(saved);
    const asked = selectorsOf(page, saved).length;
    for (const after of [1, Math.ceil(asked / 2)]) {
      const stop = drawAnewAfter(page, after);
      const found = lies(host, page, saved);
      stop();
      expect(found).toEqual([]);
      // And what it looks at next is the page as it stands then.
      expect(lookAfresh(page, () => readPage(host, page, saved.now, {}))).toBeDefined();
    }
  });
});

/** Puts whatever the host repeats (messages, rows) in the opposite order; what it gives turns it back. What stands in a mail or draft stays. */
function turnRound(page: Document, host: Host, { now }: SavedPage): () => void {
  const reading = readPage(host, page, now, {});
  const words = reading && !isTrouble(reading) ? [...(reading.messageElements?.values() ?? []), reading.editor] : [];
  const selectors = usedSelectors(() => readPage(host, page, now, {})).filter((one) => !one.endsWith(' *'));
  const parents = new Set<Element>();
  const repeated = new Set<Element>();
  for (const selector of selectors) {
    const found = [...page.querySelectorAll(selector)].filter((one) => !words.some((holder) => holder?.contains(one)));
    for (const { parentElement } of found) {
      if (parentElement && found.filter((one) => one.parentElement === parentElement).length > 1)
        parents.add(parentElement);
    }
  }
  for (const parent of parents) for (const child of parent.children) repeated.add(child);
  // In what order one message or row says things is no matter of drawing.
  const isInOne = (element: Element | null): boolean =>
    element !== null && (repeated.has(element) || isInOne(element.parentElement));
  const lists = [...parents].filter((one) => !isInOne(one));
  const turn = (): void => {
    for (const list of lists) list.append(...[...list.children].reverse());
  };
  turn();
  return turn;
}

/** Replaces the whole page by a copy of itself at the so manieth question; what it gives ends that. */
function drawAnewAfter(page: Document, questions: number): () => void {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'querySelector') as PropertyDescriptor;
  let left = questions;
  Object.defineProperty(Element.prototype, 'querySelector', {
    ...own,
    value(this: Element, selector: string) {
      left -= 1;
      if (left === 0) drawAnew(page);
      return own.value.call(this, selector);
    },
  });
  return () => Object.defineProperty(Element.prototype, 'querySelector', own);
}

function drawAnew(page: Document): void {
  const frames = [...page.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  page.body.replaceWith(page.body.cloneNode(true));
  page.querySelectorAll('iframe').forEach((frame, at) => {
    Object.defineProperty(frame, 'contentDocument', { value: frames[at], configurable: true });
  });
}
