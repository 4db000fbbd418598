import { partsHost } from './parts-host.ts';

const ITEM = '.ticket-details__item';
const CUSTOMER = '.ticket-details__requestor';
const NOTE = '.ticket-details__privatenote';

/** Freshdesk and Freshservice. */
export default partsHost(
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    evidence: '2026-03, published code of three programs, the oldest of about 2025',
    sureness: 'medium',
    tellsByAbsence: true,
    addresses: ['https://*.freshdesk.com/*', 'https://*.freshservice.com/*', 'https://*.myfreshworks.com/*'],
    recognises: (page) =>
      page.querySelector('#ticket-details .ticket-details__item, [data-test-ticket-content]') !== null,
  },
  {
    conversation: {
      ref: /\/a\/tickets\/(\d+)/,
      subject: { at: '.ticket-subject-heading', without: 'button' },
      message: {
        // The place where a reply is written has the same class.
        item: `#ticket-details ${ITEM}:not(.rich-editor):has(.text__content, .ticket_note)`,
        id: [
          { attribute: 'id', find: /^((?:note|ticket)-\d+)$/ },
          { at: '[data-album]', attribute: 'data-album' },
        ],
        author: { at: '[data-test-id="user-name"]' },
        at: [
          { at: '.timeago-units', find: /\(?([^()]+)\)?/ },
          { at: '[data-test-id="time-info"]', attribute: 'aria-label' },
        ],
        body: ['.text__content', '.ticket_note'],
        // Our own answers have no mark: what is not the customer's is ours, as long as the customer's is marked.
        side: {
          customer: CUSTOMER,
          agent: `#ticket-details:has(${CUSTOMER}) ${ITEM}:not(${CUSTOMER}, :has(${CUSTOMER}))`,
        },
        // What somebody outside writes to a note is a message of theirs.
        internal: `#ticket-details:has(${CUSTOMER}) ${NOTE}:not(${CUSTOMER})`,
      },
      partly: '.more-block .async-button',
    },
    composer: { editor: 'div.fr-element.fr-view' },
    list: {
      row: [
        'tr[data-test-id^="ticket-row"]',
        '.tickets__list:has([data-test-ticket-content])',
        '[class*="tickets-table__ticket-item"]:has([data-test-ticket-content])',
      ],
      id: {
        at: ['a[data-test-id^="ticket-subject-link"]', 'a.wordbreak-fix', 'a[href*="/a/tickets/"]'],
        attribute: 'href',
        find: /\/tickets\/(\d+)/,
      },
      customer: { at: '.ticket-info .user-link', find: /^([^(]+)/ },
      subject: { at: ['.wordbreak-fix', 'a[data-test-id^="ticket-subject-link"]'] },
      opens: ['a[data-test-id^="ticket-subject-link"]', 'a.wordbreak-fix', 'a[href*="/a/tickets/"]'],
    },
  },
);
