/** What a host page is at one moment, by aspect; lines a person can read and a test can compare. */
export type HostState = Readonly<Record<string, readonly string[]>>;

/** Where the recorder keeps its lines: a symbol, so that the page's names stay the page's. */
const KEPT = 'attune.proof.events';

/**
 * For `evaluateOnNewDocument`: writes down what happens in the page from its first moment on, and stops its clock, so
 * that two runs can be compared letter by letter. Whatever waits a second or longer never comes.
 */
export function record(kept: string, now: number): void {
  if (window !== window.top || !location.protocol.startsWith('http')) return;
  const lines: string[] = [];
  Object.defineProperty(window, Symbol.for(kept), { value: lines });
  const note = (line: string): void => void lines.push(line);

  const Live = Date;
  globalThis.Date = class extends Live {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [now]) as []));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  const later = window.setTimeout;
  window.setTimeout = ((run: () => void, wait = 0, ...words: unknown[]) =>
    wait < 1000 ? later(run, wait, ...words) : 0) as typeof setTimeout;
  window.setInterval = (() => 0) as unknown as typeof setInterval;

  const named = (target: EventTarget | null): string => {
    if (target === window) return 'window';
    if (target === document) return 'document';
    const element = target as Element | null;
    const mark = element?.getAttribute?.('data-desk') ?? element?.getAttribute?.('title') ?? element?.className ?? '';
    return `${element?.nodeName}${mark ? ` (${mark})` : ''}`;
  };
  const detail = (event: Event): string => {
    const { key, data, inputType, clipboardData, button } = event as KeyboardEvent &
      InputEvent &
      ClipboardEvent &
      MouseEvent;
    return JSON.stringify(
      [key, inputType, data, clipboardData?.getData('text/plain'), button].filter((one) => one != null),
    );
  };
  const types = [
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionend'],
    ...['copy', 'cut', 'paste', 'focusin', 'focusout', 'selectionchange', 'submit', 'click', 'dblclick', 'mousedown'],
    ...['mouseup', 'pointerdown', 'pointerup', 'contextmenu', 'dragstart', 'drop', 'hashchange', 'popstate', 'message'],
    ...['securitypolicyviolation', 'error', 'unhandledrejection', 'resize', 'beforeunload', 'visibilitychange'],
  ];
  for (const type of types) {
    for (const capture of [true, false]) {
      window.addEventListener(
        type,
        (event) => {
          const facts = [event.isTrusted ? '' : 'made by a script', event.defaultPrevented ? 'prevented' : ''];
          const words = [capture ? 'down' : 'up', type, detail(event), 'at', named(event.target), ...facts];
          note(words.filter((word) => word !== '').join(' '));
        },
        { capture },
      );
    }
  }
  for (const name of ['pushState', 'replaceState'] as const) {
    const real = history[name];
    history[name] = (...words) => {
      note(`history.${name}`);
      real.apply(history, words);
    };
  }
}

/** The arguments of `record`. */
export const recorded = (now: number): [kept: string, now: number] => [KEPT, now];

/** For `evaluate(takeEvents, kept)`: the events since it was last asked. */
export function takeEvents(kept: string): string[] {
  const all = ((Reflect.get(window, Symbol.for(kept)) ?? []) as string[]).splice(0);
  // The desk disables its send button while it sends. Whether that takes the focus away is chance: a browser looks when
  // it next draws, and where the answer came before, the button is enabled again.
  const events = all.filter((line) => !/^\w+ focusout \[\] at BUTTON \(send\)$/.test(line));
  // What browsers tell in their own time, and once or twice as they like, has no place in the order.
  const isTold = (line: string): boolean => /^\w+ (selectionchange|hashchange|popstate) /.test(line);
  return [...events.filter((line) => !isTold(line)), ...new Set(events.filter(isTold).sort())];
}

