import { partsHost } from './parts-host.ts';

const SUBJECT = '[data-testid="conversation-header:subject"]';
/** Those a mail went to are marked like the writer: it is told by where it stands in the head of an open and of a closed mail. */
const FROM = '.message-header-from-container .message-recipient-item';
const FROM_CLOSED = '.message-header-collapsed .message-recipient-item';
/** The address in "More details about Robin <robin@shop.example>", in any language; names may have such brackets, too. */
const ADDRESS = /<([^<>\s]+@[^<>\s]+)>[^<>]*$/;

/** Proton Mail, which shows each mail, and writes, in a frame of its own. */
export default partsHost(
  {
    id: 'proton',
    name: 'Proton Mail',
    evidence: '2026-08, its own source (WebClients)',
    sureness: 'high',
    addresses: ['https://mail.proton.me/*'],
    recognises: () => false,
  },
  {
    self: [
      [
        { at: '[data-testid="heading:userdropdown"] .user-dropdown-email' },
        { at: '[data-testid="heading:userdropdown"]', attribute: 'title', find: ADDRESS },
      ],
    ],
    conversation: {
      // The conversation, and maybe of it the message that is turned to.
      ref: /^\/u\/\d+\/[^/?#]+\/([^/?#]+)(?:\/[^/?#]+)?/,
      pane: ['[data-testid="conversation-view"]', 'section.view-column-detail'],
      // Before it stands how many messages there are.
      subject: [{ at: SUBJECT, attribute: 'title' }, { at: `${SUBJECT} > span:last-child` }],
      message: {
        // A draft that was put aside stands among the messages, closed.
        item: 'article.message-container[data-message-id]:not([data-expanded="false"]:has(.badge-label-success))',
        id: { attribute: 'data-message-id' },
        author: [
          { at: `${FROM} .message-recipient-item-label` },
          { at: `${FROM_CLOSED} .message-recipient-item-label` },
        ],
        address: [
          { at: `${FROM} .message-recipient-item-address` },
          { at: FROM, attribute: 'aria-label', find: ADDRESS },
          { at: FROM_CLOSED, attribute: 'aria-label', find: ADDRESS },
        ],
        // In words, as the page's language writes it.
        at: { at: '.message-header time[datetime]', attribute: 'datetime' },
        framed: { frame: 'iframe[data-testid="content-iframe"]', at: ['#proton-root', 'body'] },
        keepsLines: '.proton-plain-text',
        side: 'by address',
      },
    },
    composer: {
      box: '.composer-quick-reply, .composer:not(.composer--is-minimized)',
      inMessages: true,
      framed: { frame: 'iframe[data-testid="rooster-iframe"]', at: '#rooster-editor' },
      reply: 'always',
    },
    list: {
      row: '.item-container[data-element-id]',
      id: { attribute: 'data-element-id' },
      subject: { attribute: 'data-testid', find: /^message-item:(.+)$/ },
    },
  },
);
