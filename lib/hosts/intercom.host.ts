import { partsHost } from './parts-host.ts';

const GROUP = '[data-part-group-category';
const PART = '[class*="group/content-part"]';
const selected = (tab: string): string =>
  ['.o__selected', '[aria-selected="true"]'].map((mark) => `[data-intercom-target="${tab}"]${mark}`).join();

/**
 * Intercom's inbox, which changes often: its markup until 2026-03 marks sides; since then
 * only the edge a message stands at tells, if it does.
 */
export default partsHost(
  {
    id: 'intercom',
    name: 'Intercom',
    evidence: '2026-04, published code of several extensions',
    sureness: 'medium',
    addresses: ['', 'eu.', 'au.'].map((where) => `https://app.${where}intercom.com/*`),
    recognises: () => false,
  },
  {
    conversation: {
      ref: /\/conversation\/(\d+)/,
      // Conversations that were open before stay mounted.
      pane: ['section:has([data-testid="conversation-stream-scroll-container"])', 'main', 'body'],
      subject: { at: '[data-inbox-conversation-header-title]' },
      message: {
        item: [PART, `${GROUP}]`],
        id: [{ attribute: 'data-part-id' }, { attribute: 'id' }],
        at: { at: 'time[datetime]', attribute: 'datetime' },
        body: ['.interblocks-html', '.inbox-2__user-email-content'],
        side: {
          customer: `${GROUP}="1"], .justify-start:not(.justify-end) > ${PART}`,
          agent: `${GROUP}="3"], ${GROUP}="4"], .justify-end:not(.justify-start) > ${PART}`,
          system: `${GROUP}="5"], ${GROUP}="20"]`,
        },
        internal: `${GROUP}="4"]`,
        automatic: `${GROUP}="20"]`,
      },
    },
    composer: {
      box: '[data-conversation-reply-composer]',
      editor: '.ProseMirror',
      reply: selected('reply-tab'),
      note: selected('note-tab'),
    },
  },
);
