import { partsHost } from './parts-host.ts';

const BY = '[data-test-id="omni-log-item-message"]';
const CHANNEL = '[data-test-id="omnichannel-channel-switcher-button"]';

/** Zendesk's Agent Workspace. The tabs of all open tickets stay in the page: only the active one is read. */
export default partsHost(
  {
    id: 'zendesk',
    name: 'Zendesk',
    evidence: '2026-09, published code of several extensions and two saved lists',
    sureness: 'high',
    addresses: ['https://*.zendesk.com/*'],
    // It can stand at a company's own address.
    recognises: (page) =>
      page.querySelector('[data-test-id="header-tab"], [data-test-id="omni-header-subject"]') !== null,
  },
  {
    conversation: {
      ref: /\/agent\/tickets\/(\d+)/,
      pane: [
        '[data-ticket-id="{ref}"]:is([data-is-active="true"], :has(> .ticket-panes-grid-layout[data-is-active="true"]))',
        '.ticket-panes-grid-layout[data-is-active="true"]:has([data-ticket-id="{ref}"])',
        '[data-ticket-id="{ref}"]:has([data-test-id="omni-log-container"])',
      ],
      subject: { at: '[data-test-id="omni-header-subject"]' },
      message: {
        item: '[data-test-id="omni-log-container"] article[data-test-id="omni-log-comment-item"]',
        // The host shows no number; no two messages of a ticket are of the same millisecond.
        id: { at: 'time[data-test-id^="timestamp-"]', attribute: 'datetime' },
        author: { at: '[data-test-id="omni-log-item-sender"]' },
        at: { at: 'time[data-test-id^="timestamp-"]', attribute: 'datetime' },
        body: '[data-test-id="omni-log-message-content"]',
        drop: ['div.signature'],
        side: { customer: `${BY}[type="end-user"]`, agent: `${BY}:is([type="agent"], [type="internal"])` },
        internal: `${BY}[type="internal"], [data-test-id="omni-log-internal-note-tag"]`,
      },
    },
    composer: {
      editor: [
        '[data-test-id="omnicomposer-rich-text-ckeditor"].ck-editor__editable',
        '[data-test-id="omnicomposer-rich-text-ckeditor"] .ck-editor__editable',
        '[data-test-id="omnicomposer-plain-text-ckeditor"]',
      ],
      reply: `${CHANNEL}[data-channel]:not([data-channel="internal"], [data-channel=""])`,
      note: `${CHANNEL}[data-channel="internal"]`,
    },
    list: {
      row: 'tr[data-test-id="generic-table-row"]',
      id: { at: '[data-test-id="ticket-table-cells-subject"] a', attribute: 'href', find: /\/tickets\/(\d+)/ },
      subject: { at: '[data-test-id="ticket-table-cells-subject"] a' },
      customer: { column: /^(?:requester|anfragende[r]?|demandeur|solicitante|richiedente|aanvrager|リクエスタ)/i },
      at: {
        column: /^(?:updated|aktualisiert|mise? à jour|actualizad|atualizad|aggiornat|bijgewerkt|更新)/i,
        at: 'time',
        attribute: 'datetime',
      },
      opens: '[data-test-id="ticket-table-cells-subject"] a',
    },
  },
);
