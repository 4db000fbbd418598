import { partsHost } from './parts-host.ts';

/** "Tf1a2…-M9d0…": the conversation, and of it the message that is turned to. */
const THREAD = /^\/mail\/[^?#]+\/(T\w+)(?:-\w+)?(?=[?#]|$)/;

/** Fastmail, which writes in Squire. */
export default partsHost(
  {
    id: 'fastmail',
    name: 'Fastmail',
    evidence: '2026-06, published code of one extension, checked there on the real page',
    sureness: 'high',
    addresses: ['https://app.fastmail.com/*'],
    recognises: () => false,
  },
  {
    self: [{ at: '.v-MainNavToolbar-userName', find: /^(\S+@\S+)$/ }],
    conversation: {
      ref: THREAD,
      pane: ['.v-Thread', '#conversation'],
      subject: { at: '.v-Thread-title h1' },
      // What the agent searched for stays out of it.
      link: (address) => (address.startsWith('/mail/search') ? undefined : THREAD.exec(address)?.[0]),
      message: {
        item: '.v-MessageCard',
        // Made anew whenever the page is loaded, but the only one.
        id: { attribute: 'id' },
        author: { at: '.v-MessageCard-from' },
        address: { at: '.v-MessageCard-from', attribute: 'title' },
        at: { at: '.v-MessageCard-time', attribute: 'title' },
        body: '.v-Message-body',
        side: 'by address',
      },
    },
    // A memo (`.v-EditNote`) is written in the same kind of field.
    composer: { box: '.v-Compose', editor: '.v-RichText-input', reply: 'always' },
    list: {
      row: 'li.v-MailboxItem',
      // Ids of rows are made anew whenever the page is loaded.
      id: { at: 'a[href*="/T"]', attribute: 'href', find: THREAD },
      opens: 'a[href*="/T"]',
    },
  },
);
