import { partsHost } from './parts-host.ts';

/**
 * HubSpot's inbox and help desk. Neither a number nor a time of its messages is known, so they cannot be told apart: the
 * draft is read, the customer's words are not. Whether it is a reply or a note is not known, nor what tells rows apart.
 */
export default partsHost(
  {
    id: 'hubspot',
    name: 'HubSpot',
    evidence: '2026 for lists; open conversations 2024-10, published code of one program each',
    sureness: 'low',
    addresses: ['', '-eu1', '-na2', '-na3', '-ap1'].map((where) => `https://app${where}.hubspot.com/*`),
    recognises: () => false,
  },
  {
    conversation: {
      // The help desk has the ticket's number before the conversation's.
      ref: /^\/(?:live-messages|help-desk)\/\d+\/(?:[^?#]*\/)?(?:inbox|thread)\/(\d+)/,
      subject: { at: '[data-test-id="ticket-header-name-link"]' },
      message: {
        item: 'div[class*="CommonMessage__StyledContentColumn"]',
        // Only of messages whose head is unfolded.
        author: { at: '[data-message-metadata-type="from"] b' },
        body: '[data-test-id="primary-message-body-content"]',
        side: {},
      },
    },
    composer: { editor: '.ProseMirror' },
  },
);
