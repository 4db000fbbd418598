import { partsHost } from './parts-host.ts';

/** Gmail. Its class names are short, but have stood still for years: a page of 2014 and one of 2025 agree. */
export default partsHost(
  {
    id: 'gmail',
    name: 'Gmail',
    evidence: '2026-08, published code of four extensions that work in it',
    sureness: 'high',
    addresses: ['https://mail.google.com/*'],
    recognises: () => false,
  },
  {
    self: [{ at: 'head > title', find: /.* - (\S+@\S+) - [^-]*$/ }, { at: '.az2' }],
    conversation: {
      // Threads that were open before stay mounted, hidden. In a window of its own there is no main part.
      pane: ['[role="main"]', 'body.xE'],
      ref: { at: 'h2[data-thread-perm-id]', attribute: 'data-thread-perm-id' },
      subject: { at: ['h2.hP', 'h2[data-thread-perm-id]'] },
      // What the agent searched for stays out of it.
      link: (address) => address.replace(/^(\/mail\/u\/\d+\/).*?(#).*\/([\w-]{16,})$/, '$1$2all/$3'),
      partly: '.adx',
      message: {
        // Folded ones have no `.a3s`.
        item: '.ads[data-legacy-message-id]',
        id: { attribute: 'data-legacy-message-id' },
        author: { at: 'span.gD[email]', attribute: 'name' },
        address: { at: 'span.gD[email]', attribute: 'email' },
        at: { at: '.g3[title]', attribute: 'title' },
        body: '.ii.gt > .a3s',
        drop: ['.adP', '.iX'],
        side: 'by address',
      },
    },
    composer: { box: '.M9', editor: '.Ap [g_editable="true"]', reply: 'always', inMessages: true },
    list: {
      // Beside an open conversation each has three rows, of which one is numbered.
      row: 'tr.zA[id]',
      id: { attribute: 'id' },
      ref: [
        { at: '[data-thread-id]', attribute: 'data-thread-id', find: /^#?(.+)$/ },
        { next: true, at: '[data-thread-id]', attribute: 'data-thread-id', find: /^#?(.+)$/ },
      ],
      customer: { at: '.yW [email][name]:not([email="{self}"])', attribute: 'name' },
      subject: [{ at: '.y6 span[id]' }, { next: true, at: '.y6 span[id]' }],
      at: { at: ['td.xW > span[title]', '.apm > span[title]'], attribute: 'title' },
    },
  },
);
