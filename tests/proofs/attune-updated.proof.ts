import { openConversation, typeDraft } from '../../scripts/main-job/main-job.ts';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { atDesk, comesTrue } from './at-desk.ts';
import type { Proof } from './proof.ts';

const DRAFT = 'Hello, unfortunately we can’t help with that. Sam and I';
const EDITOR = '[data-desk="composer"] [data-desk="editor"]';

export default {
  claim: 'an update of Attune under an open tab puts one fresh sidebar in the old one’s place and loses nothing',
  kinds: ['chromium', 'firefox'],
  prove: (build) =>
    atDesk(build, async ({ attuned, open, expect }) => {
      const { page, frame } = await open('#c/late-pendant');
      const { customer } = await openConversation(page, frame, 'late-pendant');
      await typeDraft(page, DRAFT);
      const { waiting } = await waitForSidebar(
        frame,
        'a nudge and who waits',
        (seen) => seen.nudges.length > 0 && seen.waiting.length > 0,
      );
      await attuned.inOwnPage((api) => api.storage.local.set({ settings: { responseTargetMinutes: 300 } }));
      const draft = () => page.$eval(EDITOR, (editor) => editor.innerHTML);
      const before = await draft();
      const badge = await attuned.inOwnPage((api) => api.action.getBadgeText({}));

      await attuned.update();
      const isFresh = await comesTrue(async () => frame.detached || (await attuned.sidebar(page)) !== frame, 20_000);
      expect(isFresh, 'no fresh sidebar comes');
      const fresh = await attuned.sidebar(page);
      const seen = await waitForSidebar(
        fresh,
        'the same conversation, its nudges and who waits',
        (now) => now.title.includes(customer) && now.nudges.length > 0 && now.waiting.length > 0,
      );
      expect(seen.waiting.length === waiting.length, 'who waits is not as before');
      expect((await draft()) === before, 'the draft is not as it was');
      const standing = await page.$$eval('html > attune-sidebar', (found) => found.length);
      expect(standing === 1, `${standing} sidebars stand in the page`);
      const margin = await page.evaluate(() => document.documentElement.style.marginRight);
      expect(margin === '360px', `the page's room is ${margin}, not one sidebar's`);
      await openConversation(page, fresh, 'bereavement');
      const after = await attuned.inOwnPage(async (api) => ({
        badge: await api.action.getBadgeText({}),
        settings: JSON.stringify(await api.storage.local.get('settings')),
      }));
      expect(after.badge !== '' && badge !== '', 'the badge is lost');
      expect(after.settings.includes('"responseTargetMinutes":300'), 'the settings are lost');
    }),
  faults: [
    {
      name: 'the updated Attune does not come into open tabs',
      edits: [{ file: 'lib/background/site-changes.ts', find: 'await sitesAllowed(await allowedOrigins());', put: '' }],
      found: /no fresh sidebar comes|did not get that far/,
    },
    {
      name: 'nobody clears away what the script before left',
      edits: [
        {
          file: 'lib/bridge/sidebar-frame.ts',
          find: 'for (const leftover of leftovers) leftover.remove();',
          put: '',
        },
        { file: 'entrypoints/host.content.ts', find: 'context.onInvalidated(leave);', put: '' },
      ],
      found: /2 sidebars stand in the page|no fresh sidebar comes/,
    },
  ],
} satisfies Proof;
