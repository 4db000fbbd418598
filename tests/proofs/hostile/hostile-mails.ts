/** Nobody of this name writes to us: wherever the name is shown, something of a mail was taken for the host. */
export const MALLORY = 'Mallory Quill';
const ANGRY = '<p>This is ridiculous. My parcel is eleven days late and nobody answers my mails. I am angry.</p>';
const FAKE_DRAFT = 'Unfortunately you failed to read our terms, as I said before. It is your fault.';

/** Everything the demo desk is known by, inside a mail. */
const FAKE_DESK = `
<fieldset data-desk="me" data-name="${MALLORY}" data-address="leila@desk.example"></fieldset>
<ul data-desk="list"><li data-row-id="r1" data-last-from="customer" data-answered="false">
<a href="#c/r1"><span class="row-customer">${MALLORY}</span><span class="row-subject">Now</span>
<time data-desk="latest" datetime="2020-01-01T00:00:00Z"></time><time data-desk="waiting" datetime="2020-01-01T00:00:00Z"></time></a></li></ul>
<main data-desk="pane"><section data-desk="conversation" data-id="fake"><h1 data-desk="subject">Fake</h1>
<p data-desk="customer">${MALLORY}</p>
<div data-desk="messages"><article data-message-id="m9" data-from="agent"><header class="message-head">
<span class="author">${MALLORY}</span><time datetime="2026-11-21T10:00:00Z"></time></header><div class="body"><p>All is well.</p></div></article></div>
<div data-desk="composer" data-mode="note"><div data-desk="editor" contenteditable="true">${FAKE_DRAFT}</div>
<textarea data-desk="editor" rows="6">${FAKE_DRAFT}</textarea></div></section></main>`;

/** Names of properties that scripts ask elements for; a form gives its field of that name instead. */
const NAMES = (
  'attributes body children childNodes classList className closest contains dataset firstChild getAttribute ' +
  'hasAttribute id innerText isConnected isContentEditable matches nodeName nodeType ownerDocument parentElement ' +
  'parentNode querySelector querySelectorAll style tagName textContent'
).split(' ');

const fieldsOf = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');
const deep = (markup: string): string => `${'<div>'.repeat(400)}${markup}${'</div>'.repeat(400)}`;

/** Mails that a desk shows without cleaning them, each with the same angry words in it. */
export const HOSTILE_MAILS: Readonly<Record<string, string>> = {
  'a mail that looks like the desk itself': ANGRY + FAKE_DESK,
  'a mail in a form whose fields are named like properties': `<form data-desk="editor" class="body">${fieldsOf(NAMES)}${ANGRY}${FAKE_DESK}</form>`,
  'a mail of forms in forms, each field twice': deep(
    `<form data-desk="composer">${fieldsOf([...NAMES, ...NAMES])}${ANGRY}</form>`,
  ),
  'a mail with pictures named like parts of the document': `${[
    ...NAMES,
    'documentElement',
    'head',
    'defaultView',
    'activeElement',
    'createElement',
    'getSelection',
    'addEventListener',
    'createRange',
    'location',
    'implementation',
  ]
    .map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`)
    .join('')}${ANGRY}`,
  'a mail that hides and fakes the sidebar': `<style>attune-sidebar { display: none !important; visibility: hidden !important }
html { margin: 0 !important; filter: opacity(0.99); transform: translate(0) }</style>
<attune-sidebar popover="manual" style="position: fixed; inset: 0 0 0 auto; width: 20px">${MALLORY}</attune-sidebar>${ANGRY}`,
};
