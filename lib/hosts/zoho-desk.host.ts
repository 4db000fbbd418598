import { partsHost } from './parts-host.ts';

const COUNTRIES = ['com', 'eu', 'in', 'com.au', 'jp', 'ca', 'sa', 'uk'];

/** A comment; what is sent has its words elsewhere. */
const NOTE = ':has([data-id="content"]):not(:has([data-id="threadContent"]))';

/** Zoho Desk. The ticket before stays in the page while the next one loads. */
export default partsHost(
  {
    id: 'zoho-desk',
    name: 'Zoho Desk',
    evidence: '2026, published code of one extension',
    sureness: 'medium',
    addresses: COUNTRIES.map((country) => `https://desk.zoho.${country}/*`),
    recognises: () => false,
  },
  {
    conversation: {
      ref: /\/tickets\/details\/(\d+)/,
      pane: '[data-id="subTab_{ref}"]',
      subject: { at: '[data-id="caseSubjectText"]' },
      message: {
        item: '[data-id="ConversationList"]',
        id: { attribute: 'id' },
        author: { at: '[data-id="conversationAuthor"]' },
        // Folded ones show a summary alone.
        body: ['[data-id="threadContent"]', '[data-id="content"]'],
        side: { agent: NOTE },
        internal: NOTE,
      },
    },
    // There only once Reply was pressed.
    composer: { framed: { frame: 'iframe.KB_Editor_iframe', at: 'body' } },
    list: {
      row: '[class*="zd_v2-kanbanlistitem-container"]',
      id: { at: 'a[href*="/tickets/details/"]', attribute: 'href', find: /\/details\/(\d+)/ },
      subject: { at: '[class*="zd_v2-kanbanlistitem-subject"]' },
    },
  },
);
