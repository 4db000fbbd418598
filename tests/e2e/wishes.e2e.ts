import { afterEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import { openConversation, typeDraft } from '../../scripts/main-job/main-job.ts';
import { readSidebar, waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { axeFindings } from './axe.ts';
import { deskBrowser, KINDS } from './desk.ts';

/** Words of each draft, counted by hand; the last has one letter, so that only the whole draft has as many. */
const COLD = 'You failed to say so. Unfortunately we can not help with that, as I said, Robin and I';
const COLD_WORDS = /\b18 words\b/;
const SHARP =
  'You claim that nobody answered. With all due respect, that is your mistake, as I said before, Robin and I';
const SHARP_WORDS = /\b20 words\b/;

const SLIP =
  'Hello Anselm, thank you for asking before you order. Obviously the lamp works with any dimmer, and it leaves today, Robin and I';
const SLIP_WORDS = /\b23 words\b/;
const HOUSE =
  'Hello Anselm, thank you for asking before you order. The lamp works with any dimmer of yours, Robin and I';
const HOUSE_WORDS = /\b20 words\b/;

describe.each(KINDS)('in %s, what the agent wants less of', (kind) => {
  const browser = deskBrowser(kind);
  afterEach(() =>
    browser.set({
      doubts: [],
      quietConversations: [],
      quietSites: [],
      hidesAbuse: false,
      escalation: '',
      houseWords: [],
      policies: [],
      level: 'working',
      cleanDrafts: [],
      mutedCues: [],
    }),
  );

  test('given quiet for a conversation, it holds after a reload, there and nowhere else, until it is taken back', async () => {
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'late-pendant');
    await typeDraft(page, COLD);
    await waitForSidebar(frame, 'nudges', (seen) => seen.nudges.length > 0 && COLD_WORDS.test(seen.all));
    await browser.attuned.clickInSidebar(page, '.quiet-line [aria-expanded]');
    await browser.attuned.clickInSidebar(page, '.quiet-line-more button');
    await waitForSidebar(frame, 'quiet', (seen) => seen.all.includes('Quiet for this conversation.'));
    await page.reload();
    const again = await browser.attuned.sidebar(page);
    await openConversation(page, again, 'late-pendant');
    await typeDraft(page, COLD);
    const quiet = await waitForSidebar(again, 'quiet again', (seen) => /Quiet for this conversation\./.test(seen.all));
    expect(quiet.nudges).toEqual([]);
    await openConversation(page, again, 'club-leaving');
    await typeDraft(page, COLD);
    await waitForSidebar(again, 'nudges elsewhere', (seen) => seen.nudges.length > 0 && COLD_WORDS.test(seen.all));
    await openConversation(page, again, 'late-pendant');
    await waitForSidebar(again, 'quiet there', (seen) => /Quiet for this conversation\./.test(seen.all));
    await browser.attuned.clickInSidebar(page, '.quiet-line button');
    await waitForSidebar(again, 'nudges again', (seen) => seen.nudges.length > 0);
  });

  test('given that a nudge did not fit, it goes, and the catalogue says so', async () => {
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'late-pendant');
    await typeDraft(page, COLD);
    const before = await waitForSidebar(frame, 'nudges', (one) => one.nudges.length > 0 && COLD_WORDS.test(one.all));
    const first = before.nudges[0]?.why;
    await browser.attuned.clickInSidebar(page, '.nudge-card [aria-expanded]');
    await browser.attuned.clickInSidebar(page, '.nudge-card-way button');
    await waitForSidebar(frame, 'that it went', ({ nudges }) => nudges.every(({ why }) => why !== first));
    const catalogue = await browser.attuned.openOwnPage('catalogue.html');
    await catalogue.waitForFunction(() => document.body.textContent?.includes('You said once that it did not fit'));
    expect(await axeFindings(catalogue)).toEqual([]);
    await catalogue.close();
  });

  test('given a word of the house, it is told of in a good reply, used by a click, and counted once', async () => {
    const options = await browser.attuned.openOwnPage('options.html');
    await (await options.waitForSelector('.pair-list-new input:first-of-type'))?.type('dimmer');
    await (await options.waitForSelector('.pair-list-new input:last-of-type'))?.type('light control');
    await options.keyboard.press('Enter');
    await options.waitForFunction(() => document.body.textContent?.includes('not come up yet'));
    expect(await axeFindings(options)).toEqual([]);
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'dimmer');
    await typeDraft(page, HOUSE);
    const isAbout = ({ old, wording }: { old: string; wording: string }) =>
      old === 'dimmer' && wording === 'light control';
    const seen = await waitForSidebar(
      frame,
      'the word',
      (now) => now.nudges.some(isAbout) && HOUSE_WORDS.test(now.all),
    );
    expect(seen.nudges).toHaveLength(1);
    await browser.attuned.clickInSidebar(page, '[data-nudge-place="1"]');
    await page.waitForFunction(() =>
      document.querySelector('[data-desk="editor"]')?.textContent?.includes('any light control of yours'),
    );
    await options.bringToFront();
    await options.waitForFunction(() => document.body.textContent?.includes('came up in one draft'));
    await options.close();
  });

  test('given words to avoid, the settings tell in how many drafts of open tabs they stand, before they are added', async () => {
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'dimmer');
    await typeDraft(page, HOUSE);
    await waitForSidebar(frame, 'the draft', (seen) => HOUSE_WORDS.test(seen.all));
    const options = await browser.attuned.openOwnPage('options.html');
    const field = await options.waitForSelector('.pair-list-new input:first-of-type');
    await field?.type('dimmer');
    const isSaid = (words: string) =>
      options.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words);
    await isSaid('Stands in 1 of 1 draft in your open tabs.');
    await field?.type(' switch');
    await isSaid('Stands in 0 of 1 draft in your open tabs.');
    await options.close();
  });

  test('given a nudge, all about it is one click away, and switched off there it goes from the sidebar', async () => {
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'dimmer');
    await typeDraft(page, SLIP);
    await waitForSidebar(frame, 'a nudge', (seen) => seen.nudges.length === 1 && SLIP_WORDS.test(seen.all));
    await browser.attuned.clickInSidebar(page, '.nudge-card [aria-expanded]');
    await browser.attuned.clickInSidebar(page, '.nudge-card-more .button-link');
    const catalogue = await browser.attuned.ownPage('catalogue.html#obviously');
    await catalogue.waitForFunction(() => document.activeElement?.id === 'obviously');
    expect(await axeFindings(catalogue)).toEqual([]);
    await catalogue.click('#obviously [role="switch"]');
    await page.bringToFront();
    await waitForSidebar(frame, 'no nudge', (seen) => seen.nudges.length === 0 && SLIP_WORDS.test(seen.all));
    await catalogue.bringToFront();
    await catalogue.click('#obviously [role="switch"]');
    await page.bringToFront();
    await waitForSidebar(frame, 'the nudge again', (seen) => seen.nudges.length === 1);
    await catalogue.close();
  });

  test('given ten drafts without a slip, the first is passed over and the next is told', async () => {
    const clean = async () =>
      browser.attuned.inOwnPage(async (api) => {
        const stored = (await api.storage.local.get('settings'))['settings'] as Pick<Settings, 'cleanDrafts'>;
        return stored.cleanDrafts;
      });
    await browser.set({ cleanDrafts: [{ cueId: 'obviously', drafts: 10 }] });
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'dimmer');
    await typeDraft(page, SLIP);
    const first = await waitForSidebar(frame, 'the whole draft', ({ all }) => SLIP_WORDS.test(all));
    expect(first.nudges.filter(({ old }) => /obviously/i.test(old))).toEqual([]);
    await openConversation(page, frame, 'club-leaving');
    await typeDraft(page, SLIP);
    await waitForSidebar(frame, 'the slip', ({ nudges }) => nudges.some(({ old }) => /obviously/i.test(old)));
    expect(await clean()).toContainEqual({ cueId: 'obviously', drafts: 0 });
  });

  test('given a sharp draft on an angry message, a minute is offered; nothing is locked and the draft stays', async () => {
    const { page, frame } = await browser.open();
    await openConversation(page, frame, 'late-pendant');
    await typeDraft(page, SHARP);
    await waitForSidebar(frame, 'a minute', (seen) => /A minute away/.test(seen.all) && SHARP_WORDS.test(seen.all));
    // Before it begins: axe waits for whatever moves.
    expect(await axeFindings(frame)).toEqual([]);
    await browser.attuned.clickInSidebar(page, '[data-part="minute"] button');
    await waitForSidebar(frame, 'that it is taken', (seen) => seen.all.includes('A minute for you.'));
    expect(await page.$eval('[data-desk="editor"]', (editor) => editor.textContent)).toBe(SHARP);
    expect(await page.$eval('[data-desk="send"]', (send) => (send as HTMLButtonElement).disabled)).toBe(false);
    await browser.attuned.clickInSidebar(page, '[data-part="minute"] button');
    await waitForSidebar(frame, 'no minute', (seen) => !seen.all.includes('A minute'));
  });

  test('given abuse, the team’s way is shown, and hurtful words stay behind a click once that is asked for', async () => {
    await browser.set({
      escalation: 'Hand it to Sam.',
      policies: [
        { when: 'idiots, idiot, stupid', note: 'One warning, then the conversation may end.' },
        { when: 'warranty', note: 'Not this one.' },
      ],
    });
    const { page, frame } = await browser.open();
    const { seen } = await openConversation(page, frame, 'abuse');
    expect(seen.advice).toContain('Your team’s way: Hand it to Sam.');
    expect(seen.all).toContain('Your policy: One warning, then the conversation may end.');
    expect(seen.all).not.toContain('Not this one.');
    const hurtful = await frame.$eval('.customer-card-hurtful', (line) => line.textContent ?? '');
    expect(hurtful).toContain('Hide words');
    await browser.attuned.clickInSidebar(page, '.customer-card-hurtful button');
    const hidden = await waitForSidebar(frame, 'that they are hidden', ({ all }) => all.includes('are hidden.'));
    expect(hidden.words.length).toBeLessThan(seen.words.length);
    await browser.attuned.clickInSidebar(page, '.customer-card-hurtful button');
    await waitForSidebar(frame, 'them again', ({ words }) => words.length === seen.words.length);
    expect((await readSidebar(frame)).words).toEqual(seen.words);
  });
});
