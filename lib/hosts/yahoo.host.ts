import { partsHost } from './parts-host.ts';

/** Those a mail went to are shown like the writer. */
const FROM = '[data-test-id="message-from"] [data-test-id="email-pill"]';

/** Yahoo Mail. Its dates have no year: when a mail came is not told, and they stand as the page has them. */
export default partsHost(
  {
    id: 'yahoo',
    name: 'Yahoo Mail',
    evidence: '2026-01, published code of one extension; its new design of 2025 not seen',
    sureness: 'medium',
    addresses: ['https://mail.yahoo.com/*'],
    recognises: () => false,
  },
  {
    self: [{ at: 'head > title', find: / - (\S+@\S+) - [^-]*$/ }],
    conversation: {
      ref: /\/messages\/([^/?#]+)/,
      pane: ['[data-test-id="message-group-view"]', '[role="main"]'],
      subject: { at: '[data-test-id="message-group-subject-text"]' },
      // What the agent searched for stays out of it.
      link: (address) => /^\/d\/folders\/\d+\/messages\/[^/?#]+/.exec(address)?.[0],
      message: {
        item: '.message-view',
        id: { attribute: 'id' },
        author: { at: FROM },
        address: [
          { at: FROM, attribute: 'title', find: /(\S+@\S+)/ },
          { at: '[data-test-id="message-from"]', find: /(\S+@\S+)$/ },
        ],
        at: { at: '[data-test-id="message-date"]' },
        body: '[data-test-id="message-view-body-content"]',
        side: 'by address',
      },
      partly: '[data-test-id="show-more-messages"]',
    },
    composer: { box: '[data-test-id="compose"]', editor: '[data-test-id="rte"]', reply: 'always' },
    list: {
      row: '[data-test-id="message-list-item"]',
      id: [
        { attribute: 'href', find: /\/messages\/([^/?#]+)/ },
        { at: 'a[href*="/messages/"]', attribute: 'href', find: /\/messages\/([^/?#]+)/ },
      ],
      customer: { at: '[data-test-id="senders"]' },
      subject: { at: '[data-test-id="message-subject"]' },
    },
  },
);
