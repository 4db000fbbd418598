import { partsHost } from './parts-host.ts';

/** Above a mail: who it is from and to. */
const HEAD = '[data-bubble-name="email"] > section:first-child';

/** Chatwoot. Rows of its list have a number only where the list has the whole width. */
export default partsHost(
  {
    id: 'chatwoot',
    name: 'Chatwoot',
    evidence: '2026, its own source, mixed with copies of it',
    sureness: 'medium',
    // Many run it at an address of their own.
    addresses: ['https://app.chatwoot.com/*'],
    recognises: (page) =>
      page.querySelector('link[href^="/vite/assets/dashboard-"], script[src^="/vite/assets/dashboard-"]') !== null ||
      page.querySelector('.reply-box, .message-bubble-container, .conversations-list') !== null,
  },
  {
    conversation: {
      ref: /\/app\/accounts\/\d+\/(?:.*\/)?conversations\/(\d+)/,
      customer: { at: '.contact--profile h3' },
      message: {
        // Lines about what was done stand in neither bubble.
        item: '.message-bubble-container[data-message-id]:has(.left-bubble, .right-bubble)',
        id: { attribute: 'data-message-id' },
        author: [{ at: `${HEAD} > div > span` }, { at: `${HEAD} > div:first-child`, find: /^(\S+@\S+)$/ }],
        at: { at: 'time' },
        hidesThisYear: true,
        body: ['.letter-render', '[data-bubble-name] > :not(.cursor-pointer) .prose:not(.line-clamp-2)'],
        // Classes of a mail's own are put behind a number.
        drop: ['[class*="_gmail_quote"]', '[class*="_gmail_attr"]'],
        side: { customer: '.left-bubble', agent: '.right-bubble' },
        internal: '.i-lucide-lock-keyhole, .bg-n-solid-amber',
      },
    },
    composer: {
      box: '.reply-box',
      editor: ['.ProseMirror', 'textarea'],
      reply: '.reply-box:not(.is-private, :has(.is-note-mode))',
      note: '.reply-box.is-private, .is-note-mode',
    },
    list: {
      row: '.conversations-list [data-index]:has(h4):has(span.min-w-14)',
      id: { at: 'span.min-w-14', find: /^(\d+)$/ },
      customer: { at: 'h4' },
    },
  },
);
