import type { Page } from 'puppeteer-core';
import { inFirefox, killBackground } from '../../scripts/browser/kill-background.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { withApi } from '../../scripts/browser/with-api.ts';
import { serveDemoDesk } from '../../scripts/demo-desk/server.ts';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { aReport } from '../db/rows.ts';
import type { Build, Proof } from './proof.ts';

const MINUTE_MS = 60_000;
/** The shortest target there is, and hours that never end: somebody is overdue whenever this runs. */
const ALWAYS = [{ from: '00:00', to: '24:00' }];
const SETTINGS = {
  timeZone: 'UTC',
  responseTargetMinutes: 15,
  atRiskShare: 0.95,
  days: { 1: ALWAYS, 2: ALWAYS, 3: ALWAYS, 4: ALWAYS, 5: ALWAYS, 6: ALWAYS, 7: ALWAYS },
};
/** Until the new one is overdue: time enough to end the background before. */
const SOON_MS = 4_000;
const NEW_KEY = 'f'.repeat(64);
const UNKNOWN_KEY = '0'.repeat(64);

/** What an administrator could see of the clock from outside. */
interface Seen {
  readonly badge: string;
  readonly notices: number;
}

async function prove({ kind, dir }: Build): Promise<readonly string[]> {
  const findings: string[] = [];
  const desk = await serveDemoDesk();
  const attuned = await launch({ kind, headless: true, extensionDir: dir });
  try {
    await attuned.allow('http://127.0.0.1/*');
    const own = await attuned.openOwnPage('options.html');
    await withApi(own, (api, settings) => api.storage.local.set({ settings }), SETTINGS);
    const page = await attuned.newPage(desk.url);
    const first = await waitForSidebar(await attuned.sidebar(page), 'who waits', (seen) => seen.waiting.length > 0);
    await expectSeen(own, findings, 'after the desk was opened', ({ notices }) => notices === 1);
    await finishLook(own);
    const count = Number((await see(own)).badge);
    const listed = await waiting(own);

    await withApi(own, (api) => api.notifications.clear('clock'));
    await withApi(own, (api) => api.action.setBadgeText({ text: '?' }));
    await killBackground(attuned);
    if ((await waiting(own)) !== listed) findings.push('Not all who waited are listed by the next background.');
    await expectSeen(own, findings, 'after its first death', ({ badge }) => badge === String(count));
    await finishLook(own);
    if ((await see(own)).notices > 0) findings.push('The agent was told twice of the same customers.');

    const due = await reportAndKill(attuned, own, new URL(desk.url).origin);
    await expectSeen(
      own,
      findings,
      'when time ran out while it was dead: nobody woke it',
      ({ badge, notices }) => badge === String(count + 1) && notices === 1,
      due + 20_000 - Date.now(),
    );
    await finishLook(own);

    if (kind === 'firefox') {
      // A click shows the conversation the agent was told of last. That one is made up: no list has it.
      await call(own, 'settle', { conversationKey: NEW_KEY });
      await expectSeen(own, findings, 'after one was answered elsewhere', ({ badge }) => badge === String(count));
      await finishLook(own);
      await killBackground(attuned);
      await clickNotice(attuned);
      const isShown = await page
        .waitForFunction(() => location.hash.startsWith('#c/'), { timeout: 8_000 })
        .then(
          () => true,
          () => false,
        );
      if (!isShown) findings.push('The notification was clicked while it was dead, and nobody was shown.');
    }

    await killBackground(attuned);
    await call(own, 'settle', { conversationKey: NEW_KEY });
    await expectSeen(own, findings, 'after a customer was settled', ({ badge }) => badge === String(count));
    await killBackground(attuned);
    const again = await attuned.newPage(desk.url);
    const last = await waitForSidebar(await attuned.sidebar(again), 'who waits', (seen) => seen.waiting.length > 0);
    if (last.waiting.length !== first.waiting.length) {
      findings.push(`${first.waiting.length} customers waited, and ${last.waiting.length} are left at the end.`);
    }
    return findings;
  } finally {
    await attuned.close();
    await desk.close();
  }
}

async function see(own: Page): Promise<Seen> {
  return withApi(own, async (api) => ({
    badge: await api.action.getBadgeText({}),
    notices: Object.keys(await api.notifications.getAll()).length,
  }));
}

