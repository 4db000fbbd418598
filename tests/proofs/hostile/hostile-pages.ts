import type { Page } from 'puppeteer-core';
import { waitForSidebar } from '../../../scripts/main-job/read-sidebar.ts';
import type { AtDesk } from '../at-desk.ts';
import { comesTrue } from '../at-desk.ts';
import { EDITOR, NONCE, type SmallDesk, smallDesk } from './small-desk.ts';
import { tryOut } from './try-out.ts';

/** A page that makes it hard for us. The main job is done in it afterwards, unless `wrong` looks for itself. */
export interface HostilePage {
  readonly name: string;
  readonly desk?: SmallDesk;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the page does once the sidebar is there. Runs in the page. */
  readonly attack?: (words: string) => void;
  /** Name of the customer afterwards, where it is another. */
  readonly customer?: string;
  /** What is wrong afterwards, if anything. */
  readonly wrong?: (page: Page, attuned: AtDesk['attuned']) => Promise<string | undefined>;
}

/** What pages note about themselves, for the proof to ask for. */
interface Noted {
  appearances: number;
  used: string[];
}

/** How often the sidebar may stand in a page that throws it out, the first time included. */
const MOST_APPEARANCES = 6;
/** How often the page that throws it out for ever does so, at the most: it must not hang where the sidebar never rests. */
const FOR_EVER = 30;
const OTHER = 'Omar Nasser';

const strict: readonly HostilePage[] = [
  { name: 'a page that allows nothing', headers: { 'content-security-policy': "default-src 'none'" } },
  {
    name: 'a page that sends every strict header',
    headers: {
      'content-security-policy':
        `default-src 'none'; script-src 'nonce-${NONCE}'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; ` +
        "require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'permissions-policy': 'clipboard-write=(), clipboard-read=(), fullscreen=(), storage-access=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
    desk: { script: () => document.documentElement.setAttribute('data-ran', '') },
  },
  {
    name: 'a page that embeds without credentials only',
    headers: {
      'cross-origin-embedder-policy': 'credentialless',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    },
  },
  {
    name: 'a sandboxed page without an origin',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    // Frames in it have no origin either: there is nobody the text could be given to, and no sidebar.
    wrong: async (page) => {
      await page.waitForSelector('html > attune-sidebar');
      const margin = await page.evaluate(() => document.documentElement.style.marginRight);
      return margin === '' ? undefined : 'room is taken for a sidebar that cannot come up';
    },
  },
];

const rude: readonly HostilePage[] = [
  {
    name: 'a page that deletes the sidebar once',
    attack: () => document.querySelector('attune-sidebar')?.remove(),
  },
  {
    name: 'a page that deletes the sidebar for ever',
    desk: {
      script: () => {
        const noted = Object.assign(window, { appearances: 0 });
        new MutationObserver(() => {
          const sidebar = document.querySelector('attune-sidebar');
          if (!sidebar) return;
          noted.appearances += 1;
          if (noted.appearances <= 30) sidebar.remove();
        }).observe(document, { childList: true, subtree: true });
      },
    },
    wrong: async (page) => {
      const appearances = () => page.evaluate(() => (window as unknown as Noted).appearances);
      await comesTrue(async () => (await appearances()) >= MOST_APPEARANCES);
      await page.click(EDITOR);
      await page.keyboard.type('Hello, Sam and I');
      const seen = await appearances();
      if (seen !== MOST_APPEARANCES)
        return `the sidebar stood in it ${seen} times${seen > FOR_EVER ? ' and more' : ''}`;
      const rest = await page.evaluate(() => document.documentElement.getAttribute('style') ?? '');
      return rest === '' ? undefined : `it keeps “${rest}” of a sidebar that is not there any more`;
    },
  },
  {
    name: 'a page that moves the sidebar',
    attack: () => {
      const box = document.createElement('div');
      box.style.display = 'none';
      document.body.append(box);
      box.append(document.querySelector('attune-sidebar') ?? '');
    },
  },
  {
    name: 'a page that closes and styles away whatever floats',
    attack: () => {
      const style = document.createElement('style');
      style.textContent =
        'attune-sidebar, [popover] { display: none !important; width: 0 !important; opacity: 0 !important }';
      document.head.append(style);
      for (const one of document.querySelectorAll<HTMLElement>('[popover]')) one.hidePopover();
    },
  },
  {
    name: 'a page that hides the sidebar in every way it can',
    attack: () => {
      const sidebar = document.querySelector<HTMLElement>('attune-sidebar');
      if (!sidebar) return;
      sidebar.hidePopover();
      for (const name of ['style', 'popover']) sidebar.removeAttribute(name);
      for (const name of ['hidden', 'inert']) sidebar.setAttribute(name, '');
      sidebar.style.setProperty('display', 'none', 'important');
      document.querySelector('[data-desk="customer"]')?.replaceChildren('Omar Nasser');
    },
    // It may; the sidebar reads on, and is not brought back by force.
    wrong: async (page, attuned) => {
      await waitForSidebar(await attuned.sidebar(page), OTHER, (seen) => seen.title.includes(OTHER), 5_000);
      const display = await page.$eval('attune-sidebar', (sidebar) => getComputedStyle(sidebar).display);
      return display === 'none' ? undefined : `it is fought: ${display}`;
    },
  },
  {
    name: 'a page that copies the sidebar two hundred times',
    attack: () => {
      const sidebar = document.querySelector('attune-sidebar');
      for (let copy = 0; copy < 200; copy += 1) document.documentElement.append(sidebar?.cloneNode(true) ?? '');
    },
  },
  {
    name: 'a page that takes all that stands in it away and puts it back',
    attack: () => {
      const { head, body, documentElement } = document;
      documentElement.replaceChildren();
      documentElement.replaceChildren(head, body);
    },
  },
  {
    name: 'a page that exchanges its root',
    attack: () => {
      const root = document.documentElement.cloneNode(true) as HTMLElement;
      for (const sidebar of root.querySelectorAll('attune-sidebar')) sidebar.remove();
      document.documentElement.replaceWith(root);
    },
  },
  {
    name: 'a page that is written anew',
    attack: (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    customer: OTHER,
  },
  {
    name: 'a page that has an element of our name, with a root of its own',
    desk: {
      script: () =>
        customElements.define(
          'attune-sidebar',
          class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({ mode: 'open' });
            }
          },
        ),
    },
  },
  {
    name: 'a page that exchanges what scripts are made of',
    desk: { script: exchangeBuiltIns },
    wrong: async (page, attuned) => {
      await tryOut(attuned, page);
      const used = await page.evaluate(() => (window as unknown as Noted).used);
      return used.length === 0 ? undefined : `our script runs the page’s own ${used.slice(0, 5).join(', ')}`;
    },
  },
];

