import { partsHost } from './parts-host.ts';

const MAIL = '[id^="communication-"]';
const COMMENT = '[id^="comment-"]';
const TO = 'input:is([type="text"], [role="combobox"])';

/** Frappe Helpdesk. Each mail is shown in a frame of its own; who is a customer is not marked. */
export default partsHost(
  {
    id: 'frappe-helpdesk',
    name: 'Frappe Helpdesk',
    evidence: '2026-07, its own source',
    sureness: 'high',
    // Everyone runs it at an address of their own.
    addresses: ['https://*.frappe.cloud/helpdesk*'],
    recognises: (page) =>
      page.querySelector('head > [href*="/assets/helpdesk/"], head > [src*="/assets/helpdesk/"]') !== null,
  },
  {
    conversation: {
      ref: /\/helpdesk\/tickets\/(\d+)/,
      subject: { at: '.breadcrumbs button', last: true },
      message: {
        // What was done with the ticket stands among them. Who wrote a comment is said outside of it.
        item: `.activity:has(${MAIL}, ${COMMENT})`,
        id: [
          { at: MAIL, attribute: 'id', find: /^communication-(.+)$/ },
          { at: COMMENT, attribute: 'id', find: /^comment-(.+)$/ },
        ],
        author: [
          { at: `${MAIL} > div:first-child > div:first-child > span:first-child` },
          { at: 'p > span.font-medium:first-child' },
        ],
        framed: { frame: `${MAIL} iframe`, at: ['.email-content', 'body'] },
        // Two marks of the same place: should one be called otherwise, pasted marks still stand in it.
        body: [`${COMMENT} .ProseMirror`, `${COMMENT} .prose-f`],
        drop: ['.replied-content', '.reply-to-content'],
        keepsLines: '.plain-text-content',
        side: { agent: COMMENT },
        internal: COMMENT,
      },
      // Behind the first tab stands all, behind the others only mails, or only comments.
      partly: '[role="tab"][data-state="active"]:not(:first-child)',
    },
    composer: {
      // Both are there, below their buttons; only the one for mails asks whom to write to.
      box: '.comm-area > div',
      editor: '.ProseMirror',
      reply: `.comm-area > div:nth-child(2):has(${TO})`,
      note: `.comm-area > div:nth-child(3):not(:has(${TO}))`,
    },
    list: {
      row: `#list-rows a[href*="/helpdesk/tickets/"]`,
      id: { attribute: 'href', find: /\/tickets\/(\d+)/ },
      // Beside the box to choose it and the number, as it comes.
      subject: { at: '.grid > div:nth-child(3) .truncate' },
    },
  },
);