/** Waits until it looks right, and notes what it looks like where it never does. */
async function expectSeen(
  own: Page,
  findings: string[],
  when: string,
  isRight: (seen: Seen) => boolean,
  patienceMs = 8_000,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  let seen = await see(own);
  while (!isRight(seen) && Date.now() < deadline) {
    await new Promise((done) => setTimeout(done, 100));
    seen = await see(own);
  }
  if (!isRight(seen)) findings.push(`Wrong ${when}; badge “${seen.badge}”, notifications: ${seen.notices}.`);
}

/** Asks the background as the popup does. */
async function call(own: Page, name: string, data: unknown): Promise<unknown> {
  return withApi(own, (api, message) => api.runtime.sendMessage(message), { call: name, data });
}

async function waiting(own: Page): Promise<string> {
  return JSON.stringify(await call(own, 'waiting', null));
}

/** Waits for the looks at the clock that were asked for: whatever changes who waits comes after them. */
async function finishLook(own: Page): Promise<void> {
  await call(own, 'settle', { conversationKey: UNKNOWN_KEY });
}

/** Reports one who is overdue soon, and ends the background before. Epoch ms at which it is due. */
async function reportAndKill(attuned: Attuned, own: Page, origin: string): Promise<number> {
  const report = (waitingSince: number | null) =>
    call(own, 'report-waiting', [aReport({ conversationKey: NEW_KEY, origin, waitingSince })]);
  // A busy machine may need more time than there is: then once more, with more of it.
  for (let soon = SOON_MS; ; soon *= 2) {
    const due = Date.now() + soon;
    await report(due - SETTINGS.responseTargetMinutes * MINUTE_MS);
    await finishLook(own);
    await killBackground(attuned);
    if (Date.now() < due) return due;
    await report(null);
    await finishLook(own);
    await withApi(own, (api) => api.notifications.clear('clock'));
  }
}

async function clickNotice(attuned: Attuned): Promise<void> {
  await inFirefox(
    attuned,
    "void Services.wm.getMostRecentWindow('alert:alert')?.document.getElementById('alertBox').click()",
  );
}

export default {
  claim: 'A background that the browser ends at any moment loses nobody, tells nobody twice and keeps the badge right.',
  kinds: ['chromium', 'firefox'],
  faults: [
    {
      name: 'no alarm is set',
      edits: [
        {
          file: 'lib/background/clock.ts',
          find: 'await browser.alarms.create(clockName, { when, periodInMinutes: againMinutes });',
          put: 'void when;',
        },
      ],
      found: /nobody woke it/,
    },
    {
      name: 'who was told of is not written down',
      edits: [
        {
          file: 'lib/background/clock.ts',
          find: 'await markTold({ warnedAt: plan.warn, toldAt: plan.tell }, now);',
          put: 'void markTold;',
        },
      ],
      found: /told twice/,
    },
    {
      name: 'who waits is known to the running background only',
      edits: [
        {
          file: 'lib/db/waiting.ts',
          find: "const rows = await (await openDatabase()).getAll('waiting');",
          put: 'const rows = [...known.values()];',
        },
        {
          file: 'lib/db/waiting.ts',
          find: 'if (after) await store.put(after);',
          put: 'if (after) known.set(after.conversationKey, after);',
        },
        {
          file: 'lib/db/waiting.ts',
          find: 'const aheadMs = 86_400_000;',
          put: 'const aheadMs = 86_400_000; const known = new Map<string, WaitingRow>();',
        },
      ],
      found: /Not all who waited/,
    },
    {
      name: 'the click is listened for only after the store has answered',
      edits: [
        {
          file: 'entrypoints/background.ts',
          find: 'browser.notifications.onClicked.addListener((id) => {',
          put:
            'const late = { addListener: (hear: (id: string) => void) => ' +
            'void ensureSalt().then(() => browser.notifications.onClicked.addListener(hear)) };' +
            'late.addListener((id) => {',
        },
      ],
      found: /clicked while it was dead/,
      // A headless Chromium shows no notification that could be clicked.
      kinds: ['firefox'],
    },
  ],
  prove,
} satisfies Proof;