/** Runs in the page: puts its own in the place of much we use, and notes who calls it. */
function exchangeBuiltIns(): void {
  const noted = Object.assign(window, { used: [] as string[] });
  const note = (name: string): void => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 50;
    if (/extension:/.test(String(new Error(name).stack))) noted.used.push(name);
    Error.stackTraceLimit = stackTraceLimit;
  };
  const exchange = (owner: object, name: string): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const { value, get } = before ?? {};
    const own = value ?? get;
    if (typeof own !== 'function' || !before?.configurable) return;
    const put = new Proxy(own, {
      apply: (target, self, words) => {
        note(name);
        return Reflect.apply(target, self, words);
      },
      construct: (target, words) => {
        note(name);
        return Reflect.construct(target, words);
      },
    });
    Object.defineProperty(owner, name, { ...before, ...(get ? { get: put } : { value: put }) });
  };
  const methods: readonly [object, readonly string[]][] = [
    [Array.prototype, ['filter', 'flatMap', 'map', 'push', 'some']],
    [Element.prototype, ['attachShadow', 'matches', 'querySelectorAll', 'tagName']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [Document.prototype, ['createElement', 'adoptNode', 'implementation', 'getSelection', 'execCommand']],
    [HTMLElement.prototype, ['popover', 'showPopover', 'style']],
    [HTMLIFrameElement.prototype, ['src', 'contentWindow']],
    [MessagePort.prototype, ['postMessage', 'onmessage']],
    [MutationObserver.prototype, ['observe']],
    [Node.prototype, ['textContent', 'childNodes', 'isConnected', 'parentNode']],
    [JSON, ['parse', 'stringify']],
    [
      window,
      ['postMessage', 'MessageChannel', 'MutationObserver', 'AbortController', 'Event', 'Promise', 'setTimeout'],
    ],
    [Promise.prototype, ['then']],
  ];
  for (const [owner, names] of methods) for (const name of names) exchange(owner, name);
}

/** What each page attacks with, beside its own code. */
export const WORDS = smallDesk({ customer: OTHER });
export const HOSTILE_PAGES: readonly HostilePage[] = [...strict, ...rude];
