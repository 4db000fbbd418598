import { partsHost } from './parts-host.ts';

/** Marks of a row whose last message this kind of person wrote, in English. */
const LAST_BY = (who: string): string =>
  ['data-original-title', 'title'].map((name) => `.conv-date a[${name}*="by ${who}<"]`).join();

/** FreeScout. Each view is a page of its own; the latest message stands on top. */
export default partsHost(
  {
    id: 'freescout',
    name: 'FreeScout',
    evidence: '2026-08, its own source (1.8.235)',
    sureness: 'high',
    // Everyone runs it at an address of their own.
    addresses: [],
    recognises: (page) =>
      page.querySelector(
        '#conv-layout, .table-conversations, .layout-2col #folders, a[href^="https://freescout.net"]',
      ) !== null,
  },
  {
    conversation: {
      ref: /\/conversation\/(\d+)/,
      subject: { at: '#conv-subject .conv-subjtext span' },
      customer: { at: '.customer-name' },
      message: {
        // Drafts that were put aside, and lines about what was done, are no messages.
        item: '.thread[data-thread_id]:is(.thread-type-customer, .thread-type-message, .thread-type-note)',
        id: { attribute: 'data-thread_id' },
        author: { at: '.thread-person strong' },
        at: [
          { at: '.thread-date', attribute: 'data-original-title' },
          { at: '.thread-date', attribute: 'title' },
        ],
        body: ['.thread-content', '.thread-body'],
        drop: ['.alert', '.thread-meta', '.thread-original', '.thread-attachments'],
        side: { customer: '.thread-type-customer', agent: '.thread-type-message, .thread-type-note' },
        internal: '.thread-type-note',
        newestFirst: true,
      },
    },
    composer: {
      // One block serves both; it says which.
      box: '.conv-reply-block:not(.hidden)',
      editor: '.note-editable',
      reply: '.conv-reply-block:not(.conv-note-block):has(input[name="is_note"][value=""])',
      note: '.conv-note-block, input[name="is_note"][value="1"]',
    },
    list: {
      row: 'tr.conv-row[data-conversation_id]',
      id: { attribute: 'data-conversation_id' },
      customer: { at: '.conv-customer a', without: '.conv-counter, .conv-owner-mobile' },
      subject: { at: '.conv-subject a p:not(.conv-preview)', without: '.fs-tag, .badge, .label, i' },
      // "Last reply by Customer", a line break, and when; who it was is said in the agent's language.
      at: [
        { at: '.conv-date a', attribute: 'data-original-title', find: />(.+)$/ },
        { at: '.conv-date a', attribute: 'title', find: />(.+)$/ },
      ],
      side: { customer: LAST_BY('Customer'), agent: LAST_BY('User') },
      unanswered: LAST_BY('Customer'),
      answered: LAST_BY('User'),
      opens: '.conv-subject a',
    },
  },
);