/** For `evaluate`: all of the page that a page can see of itself, without our element and the root's margin. */
export function lookAtHost(): HostState {
  const root = document.documentElement;
  const tree: string[] = [];
  const scrolled: string[] = [];
  const boxes: string[] = [];
  const isOurs = (node: Node): boolean => node.nodeName === 'ATTUNE-SIDEBAR' && node.parentNode === root;
  const attributesOf = (element: Element): string => {
    const copy = element.cloneNode(false) as HTMLElement;
    if (element === root) {
      copy.style.removeProperty('margin-left');
      copy.style.removeProperty('margin-right');
      if (copy.getAttribute('style') === '') copy.removeAttribute('style');
    }
    return [...copy.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('');
  };
  const pathOf = (node: Node | null): string => {
    const steps: string[] = [];
    for (let at = node; at?.parentNode; at = at.parentNode) {
      steps.unshift(`${at.nodeName}[${[...at.parentNode.childNodes].indexOf(at as ChildNode)}]`);
    }
    return steps.join('/');
  };
  const walk = (node: Node, depth: number): void => {
    if (isOurs(node)) return;
    const indent = ' '.repeat(depth);
    if (!(node instanceof Element)) {
      tree.push(`${indent}${node.nodeName} ${JSON.stringify(node.nodeValue)}`);
    } else {
      const { value } = node as HTMLTextAreaElement;
      tree.push(`${indent}<${node.localName}${attributesOf(node)}>${typeof value === 'string' ? ` ${value}` : ''}`);
      if (node.scrollTop || node.scrollLeft) scrolled.push(`${pathOf(node)} ${node.scrollLeft}, ${node.scrollTop}`);
      if (node.hasAttribute('data-desk')) {
        const { x, y, width, height } = node.getBoundingClientRect();
        boxes.push(`${node.getAttribute('data-desk')} ${[x, y, width, height].map(Math.round).join(' ')}`);
      }
      if (node.shadowRoot) walk(node.shadowRoot, depth + 1);
    }
    for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(document, 0);
  const selection = document.getSelection();
  const active = document.activeElement;
  const field = active instanceof HTMLTextAreaElement ? active : undefined;
  const entries = (storage: Storage): string[] => Object.entries(storage).map(([key, value]) => `${key}: ${value}`);
  return {
    'the document': tree,
    'the focus': [pathOf(active)],
    'the selection': [
      `${pathOf(selection?.anchorNode ?? null)} ${selection?.anchorOffset}`,
      `${pathOf(selection?.focusNode ?? null)} ${selection?.focusOffset}`,
      selection?.toString() ?? '',
      field ? `${field.selectionStart} to ${field.selectionEnd}, ${field.selectionDirection}` : '',
    ],
    'what is scrolled': [...scrolled, `window ${scrollX}, ${scrollY}`],
    'where things stand': boxes,
    'style sheets': [...document.styleSheets].map(
      ({ href, cssRules }) => `${new URL(href ?? '/').pathname} ${cssRules.length}`,
    ),
    'adopted style sheets': document.adoptedStyleSheets.map((sheet) => String(sheet.cssRules.length)),
    'global names': Object.getOwnPropertyNames(window)
      // Left by the driver of the browser when it looks for an element.
      .filter((name) => !name.includes('ariaQuerySelector'))
      .sort(),
    'names on prototypes': [document, Node.prototype, Element.prototype, EventTarget.prototype, root].flatMap((one) =>
      Object.getOwnPropertyNames(one),
    ),
    // Words of nudges are marked as long as there are nudges, unless the agent does not want it.
    highlights: [...CSS.highlights.keys()].filter((name) => name !== 'attune-nudge'),
    frames: [String(window.length)],
    address: [
      location.pathname + location.search + location.hash,
      String(history.length),
      JSON.stringify(history.state),
    ],
    title: [document.title],
    cookies: [document.cookie],
    storage: [...entries(localStorage), ...entries(sessionStorage)],
  };
}
