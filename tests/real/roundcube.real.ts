import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListRow } from '../../lib/conversation/conversation.ts';
import { refOf } from '../../lib/hosts/mail-ref.ts';
import { ownWords } from '../../lib/text/own-words.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { type Adapter, bundleAdapter } from './roundcube/adapter.ts';
import { beginReply, comparable, sendReply, showInbox, showMail, signIn, uidOf } from './roundcube/session.ts';
import type { Truth } from './roundcube/truth.ts';
import { bringUp, type Roundcube } from './roundcube/up.ts';
import { COLD, COLD_WORDS, type Editor, heldBy, lastAnswer, replaceOnce, takeNudge, undo } from './take-nudge.ts';
import { waitingEntries } from './waiting-entries.ts';

/** Mails to answer in the writing tests: one written in plain text, one in HTML. */
const ANSWERED = ['confused-howto', 'threaten-cancel'];

let adapter: Adapter;
let roundcubes: Record<'reading' | 'plain' | 'rich', Roundcube>;

beforeAll(async () => {
  adapter = await bundleAdapter();
  roundcubes = {
    reading: await bringUp({ html: false }),
    plain: await bringUp({ html: false }),
    rich: await bringUp({ html: true }),
  };
});
afterAll(async () => {
  for (const roundcube of Object.values(roundcubes ?? {})) await roundcube.close();
});

