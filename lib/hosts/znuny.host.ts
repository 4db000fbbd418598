import { partsHost } from './parts-host.ts';

const ARTICLE = '> div:has(> a[name^="Article"])';
const FORM = 'form[name="compose"]';
/** Windows that change a ticket and say why: all of one template. */
const REASONS = ['Note', 'Close', 'Pending', 'Owner', 'Responsible', 'Priority', 'FreeText'];

/** Znuny and its forebear OTRS. A reply is written in a window of its own, which does not show the ticket. */
export default partsHost(
  {
    id: 'znuny',
    name: 'Znuny',
    evidence: '2026, its own source; the compose window from its templates',
    sureness: 'medium',
    // Everyone runs it at an address of their own.
    addresses: [],
    recognises: (page) =>
      page.querySelector('head > link:is([href*="/znuny-web/skins/Agent/"], [href*="/otrs-web/skins/Agent/"])') !==
      null,
  },
  {
    conversation: {
      ref: /\bAction=AgentTicketZoom\b.*[;&]TicketID=(\d+)/,
      link: (address) => address.replace(/\?.*\bTicketID=(\d+).*/, '?Action=AgentTicketZoom;TicketID=$1'),
      subject: { at: '.Headline h1', find: /—\s*(.+)$/ },
      message: {
        // All of them, or, as it comes, one below a table of all: then what the table says of the others.
        item: [
          `#ArticleItems:has(> div:nth-child(2)) ${ARTICLE}`,
          `#ArticleTable > tbody > tr:not(.Active), #ArticleItems ${ARTICLE}`,
        ],
        id: [
          { at: 'a[name^="Article"]', attribute: 'name', find: /^Article(\d+)$/ },
          { at: 'input.ArticleID', attribute: 'value' },
          { at: 'input.ArticleInfo', attribute: 'value', find: /\bArticleID=(\d+)/ },
        ],
        // Name and address, of which one is hidden, as the agent likes it.
        author: [{ at: '.Header h2 > span:not(.Hidden, [title])' }, { at: 'td.Sender a' }],
        at: [{ at: '.Header h2 > span[title]' }, { at: 'td.Created a' }],
        framed: { frame: 'iframe[id^="Iframe"]', at: 'body' },
        body: '.ArticleBody',
        side: {
          customer: '.customer:is(.VisibleForCustomer, .NotVisibleForCustomer)',
          agent: '.agent:is(.VisibleForCustomer, .NotVisibleForCustomer)',
          system: '.system:is(.VisibleForCustomer, .NotVisibleForCustomer)',
        },
        internal: '.agent.NotVisibleForCustomer',
        numbered: true,
      },
      partly: '#ArticleTree:has(tr:nth-child(2)) ~ #ArticleItems:not(:has(> div:nth-child(2)))',
    },
    replyPage: {
      ref: new RegExp(
        `\\bAction=AgentTicket(?:Compose|Forward|EmailOutbound|${REASONS.join('|')})\\b.*[;&]TicketID=(\\d+)`,
      ),
      box: FORM,
      framed: { frame: 'iframe.cke_wysiwyg_frame', at: 'body.cke_editable' },
      editor: ['.ck-editor__editable', 'textarea#RichText'],
      reply: `${FORM} > input[name="Action"][value="AgentTicketCompose"]`,
      // One that the customer may see is neither.
      note: REASONS.map(
        (reason) =>
          `${FORM}:has(> input[name="Action"][value="AgentTicket${reason}"]) input[name="IsVisibleForCustomer"]:not(:checked)`,
      ),
    },
    list: {
      row: 'tr[id^="TicketID_"].MasterAction',
      id: { attribute: 'id', find: /^TicketID_(\d+)$/ },
      subject: { at: 'a.MasterActionLink', attribute: 'title' },
      customer: {
        column: /^(?:customer name|kundenname|nom du client|nombre del? cliente|nome (?:del|do) cliente|klantnaam)/i,
      },
      opens: 'a.MasterActionLink',
    },
  },
);
