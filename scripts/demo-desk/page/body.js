import { element } from './element.js';

/** Gone with all they hold. */
const DROPPED =
  'script, style, iframe, frame, object, embed, link, meta, base, title, template, svg, math, video, audio';
/** The only styles a mail may bring along: none that moves, covers or hides other things. */
const STYLES = new Set([
  'color',
  'background-color',
  'font-size',
  'font-style',
  'font-weight',
  'text-align',
  'text-decoration',
]);
const LINKS = /^(https?:|mailto:)/i;
const WROTE = /^(On .+|.+) wrote:$/;

// The page's Content-Security-Policy lets strings become markup through this policy alone.
const policy = globalThis.trustedTypes?.createPolicy('desk', { createHTML: (/** @type {string} */ html) => html });

/** @param {Element} dirty @param {HTMLElement} clean */
function copyAttributes(dirty, clean) {
  for (const { name, value } of dirty.attributes) {
    const forbidden =
      name.startsWith('on') || /^(src|srcset|style|action|formaction|background|ping|target)$/.test(name);
    if (forbidden || (name === 'href' && !LINKS.test(value))) continue;
    try {
      clean.setAttribute(name, value);
    } catch {
      // A name the parser takes and the DOM does not: left out.
    }
  }
  for (const rule of (dirty.getAttribute('style') ?? '').split(';')) {
    const [name = '', value = ''] = rule.split(':').map((part) => part.trim());
    if (STYLES.has(name)) clean.style.setProperty(name, value);
  }
  if (clean.matches('a[href]')) {
    clean.setAttribute('target', '_blank');
    clean.setAttribute('rel', 'noopener noreferrer');
  }
}

/** @param {Node} dirty @param {Node} clean */
function copyChildren(dirty, clean) {
  for (const child of dirty.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) clean.appendChild(document.createTextNode(child.data));
    if (child.nodeType !== Node.ELEMENT_NODE || child.matches(DROPPED)) continue;
    const copy = document.createElement(child.localName === 'form' ? 'div' : child.localName);
    copyAttributes(child, copy);
    copyChildren(child, copy);
    clean.appendChild(copy);
  }
}

/**
 * A mail's HTML, safe to show: no scripts, frames, forms, remote pictures; few styles. Like the most lenient of real
 * desks it keeps ids, data attributes, form fields and contenteditable: whoever reads this page must cope with them.
 * @param {string} html
 * @returns {DocumentFragment}
 */
export function cleanHtml(html) {
  const dirty = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
  const clean = document.createDocumentFragment();
  copyChildren(dirty.body, clean);
  for (const quote of clean.querySelectorAll('blockquote')) {
    if (!quote.parentElement?.closest('blockquote')) fold(quote, [...quote.childNodes]);
  }
  return clean;
}

/** Puts a quote behind "···". @param {Element} quote @param {Node[]} words */
function fold(quote, words) {
  const folded = element('details', { class: 'quote' }, element('summary', { title: 'Show what was quoted' }, '···'));
  quote.replaceWith(folded);
  const inner = element('blockquote');
  inner.append(...words);
  folded.append(inner);
}

/** Paragraphs and line breaks. @param {string[]} lines @returns {Node[]} */
function paragraphs(lines) {
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const nodes = part.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
      return element('p', {}, ...nodes);
    });
}

/** Lines with `>` become nested quotes. @param {string[]} lines @returns {Node[]} */
function quoted(lines) {
  const nodes = [];
  for (let at = 0; at < lines.length; ) {
    const isQuote = lines[at].startsWith('>');
    let end = at;
    while (end < lines.length && lines[end].startsWith('>') === isQuote) end += 1;
    const part = lines.slice(at, end);
    if (isQuote) nodes.push(element('blockquote', {}, ...quoted(part.map((line) => line.replace(/^> ?/, '')))));
    else nodes.push(...paragraphs(part));
    at = end;
  }
  return nodes;
}

/**
 * A plain mail as paragraphs; what it quotes is folded away together with the line that says who wrote it.
 * @param {string} text
 * @returns {DocumentFragment}
 */
export function plainBody(text) {
  const lines = text.split('\n');
  const firstQuoted = lines.findIndex((line) => line.startsWith('>'));
  const fragment = document.createDocumentFragment();
  if (firstQuoted < 0) {
    fragment.append(...paragraphs(lines));
    return fragment;
  }
  const start = WROTE.test(lines[firstQuoted - 1] ?? '') ? firstQuoted - 1 : firstQuoted;
  const placeholder = element('div');
  fragment.append(...paragraphs(lines.slice(0, start)), placeholder);
  fold(placeholder, quoted(lines.slice(start)));
  return fragment;
}
