import type { Frame, Page } from 'puppeteer-core';
import type { Attuned } from '../../../scripts/browser/launch.ts';
import { typeDraft } from '../../../scripts/main-job/main-job.ts';
import { type SidebarSeen, waitForSidebar } from '../../../scripts/main-job/read-sidebar.ts';
import { type CANARIES, CANARY_MAIL, DRAFTS } from './canary-mail.ts';

/** Words of `DRAFTS.rich`, counted by hand. */
const RICH_WORDS = /\b21 words\b/;
/** Words of `DRAFTS.plain`, counted by hand. */
const PLAIN_WORDS = /\b18 words\b/;
/** Several browsers share the machine. */
const PATIENCE_MS = 30_000;
const EDITOR = '[data-desk="composer"] [data-desk="editor"]';

/**
 * A session at the demo desk: the same on the page with and without Attune, so that whatever differs afterwards is
 * Attune's. With `frame`, its sidebar, everything that an agent does in it is done besides. What is sent is the same
 * either way, since nudges are taken back. `isKept` waits until the browser has kept what it keeps of a page, with or
 * without Attune, and is called before that leaves the screen.
 */
export async function workAtDesk(
  attuned: Attuned,
  page: Page,
  frame: Frame | undefined,
  isKept: (...canaries: readonly (keyof typeof CANARIES)[]) => Promise<void>,
): Promise<void> {
  const seen = (what: string, isThere: (seen: SidebarSeen) => boolean): Promise<SidebarSeen> | undefined =>
    frame && waitForSidebar(frame, what, isThere, PATIENCE_MS);
  /** A nudge's card is gone. */
  const gone = (why: string | undefined) =>
    seen(`that this went away: ${why}`, ({ nudges }) => nudges.every((nudge) => nudge.why !== why));
  const press = async (selector: string): Promise<void> => {
    if (frame) await attuned.clickInSidebar(page, selector);
  };
  const open = async ({ id, customer }: { id: string; customer: { name: string } }): Promise<void> => {
    await (await page.waitForSelector(`[data-row-id="${id}"]`))?.click();
    await page.waitForSelector(`[data-desk="conversation"][data-id="${id}"]`);
    // Of a machine's mail nothing is shown.
    const told = id === CANARY_MAIL.machine.id ? '' : customer.name;
    await seen(`the message of ${customer.name}`, ({ title }) => (told === '' ? title === '' : title.includes(told)));
  };

  await seen('who waits', ({ waiting }) => waiting.some(({ name }) => name.includes(CANARY_MAIL.angry.customer.name)));
  await open(CANARY_MAIL.machine);
  await open(CANARY_MAIL.thankful);
  await page.click('[role="tab"]:nth-child(2)');
  await typeDraft(page, DRAFTS.note);
  await seen('that this is a note', ({ all }) => /internal note/i.test(all));

  await open(CANARY_MAIL.worried);
  await page.click('[title="Plain text"]');
  await typeDraft(page, DRAFTS.plain);
  await seen('the whole reply', ({ all }) => PLAIN_WORDS.test(all));
  await page.click('[data-desk="send"]');
  await page.waitForFunction((editor) => document.querySelector<HTMLTextAreaElement>(editor)?.value === '', {}, EDITOR);
  await typeDraft(page, DRAFTS.plain);
  await seen('the next reply', ({ all }) => PLAIN_WORDS.test(all));
  await isKept('plain draft');

  // Last, since what was looked at last is what would be kept of it.
  await open(CANARY_MAIL.angry);
  await isKept('subject', 'reference');
  await typeDraft(page, DRAFTS.rich);
  const first = (await seen('nudges', ({ nudges, all }) => nudges.length > 1 && RICH_WORDS.test(all)))?.nudges[0]?.why;
  await press('.customer-card .button-link');
  await press('[data-nudge-place="1"]');
  await seen('the change', ({ change }) => /undo/i.test(change));
  await press('.change-line button');
  await seen('that it was taken back', ({ change, nudges }) => change === '' && nudges[0]?.why === first);
  // "Does not fit" for the first, "not again" for the next; then quiet, for the conversation.
  await press('.nudge-card [aria-expanded]');
  await press('.nudge-card-more:not([hidden]) .nudge-card-way button');
  const left = await gone(first);
  await press('.nudge-card [aria-expanded]');
  await press('.nudge-card-more:not([hidden]) .nudge-card-way:last-of-type button');
  await gone(left?.nudges[0]?.why);
  await press('.quiet-line [aria-expanded]');
  await press('.quiet-line-more button');
  await seen('quiet', ({ all }) => all.includes('Quiet for this conversation.'));
  if (!frame) return;

  const isAsWide = (from: number, to: number) =>
    page.waitForFunction(
      (least, most) => {
        const width = document.querySelector('html > attune-sidebar')?.getBoundingClientRect().width ?? 0;
        return least < width && width < most;
      },
      {},
      from,
      to,
    );
  await press('.sidebar-header button:last-of-type');
  await isAsWide(0, 60);
  await press('.rail button');
  await isAsWide(300, 600);
}
