/** What of the small desk a page changes. */
export interface SmallDesk {
  /** Markup of the customer's mail, put into the page as it is: this desk cleans nothing. */
  readonly mail?: string;
  readonly customer?: string;
  /** What the page does before anything else. Runs in the page: it knows nothing of this file. */
  readonly script?: () => void;
}

/** Who writes to the small desk. */
export const CUSTOMER = 'Leila Haddad';
/** The nonce of the small desk's script, for pages that allow no other. */
export const NONCE = 'x7';
export const EDITOR = 'body > main > section > [data-desk="composer"] > [data-desk="editor"]';

const MAIL = '<p>This is ridiculous. My parcel is eleven days late and nobody answers my mails. I am angry.</p>';

/**
 * One conversation as the demo desk shows it, and nothing more: whatever else a page does is the hostile part.
 * With another person's name and the same words it is another conversation.
 */
export function smallDesk({ mail = MAIL, customer = CUSTOMER, script }: SmallDesk = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox</title>
<meta name="application-name" content="Attune demo desk">${script ? `<script nonce="${NONCE}">(${script})()</script>` : ''}
</head><body>
<fieldset data-desk="me" data-name="Robin Vale" data-address="robin@desk.example"></fieldset>
<ul data-desk="list"></ul>
<main data-desk="pane"><section data-desk="conversation" data-id="${customer}">
<h1 data-desk="subject">My parcel</h1><p data-desk="customer">${customer}</p>
<div data-desk="messages"><article data-message-id="m1" data-from="customer">
<header class="message-head"><span class="author">${customer}</span><time datetime="2026-11-20T10:00:00Z">Friday</time></header>
<div class="body">${mail}</div></article></div>
<div data-desk="composer" data-mode="reply"><div data-desk="editor" contenteditable="true"><br></div></div>
</section></main></body></html>`;
}
