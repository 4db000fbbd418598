import { openConversation, typeDraft } from '../../scripts/main-job/main-job.ts';
import { readSidebar, waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { atDesk, comesTrue, DESK_PATTERN } from './at-desk.ts';
import type { Proof } from './proof.ts';

const DRAFT = 'Hello, unfortunately we can’t help with that. Sam and I';
const EDITOR = '[data-desk="composer"] [data-desk="editor"]';

export default {
  claim: 'once a site is no longer allowed, nothing of it is read, the open page says so, and nothing is lost',
  kinds: ['chromium', 'firefox'],
  prove: (build) =>
    atDesk(build, async ({ attuned, open, expect }) => {
      const { page, frame } = await open('#c/late-pendant');
      const { customer } = await openConversation(page, frame, 'late-pendant');
      await typeDraft(page, DRAFT);
      await waitForSidebar(frame, 'a nudge', (seen) => seen.nudges.length > 0);
      await attuned.inOwnPage((api) => api.storage.local.set({ settings: { mutedCues: ['deadline'] } }));
      const draft = () => page.$eval(EDITOR, (editor) => editor.innerHTML);
      const before = await draft();

      await attuned.inOwnPage((api, site) => api.permissions.remove({ origins: [site] }), DESK_PATTERN);
      const isSaid = await comesTrue(async () =>
        (await readSidebar(frame)).all.includes('Attune may no longer read this site.'),
      );
      expect(isSaid, 'the open page does not say that the site is no longer allowed');
      const shown = await readSidebar(frame).catch(() => undefined);
      expect(!shown?.all.includes(customer), 'the customer is still shown');
      await page.click('[data-row-id="bereavement"]');
      await page.waitForSelector('[data-desk="conversation"][data-id="bereavement"]');
      // Longer than a page ever rests before it is read.
      const isRead = await comesTrue(async () => (await readSidebar(frame)).title !== '', 1_500);
      expect(!isRead, 'another conversation is read after the permission was taken back');
      await page.click('[data-row-id="late-pendant"]');
      // The address changes before the desk has drawn: the draft is waited for.
      expect(await comesTrue(async () => (await draft()) === before), 'the draft is not as it was');
      const { scripts, badge } = await attuned.inOwnPage(async (api) => ({
        scripts: (await api.scripting.getRegisteredContentScripts()).length,
        badge: await api.action.getBadgeText({}),
      }));
      expect(scripts === 0, 'the content script is still registered');
      expect(badge === '', `the badge still says ${badge}`);

      // The frame may be gone before it has acknowledged the click that removes it: what the click does is waited for.
      if (isSaid) attuned.clickInSidebar(page, '.button-main').catch(() => {});
      const isAway = () => page.evaluate(() => document.querySelector('attune-sidebar') === null);
      expect(await comesTrue(isAway), 'Close does not take the sidebar out of the page');
      const margin = await page.evaluate(() => document.documentElement.style.marginRight);
      expect(margin === '', 'the page does not get its room back');

      await attuned.allow(DESK_PATTERN);
      const again = await attuned.sidebar(page);
      await waitForSidebar(again, 'the same conversation', (seen) => seen.title.includes(customer));
      expect((await draft()) === before, 'the draft is lost when the site is allowed again');
      const kept = await attuned.inOwnPage((api) => api.storage.local.get('settings'));
      expect(JSON.stringify(kept).includes('deadline'), 'the settings are lost');
    }),
  faults: [
    {
      name: 'the content script goes on reading',
      edits: [{ file: 'entrypoints/host.content.ts', find: 'revoked.abort();', put: '{}' }],
      found: /does not say|still shown|is read after/,
    },
    {
      name: 'the sidebar leaves without a word',
      edits: [{ file: 'entrypoints/host.content.ts', find: 'revoked.abort();', put: 'leave();' }],
      found: /does not say that the site is no longer allowed/,
    },
    {
      name: 'the content script stays registered',
      edits: [
        {
          file: 'lib/background/host-script.ts',
          find: 'if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });',
          put: '',
        },
      ],
      found: /still registered/,
    },
  ],
} satisfies Proof;
