import { partsHost } from './parts-host.ts';

const LINK = 'a[href*="tickets.php?id="]';

/** osTicket's staff panel. Of both forms, for replies and for notes, one is shown. */
export default partsHost(
  {
    id: 'osticket',
    name: 'osTicket',
    evidence: '2026, its own source (1.17, 1.18)',
    sureness: 'high',
    // Everyone runs it at an address of their own.
    addresses: [],
    recognises: (page) =>
      page.querySelector('head > link[href*="css/scp.css"], head:has(> link[href*="css/login.css"]) + #loginBody') !==
      null,
  },
  {
    conversation: {
      // A ticket being changed or printed shows no messages.
      ref: /\/scp\/tickets\.php\?(?!(?:[^#]*&)?a=)(?:[^#]*&)?id=(\d+)/,
      link: (address) => address.replace(/\?(?:[^#]*&)?(id=\d+).*/, '?$1'),
      subject: { at: '.tixTitle h3' },
      customer: { at: '[id^="user-"][id$="-name"]' },
      message: {
        // What was done with the ticket stands among them.
        item: ['#thread-items > [id^="thread-entry-"]', '#thread-items .thread-entry'],
        id: [
          { attribute: 'id', find: /^thread-entry-(\d+)$/ },
          { at: '.header a[name^="entry-"]', attribute: 'name', find: /(\d+)/ },
        ],
        author: { at: '.header b' },
        at: { at: '.header time[datetime]', attribute: 'datetime' },
        // Two marks of the same place: should one be called otherwise, a mail's own marks still stand in it.
        body: ['.thread-body', '.thread-entry > .no-pjax'],
        drop: ['.no-pjax > .attachments'],
        side: {
          customer: '.thread-entry.message',
          agent: '.thread-entry:is(.response, .note)',
          system: '.thread-entry.system',
        },
        internal: '.thread-entry.note',
        numbered: true,
      },
    },
    composer: {
      box: 'form#reply, form#note:is([style], :not(.hidden))',
      editor: ['.redactor-in', 'textarea#response', 'textarea#internal_note'],
      reply: 'form#reply > input[name="a"][value="reply"]',
      note: 'form#note > input[name="a"][value="postnote"]',
    },
    list: {
      row: `table.list.queue tbody tr:has(${LINK})`,
      id: { at: LINK, attribute: 'href', find: /[?&]id=(\d+)/ },
      subject: { at: `${LINK}:not(.preview)` },
      customer: { column: /^(?:from|user|von|de|da|van|od|fra|från|от|מאת|من)$/i },
      opens: LINK,
    },
  },
);
