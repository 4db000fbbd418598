import type { Page } from 'puppeteer-core';
import { readSidebar, waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { type AtDesk, atDesk } from './at-desk.ts';
import { HOSTILE_MAILS, MALLORY } from './hostile/hostile-mails.ts';
import { servePages } from './hostile/serve-pages.ts';
import { CUSTOMER, EDITOR, smallDesk } from './hostile/small-desk.ts';
import { firstLine, tryOut } from './hostile/try-out.ts';
import type { Proof } from './proof.ts';

const BODY = 'body > main > section > [data-desk="messages"] > article > .body';
const FAKE_EDITORS = `${BODY} :is([contenteditable], textarea)`;

export default {
  claim: 'nothing in a mail is ever taken for an editor, a message, a row or a person, and no mail stops us reading',
  kinds: ['chromium', 'firefox'],
  prove: (build) =>
    atDesk(build, async ({ attuned, expect }) => {
      const served = Object.entries(HOSTILE_MAILS).map(([name, mail]) => [name, { html: smallDesk({ mail }) }]);
      const site = await servePages(Object.fromEntries(served));
      for (const name of Object.keys(HOSTILE_MAILS)) {
        const page = await attuned.newPage(site.allowed(name));
        const wrong = await wrongIn(page, attuned).catch(firstLine);
        expect(wrong === undefined, `${name}: ${wrong}`);
        await page.close();
      }
      await site.close();
    }),
  faults: [
    {
      name: 'the adapter looks for the desk in mails too',
      edits: [{ file: 'lib/hosts/demo.host.ts', find: '.filter((found) => !fits(found, FOREIGN))', put: '' }],
      found: /a mail that looks like the desk itself: /,
    },
    {
      name: 'a form is asked itself what is in it',
      edits: [
        {
          file: 'lib/hosts/text-of.ts',
          find: "if (tagOf(element) !== 'FORM') return (element.shadowRoot ?? element).childNodes;",
          put: 'return element.childNodes;',
        },
      ],
      found: /a mail in a form whose fields are named like properties: /,
      // Firefox shows scripts of extensions no fields in the place of properties.
      kinds: ['chromium'],
    },
  ],
} satisfies Proof;

/** What of the mail was taken for the host, if anything: before, while and after the fakes in it are written in. */
async function wrongIn(page: Page, attuned: AtDesk['attuned']): Promise<string | undefined> {
  const mail = () => page.$eval(BODY, (body) => body.innerHTML);
  const before = await mail();
  const frame = await attuned.sidebar(page);
  const seen = await waitForSidebar(frame, `how ${CUSTOMER} may sound`, ({ says }) => says.startsWith('May sound'));
  if (!seen.title.includes(CUSTOMER)) return `the customer is called ${seen.title}`;
  if (seen.all.includes(MALLORY)) return `${MALLORY} is shown`;
  if (seen.nudges.length > 0) return 'a draft is seen where none is written';

  const fakes = await page.$$(FAKE_EDITORS);
  for (const fake of fakes) await fake.focus();
  if (fakes.length > 0) await page.keyboard.type('as soon as possible ');
  const written = await mail();
  await tryOut(attuned, page);
  if ((await mail()) !== written) return 'a nudge changed the mail';
  if (fakes.length === 0 && written !== before) return 'the mail was changed';
  if (!(await standsQuoting(page)))
    return 'the page hangs while a field of the mail, quoted in the reply, is written in';
  const { all, waiting } = await readSidebar(frame);
  if (all.includes(MALLORY)) return `${MALLORY} is shown`;
  return waiting.length > 0 ? `${waiting.length} wait, and there is no row` : undefined;
}

/** Quotes a form in the reply, whose fields are named like the way up from them, and types in one. */
async function standsQuoting(page: Page): Promise<boolean> {
  const fields = ['parentElement', 'isContentEditable', 'closest', 'contains'].map((name) => `<input name="${name}">`);
  const quote = `<blockquote><form>${fields.join('')}</form></blockquote>`;
  await page.$eval(EDITOR, (editor, html) => editor.insertAdjacentHTML('beforeend', html), quote);
  const work = page.focus(`${EDITOR} form input`).then(() => page.keyboard.type('x'));
  const isDone = work.then(() => page.evaluate(() => true));
  return Promise.race([isDone, new Promise<false>((late) => setTimeout(late, 10_000, false))]);
}
