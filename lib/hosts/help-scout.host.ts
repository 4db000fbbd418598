import { partsHost } from './parts-host.ts';

/**
 * Help Scout. Only the customer's messages have a mark we know; answers and notes have none we could tell apart, so
 * they are of unknown side.
 */
export default partsHost(
  {
    id: 'help-scout',
    name: 'Help Scout',
    evidence: '2026-03, published code of two extensions',
    sureness: 'medium',
    addresses: ['https://secure.helpscout.net/*'],
    recognises: () => false,
  },
  {
    conversation: {
      ref: /\/conversation\/(\d+)/,
      subject: { at: '[aria-label="Conversation Subject"]' },
      message: {
        item: 'li > div[id^="thread-"]',
        id: { attribute: 'id', find: /^thread-(.+)$/ },
        author: { at: 'span[data-nocollapse="true"]' },
        at: { at: 'time[datetime]', attribute: 'datetime' },
        body: 'div[class*="is-wide-layout"]',
        side: { customer: '.is-customer' },
        numbered: true,
      },
    },
    composer: { box: '[data-cy="ConvoEditor"]', editor: '[data-slate-editor]' },
  },
);