describe.each(['chromium', 'firefox'] as const)('given Roundcube in %s', (kind) => {
  let attuned: Attuned;
  /** The same mails sent before Attune was allowed here, by conversation and editor. */
  const without = new Map<string, string>();

  beforeAll(async () => {
    attuned = await launch({ kind, headless: true });
  });
  afterAll(async () => {
    await attuned?.close();
  });

  describe('before Attune is allowed', () => {
    test.each(['plain', 'rich'] as const)(
      'replies in the %s editor go out with the words that were typed',
      async (which) => {
        const page = await attuned.browser.newPage();
        const roundcube = roundcubes[which];
        await signIn(page, roundcube);
        expect(await page.$('attune-sidebar')).toBeNull();
        for (const id of ANSWERED) {
          await startReply(page, roundcube, id, which);
          await page.keyboard.type(COLD);
          without.set(`${which} ${id}`, comparable(await sendReply(page, roundcube)));
        }
        await page.close();
      },
    );
  });

  describe('once it is allowed', () => {
    let page: Page;
    let rows: ReadonlyMap<string, ListRow>;

    beforeAll(async () => {
      await attuned.allow('http://127.0.0.1/*');
      page = await attuned.browser.newPage();
      await signIn(page, roundcubes.reading);
      const snapshot = await adapter.look(page);
      rows = new Map((snapshot?.rows ?? []).map((row) => [row.ref, row]));
    });
    afterAll(async () => {
      await page?.close();
    });

    test('the list tells every conversation, and to the minute since when its customer waits', () => {
      const { truth } = roundcubes.reading;
      for (const one of truth) {
        const row = rows.get(refOf(one.address, one.latest.subject));
        expect(row, one.id).toMatchObject({ at: one.latest.at, side: one.latest.side });
        if (one.needsAnswer) expect(row?.waitingSince, one.id).toBe(one.waitingSince);
      }
      const known = new Set(truth.map((one) => one.address.toLowerCase()));
      expect([...rows.keys()].filter((ref) => !known.has(ref.split(' ')[0] ?? ''))).toEqual([]);
    });

    test('every mail is read with the right side and its own words only, in the preview and on its page', async () => {
      for (const one of roundcubes.reading.truth) {
        const ref = refOf(one.address, one.latest.subject);
        const rowId = rows.get(ref)?.rowId ?? '';
        expect(await adapter.open(page, rowId), one.id).toBe(true);
        await expectMail(page, one, ref);
      }
      for (const id of ['late-angry', 'german', 'very-long', 'hostile-html', 'outlook-corp', 'phone-nosubject']) {
        const one = truthOf(roundcubes.reading, id);
        const ref = refOf(one.address, one.latest.subject);
        await showMail(page, roundcubes.reading, uidOf(rows.get(ref)?.rowId ?? ''));
        await expectMail(page, one, ref);
      }
      await showInbox(page, roundcubes.reading);
    });

    test('the sidebar names each customer and quotes nobody but them', async () => {
      const sidebar = await attuned.sidebar(page);
      for (const one of roundcubes.reading.truth.filter((one) => one.latest.side === 'customer')) {
        const rowId = rows.get(refOf(one.address, one.latest.subject))?.rowId ?? '';
        await adapter.open(page, rowId);
        await sidebar.waitForFunction(
          (name) => document.querySelector('[data-part="customer"] h2')?.textContent?.includes(name) === true,
          { timeout: 10_000 },
          one.customer,
        );
        const quotes = await quotesIn(sidebar);
        const words = flat(one.latest.words);
        if (words === '') continue;
        expect(
          quotes.filter((quote) => !words.includes(flat(quote))),
          one.id,
        ).toEqual([]);
        if (one.latest.language !== 'en') expect(quotes, one.id).toEqual([]);
      }
    });

    test('once all were opened, exactly those wait whom the truth names, soonest due first', async () => {
      const waiting = roundcubes.reading.truth.filter((one) => one.needsAnswer);
      const expected = waiting.map((one) => one.waitingSince ?? 0).sort((a, b) => a - b);
      const own = await attuned.openOwnPage('popup.html');
      const { origin } = new URL(roundcubes.reading.url);
      const entries = await lastAnswer(
        () => waitingEntries(own, origin),
        (found) => found.length === expected.length,
      );
      expect(entries.map((entry) => entry.waitingSince).sort((a, b) => a - b)).toEqual(expected);
      await own.close();

      // With a mail open in which nobody waits, the sidebar's list names everyone who does.
      const internal = truthOf(roundcubes.reading, 'internal');
      await adapter.open(page, rows.get(refOf(internal.address, internal.latest.subject))?.rowId ?? '');
      const sidebar = await attuned.sidebar(page);
      const names = await lastAnswer(
        () => waitingNames(sidebar),
        (found) => found.length === waiting.length,
      );
      expect(names.toSorted()).toEqual(waiting.map((one) => one.customer).toSorted());
      // Two of them wrote in the same minute: their order is nobody's business.
      expect(names.map((name) => waiting.find((one) => one.customer === name)?.waitingSince)).toEqual(expected);
    });

    test('a complaint that was opened has its line in the ledger, without a name, and the link there opens that mail', async () => {
      const complaint = truthOf(roundcubes.reading, 'polite-complaint');
      const ledger = await attuned.openOwnPage('ledger.html');
      await ledger.waitForSelector('.ledger-table');
      const { text, links } = await ledger.evaluate(() => ({
        text: document.body.innerText,
        links: [...document.querySelectorAll<HTMLAnchorElement>('.ledger-acts a')].map((link) => link.href),
      }));
      for (const one of roundcubes.reading.truth) {
        expect(text).not.toContain(one.customer);
        if (one.latest.subject) expect(text).not.toContain(one.latest.subject);
      }
      const mail = await attuned.browser.newPage();
      const subjects: string[] = [];
      for (const link of links) {
        await mail.goto(link, attuned.kind === 'firefox' ? { waitUntil: [] } : {});
        await mail.waitForSelector('#message-header h2.subject');
        subjects.push(await mail.$eval('#message-header h2.subject', (line) => line.textContent ?? ''));
      }
      expect(subjects.filter((subject) => subject.includes(complaint.latest.subject))).toHaveLength(1);
      await mail.close();
      await ledger.close();
    });

    test.each(['plain', 'rich'] as const)(
      'a nudge in the %s editor changes just its words, can be undone, and leaves nothing of ours in the mail',
      async (which) => {
        const roundcube = roundcubes[which];
        const writing = await attuned.browser.newPage();
        await signIn(writing, roundcube);
        for (const id of ANSWERED) {
          const editor = await startReply(writing, roundcube, id, which);
          await writing.keyboard.type(COLD);
          const typed = await editor.content();

          const used = await takeNudge(attuned, writing, editor, COLD_WORDS);
          expect(used.after).toBe(replaceOnce(typed, COLD_WORDS, used.wording));

          await undo(writing, editor);
          expect(await heldBy(editor, typed)).toBe(typed);

          await takeNudge(attuned, writing, editor, COLD_WORDS);
          await attuned.clickInSidebar(writing, '.change-line button');
          expect(await heldBy(editor, typed)).toBe(typed);

          const last = await takeNudge(attuned, writing, editor, COLD_WORDS);
          expect(last.after).toBe(replaceOnce(typed, COLD_WORDS, last.wording));
          const sent = comparable(await sendReply(writing, roundcube));
          const plainMail = without.get(`${which} ${id}`) ?? '';
          expect(decoded(sent)).toBe(replaceEach(decoded(plainMail), COLD_WORDS, last.wording));
          expect(sent).not.toMatch(/attune/i);
        }
        await writing.close();
      },
    );
  });
});

