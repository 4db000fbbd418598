import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { readMail, sentMails } from './request-tracker/outbox.ts';
import { beginUpdate, go, latestMessage, signIn, signInAs, submitUpdate } from './request-tracker/session.ts';
import { bringUpTracker, type RequestTracker } from './request-tracker/up.ts';
import { COLD, COLD_WORDS, heldBy, lastAnswer, replaceOnce, takeNudge, undo } from './take-nudge.ts';
import { waitingEntries } from './waiting-entries.ts';

let tracker: RequestTracker;
beforeAll(async () => {
  tracker = await bringUpTracker();
});
afterAll(() => tracker?.close());

/** Both browsers work at one desk: what one answers, nobody waits for in the other. A mail in plain text, and some in HTML. */
const TO_ANSWER = {
  chromium: { rich: 'threaten-cancel', plain: 'confused-howto' },
  firefox: { rich: 'tokyo-tz', plain: 'curt-agent' },
} as const;
const answered = new Set<string>();

/** Mail programs break lines anew. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A message with {@link COLD} that went in before Attune was allowed here. */
interface Without {
  /** Number of the message it quotes. */
  readonly quoted: number;
  /** What Request Tracker kept of it. */
  readonly kept: string;
}

describe.each(['chromium', 'firefox'] as const)('given Request Tracker in %s', (kind) => {
  let attuned: Attuned;
  let page: Page;
  const without = new Map<string, Without>();
  const ticketOf = (id: string) => {
    const ticket = tracker.tickets.find((one) => one.id === id);
    if (!ticket) throw new Error(`No ticket ${id} was seeded.`);
    return ticket;
  };
  const show = (id: string) => go(page, tracker, `Ticket/Display.html?id=${ticketOf(id).number}`);
  /** Those who wait are exactly those whom the truth names, without those who were answered here. */
  const expectWaiting = async (): Promise<void> => {
    const expected = tracker.tickets
      .flatMap(({ id, waitingSince }) => (waitingSince === undefined || answered.has(id) ? [] : [waitingSince]))
      .sort((a, b) => a - b);
    const own = await attuned.openOwnPage('popup.html');
    const { origin } = new URL(tracker.url);
    const found = async () => (await waitingEntries(own, origin)).map((one) => one.waitingSince).sort((a, b) => a - b);
    // Left open it would stand before the page, which then hears no click.
    await expect
      .poll(found, { timeout: 15_000 })
      .toEqual(expected)
      .finally(() => own.close());
  };

  beforeAll(async () => {
    attuned = await launch({ kind, headless: true });
    page = await attuned.newPage(tracker.url);
    await signIn(page, tracker, tracker.users.plain);
    // A comment, as that stops no clock, is kept in the same way as an answer.
    for (const which of ['plain', 'rich'] as const) {
      if (which === 'rich') await signInAs(page, tracker, tracker.users.rich);
      const id = TO_ANSWER[kind][which];
      await show(id);
      const quoted = await latestMessage(page);
      const editor = await beginUpdate(page, tracker, 'Comment', ticketOf(id).number, quoted, which === 'rich');
      await editor.focusStart();
      await page.keyboard.type(`${COLD}\n`);
      without.set(id, { quoted, kept: await submitUpdate(page, quoted) });
    }
    await page.close();
    await attuned.allow('http://127.0.0.1/*');
    page = await attuned.newPage(tracker.url);
  });
  afterAll(async () => {
    await attuned?.close();
  });

  test('every ticket is read: its history comes late, and the sidebar names its customer', async () => {
    expect(tracker.tickets).toHaveLength(23);
    for (const { id, customer } of tracker.tickets) {
      await show(id);
      const sidebar = await attuned.sidebar(page);
      await waitForSidebar(sidebar, `the message of ${customer}`, (seen) => seen.title.includes(customer), 20_000);
    }
  });

  test('once all were opened, exactly those wait whom the truth names, each since then', async () => {
    await expectWaiting();
  });

  test('a note of a colleague stops no clock, and a ticket that is resolved is closed', async () => {
    await show('outlook-corp');
    await waitForSidebar(await attuned.sidebar(page), 'that somebody waits', (seen) => /waiting since/.test(seen.due));
    await show('happy-thanks');
    await waitForSidebar(await attuned.sidebar(page), 'that it is closed', (seen) => /Closed\./.test(seen.due));
  });

  test('a reply and a comment are told apart, in the editor Request Tracker comes with', async () => {
    const { number } = ticketOf('late-angry');
    await go(page, tracker, `Ticket/Update.html?id=${number}&Action=Respond`);
    await waitForSidebar(await attuned.sidebar(page), 'a reply', (seen) => /Your reply/.test(seen.all));
    await go(page, tracker, `Ticket/Update.html?id=${number}&Action=Comment`);
    await waitForSidebar(await attuned.sidebar(page), 'a note', (seen) => /Your note/.test(seen.all));
  });

  test.each(['rich', 'plain'] as const)(
    'a nudge in the %s editor changes just its words, can be undone, and leaves nothing of ours in what is kept and sent',
    async (which) => {
      if (which === 'plain') await signInAs(page, tracker, tracker.users.plain);
      const id = TO_ANSWER[kind][which];
      const { quoted, kept } = without.get(id) ?? { quoted: 0, kept: '' };
      const editor = await beginUpdate(page, tracker, 'Respond', ticketOf(id).number, quoted, which === 'rich');
      await editor.focusStart();
      await page.keyboard.type(`${COLD}\n`);
      const typed = await editor.content();

      const used = await takeNudge(attuned, page, editor, COLD_WORDS);
      expect(used.after).toBe(replaceOnce(typed, COLD_WORDS, used.wording));
      await undo(page, editor);
      expect(await heldBy(editor, typed)).toBe(typed);
      const { wording, after } = await takeNudge(attuned, page, editor, COLD_WORDS);
      expect(after).toBe(replaceOnce(typed, COLD_WORDS, wording));

      const before = new Set(sentMails(tracker.sentFolder));
      expect(await submitUpdate(page, quoted)).toBe(replaceOnce(kept, COLD_WORDS, wording));
      answered.add(id);
      const fresh = await lastAnswer(
        async () => sentMails(tracker.sentFolder).filter((name) => !before.has(name)),
        (found) => found.length > 0,
      );
      // One mail, to the customer: plain text and HTML.
      const [mail, ...more] = fresh.map((name) => readMail(tracker.sentFolder, name));
      expect(more).toEqual([]);
      expect(mail?.head).toMatch(new RegExp(`^To: .*${RegExp.escape(ticketOf(id).address)}`, 'm'));
      expect(mail?.parts).toHaveLength(2);
      for (const part of mail?.parts ?? []) {
        expect(flat(part)).toContain(COLD.replace(COLD_WORDS, () => wording));
        expect(part).not.toContain(COLD_WORDS);
      }
      expect([mail?.head, ...(mail?.parts ?? [])].join('\n')).not.toMatch(/attune/i);
      // An answer with markup goes out as it was kept.
      if (which === 'rich') expect(flat(mail?.parts[1] ?? '')).toBe(flat(replaceOnce(kept, COLD_WORDS, wording)));

      // The page it lands on shows the answer: nobody waits there any more.
      await expectWaiting();
    },
  );
});
