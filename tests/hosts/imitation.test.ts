// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../lib/conversation/conversation.ts';
import type { PageReading } from '../../lib/hosts/host.ts';
import { readPage } from '../../lib/hosts/read-page.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';
import { openPage, type SavedPage, savedPages } from './saved-page.ts';
import { lookAfresh } from './used-selectors.ts';

/**
 * The worst a mail or a draft can imitate is the page itself: each mail that is read, and each rich draft, is given a
 * copy of the whole page with other words in it. Nothing else that is read may change by that; of the one that is forged
 * it may become unknown who wrote it, or what kind of answer it is.
 */
/** A long page is copied once for each of its mails. */
const timeout = 30_000;

const known = hosts.filter((host) => host.id !== 'anywhere');

describe.each(known.map((host) => [host.id, host] as const))('%s', (id, host) => {
  const pages = savedPages(id).map((page) => [page.name, page] as const);
  const look = (page: Document, { now }: SavedPage): PageReading | undefined => {
    const reading = lookAfresh(page, () => readPage(host, page, now, {}));
    return reading && !isTrouble(reading) ? reading : undefined;
  };

  test.each(pages)(
    'given %s with a copy of itself in any mail, it reads nothing but a longer mail',
    { timeout },
    (_name, saved) => {
      const page = openPage(id, saved);
      for (const [messageId, element] of look(page, saved)?.messageElements ?? []) {
        const forgery = forgeryOf(page, element.ownerDocument);
        wordsIn(element).append(forgery);
        expect(withoutMail(look(page, saved)?.snapshot, saved.expected, messageId), messageId).toEqual(saved.expected);
        forgery.remove();
      }
    },
  );

  test.each(pages)(
    'given %s with a copy of itself in the draft, it reads nothing but a longer draft',
    (_name, saved) => {
      const page = openPage(id, saved);
      const editor = look(page, saved)?.editor;
      if (editor && editor.tagName !== 'TEXTAREA') editor.append(forgeryOf(page, editor.ownerDocument));
      const snapshot = look(page, saved)?.snapshot;
      if (snapshot) expect(withoutDraft(snapshot, saved.expected)).toEqual(saved.expected);
    },
  );

  test.each(pages)('given %s in a language that runs from right to left, it reads the same', (_name, saved) => {
    const page = openPage(id, saved);
    const before = look(page, saved)?.snapshot;
    for (const element of [page.documentElement, page.body]) element.setAttribute('dir', 'rtl');
    expect(look(page, saved)?.snapshot).toEqual(before);
  });
});

/** A copy of all the page shows, with other words; of numbers and names, which marks hold, the same. */
function forgeryOf(page: Document, into: Document): HTMLElement {
  const forgery = into.createElement('div');
  for (const child of page.body.childNodes) forgery.append(into.importNode(child, true));
  forge(forgery);
  return forgery;
}

/** Where a mail's own markup stands: Request Tracker puts its own head and links beside it. */
function wordsIn(element: HTMLElement): Element {
  return element.querySelector('.messagebody') ?? element;
}

function forge(node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim())
      child.textContent = `Forged ${child.textContent}`;
    else forge(child);
  }
}

/** The snapshot as if the forged mail still had its own words, and its writer where he is unknown now. */
function withoutMail(snapshot: Snapshot | undefined, expected: Snapshot, messageId: string): Snapshot | undefined {
  const real = expected.conversation?.messages.find(({ id }) => id === messageId);
  if (!snapshot?.conversation || !real) return snapshot;
  const messages = snapshot.conversation.messages.map((one) => {
    if (one.id !== messageId) return one;
    return one.side === 'unknown'
      ? { ...one, text: real.text, side: real.side, ...(real.internal && { internal: true }) }
      : { ...one, text: real.text };
  });
  return { ...snapshot, conversation: { ...snapshot.conversation, messages } };
}

function withoutDraft(snapshot: Snapshot, { draft: real }: Snapshot): Snapshot {
  const { draft } = snapshot;
  if (!draft || !real) return snapshot;
  const kind = draft.kind === 'unknown' ? real.kind : draft.kind;
  return { ...snapshot, draft: { ...draft, text: real.text, kind } };
}
