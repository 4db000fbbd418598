import { partsHost } from './parts-host.ts';

const REGION = '[aria-labelledby="article-reply-form-title"]';
const FORM = '[id^="ticketArticleReplyForm"]';
const AUTHOR = '[aria-describedby="author-name-and-creation-date"]';

/**
 * Zammad, its older interface (`#ticket/zoom/1`) and its newer one (`/desktop/tickets/1`). What is built for use keeps only
 * those `data-test-id` that are computed.
 */
export default partsHost(
  {
    id: 'zammad',
    name: 'Zammad',
    evidence: '2026, its own source, both interfaces',
    sureness: 'high',
    // Most run it at an address of their own.
    addresses: ['https://*.zammad.com/*'],
    recognises: (page) =>
      page.querySelector(
        'head > #zammad_form_script, head > :is([src*="/vite/assets/desktop-"], [href*="/vite/assets/desktop-"]), body > #app > #navigation > .tasks-navigation',
      ) !== null,
  },
  {
    conversation: {
      ref: /(?:#ticket\/zoom\/|\/desktop\/tickets\/)(\d+)/,
      // Tickets that were open before stay in the page of the older interface.
      pane: ['[id="content_permanent_Ticket-{ref}"]', 'main:has([role="feed"])'],
      subject: { at: ['.ticketZoom-header .ticket-title-update', '.ticket-title-update', 'header [role="heading"]'] },
      customer: { at: '.ticket-detail-grid-full p' },
      message: {
        item: [
          '.ticket-article-item[data-id]',
          '[role="feed"] > article:has(> [data-test-id^="article-bubble-container-"])',
          '[role="feed"] > article:has(.inner-article-body)',
        ],
        id: [{ attribute: 'data-id' }, { attribute: 'id', find: /(\d+)$/ }],
        author: [
          { at: '.article-meta.top .article-meta-row:first-child .article-meta-value', find: /^"?([^"<]+)/ },
          { at: `${AUTHOR} > span` },
        ],
        at: [{ at: 'time[datetime]', attribute: 'datetime' }, { at: 'time' }],
        // What is around the words is named too: should they be called otherwise, a mail's own marks still stand in it.
        body: [
          '.textBubble-content > .richtext-content',
          '.textBubble-content',
          '[id^="article-content-"]',
          '.inner-article-body',
          '.Content > .overflow-hidden',
        ],
        drop: ['[data-signature="true"]', '.textBubble-overflowContainer'],
        side: {
          customer: ['.ticket-article-item.customer', '.Content--customer'],
          // Notes have a mark of their own, and so has each channel. The newer interface marks what the system wrote as an
          // agent's, but names nobody.
          agent: [
            '.ticket-article-item.agent.is-internal',
            '.ticket-article-item.agent:has(.article-meta-icon:not(.icon-note))',
            `.Content--agent > ${AUTHOR}`,
          ],
          system: '.ticket-article-item.system',
        },
        // A customer's message that is kept from other customers is still theirs.
        internal: [
          '.ticket-article-item.is-internal:not(.customer)',
          'article > .bg-stripes:has(.Content--agent)',
          'article > .outline-blue-700:has(.Content--agent)',
        ],
        numbered: true,
      },
      partly: '[role="feed"] > #article-more',
    },
    composer: {
      // Others stay in the page, too.
      box: ['.content.active form.article-add', REGION, FORM],
      editor: ['.articleNewEdit-body', '.ProseMirror'],
      reply: [
        'form.article-add.is-public > input[name="internal"]:not([value="true"])',
        // Only notes are drawn with stripes, an outline or a wider edge: around the form, since 2026 in it.
        `${REGION} :not(.bg-stripes, .border-stripes, .outline-blue-700) > .isolate > ${FORM}.px-3:not(.px-4)`,
        '[data-test-id="article-reply-internal-indicator"]:not(.bg-stripes, .outline-blue-700)',
      ],
      note: [
        'form.article-add.is-internal',
        'form.article-add > input[name="internal"][value="true"]',
        ...['.bg-stripes', '.border-stripes', '.outline-blue-700', `${FORM}.px-4`],
      ],
    },
    list: {
      row: '.content.active tr.item[data-id]:has(a[href^="#ticket/zoom/"])',
      id: { attribute: 'data-id' },
      // The number stands in a link, too, before it.
      subject: { at: 'a[href^="#ticket/zoom/"]', last: true, find: /^(.*\D.*)$/ },
      customer: { column: /^(?:customer|kund|clien|klant|klient|zákazník|ügyfél|müşteri|клиент|顧客|客户|عميل)/i },
      opens: 'a[href^="#ticket/zoom/"]',
    },
  },
);
