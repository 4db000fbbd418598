import { partsHost } from './parts-host.ts';

const NOTE = '.o-mail-Message-body.o-note';
/** What stands behind the words of all but notes: a colour. */
const SENT = ':is(.o-blue, .o-green, .o-orange, .bg-info-light, .bg-success-light, .bg-warning-light)';
/**
 * One's own words without a colour may be a note, which older versions do not mark; a coloured bubble that was pasted
 * into them gives them none.
 */
const COLOURED = `:has(.o-mail-Message-bubble${SENT}):not(:has(.o-mail-Message-bubble:not(${SENT})))`;

/** Odoo's chatter, as its helpdesk shows it. Who is a customer is not marked; notes, and one's own messages, are. */
export default partsHost(
  {
    id: 'odoo',
    name: 'Odoo',
    evidence: '2026-11, its own source (18); two extensions for 17 and 18',
    sureness: 'medium',
    addresses: ['https://*.odoo.com/*'],
    recognises: (page) => page.querySelector('.o_web_client, .o-mail-Chatter') !== null,
  },
  {
    conversation: {
      ref: recordIn,
      pane: '.o_form_view',
      subject: { at: ['.oe_title h1 input', '.oe_title h1', 'h1'] },
      message: {
        // What Odoo itself notes down has no such body.
        item: '.o-mail-Message:has(.o-mail-Message-body.position-relative)',
        author: { at: '.o-mail-Message-author' },
        at: { at: '.o-mail-Message-date', attribute: 'title' },
        body: '.o-mail-Message-body',
        drop: [
          '.o-mail-read-more-less',
          '.o-mail-Message-body > em.d-block',
          '[data-o-mail-quote]',
          '[data-o-mail-quote-node]',
        ],
        side: { agent: `.o-selfAuthored${COLOURED}, ${NOTE}` },
        internal: NOTE,
        newestFirst: true,
      },
      partly: '.o-mail-Thread button.btn-link',
    },
    composer: {
      box: '.o-mail-Chatter-top',
      editor: ['.o-mail-Composer-html', 'textarea.o-mail-Composer-input'],
      reply: '.o-mail-Chatter-sendMessage.active',
      note: '.o-mail-Chatter-logNote.active',
    },
  },
);

/** "helpdesk.ticket 12", from `/odoo/helpdesk.ticket/12` or, until version 17, `/web#id=12&model=helpdesk.ticket`. */
function recordIn(address: string): string | undefined {
  const [, newer, number] = /\/odoo\/(?:.*\/)?([a-z_]+\.[\w.]+)\/(\d+)/.exec(address) ?? [];
  if (newer && number) return `${newer} ${number}`;
  const older = new URLSearchParams(address.split('#')[1] ?? '');
  const [model, id] = [older.get('model'), older.get('id')];
  return model && id && /^\d+$/.test(id) ? `${model} ${id}` : undefined;
}