function truthOf(roundcube: Roundcube, id: string): Truth {
  const one = roundcube.truth.find((truth) => truth.id === id);
  if (!one) throw new Error(`no conversation ${id} was seeded`);
  return one;
}

/** White space and what a mail program does to it, evened out. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Looks until the mail is shown, then compares it with the truth. */
async function expectMail(page: Page, one: Truth, ref: string): Promise<void> {
  const conversation = await lastAnswer(
    async () => (await adapter.look(page))?.conversation,
    (seen) => seen?.ref === ref,
  );
  expect(conversation?.ref, one.id).toBe(ref);
  const message = conversation?.messages[0];
  expect(message, one.id).toMatchObject({ side: one.latest.side, at: one.latest.at });
  const text = flat(message?.text ?? '');
  expect(text, one.id).toContain(flat(one.latest.words));
  const own = flat(ownWords(message?.text ?? ''));
  for (const earlier of one.earlier) expect(own, one.id).not.toContain(flat(earlier).slice(0, 50));
  expect(own, one.id).not.toMatch(/wrote:|schrieb/);
}

/** The words of the customer that the sidebar shows, without the marks around them. */
async function quotesIn(sidebar: Frame): Promise<string[]> {
  const shown = await sidebar.$$eval('.customer-card-words button', (buttons) =>
    buttons.map((button) => button.textContent ?? ''),
  );
  return shown.map((quote) => quote.replace(/^“|”$/g, ''));
}

/** The names in the sidebar's list of those who wait, all of them. */
function waitingNames(sidebar: Frame): Promise<string[]> {
  return sidebar.evaluate(() => {
    document.querySelector<HTMLElement>('.waiting-list .button-link[aria-expanded="false"]')?.click();
    return Array.from(document.querySelectorAll('.waiting-list-name'), (name) => name.textContent ?? '');
  });
}

/** Opens the conversation's latest mail, begins a reply and puts the caret where it belongs. */
async function startReply(page: Page, roundcube: Roundcube, id: string, which: 'plain' | 'rich'): Promise<Editor> {
  const one = truthOf(roundcube, id);
  await showInbox(page, roundcube);
  const snapshot = await adapter.look(page);
  const row = snapshot?.rows?.find((shown) => shown.ref === refOf(one.address, one.latest.subject));
  await showMail(page, roundcube, uidOf(row?.rowId ?? ''));
  const editor = await beginReply(page, which === 'rich');
  await editor.focusStart();
  return editor;
}

/** In every part of a mail (plain text and HTML) alike. */
function replaceEach(mail: string, words: string, wording: string): string {
  expect(mail).toContain(words);
  return mail.replaceAll(words, () => wording);
}

/** A mail with its lines joined as the writer wrote them: mail programs break and encode long lines anew. */
function decoded(mail: string): string {
  return flat(
    mail
      .replace(/=\r?\n/g, '')
      .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString()),
  );
}
