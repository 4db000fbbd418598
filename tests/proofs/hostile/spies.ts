/** What a page noted that tries to find out what the sidebar knows. */
export interface Spied {
  /** Messages that came in at the window, or through a port that came with one. */
  readonly heard: string[];
  /** Frames inside our element that the page got hold of. */
  readonly frames: HTMLIFrameElement[];
  readonly reports: string[];
}

/** Runs in the page, before all else: notes all that is posted, reported, or handed to an element of our name. */
export function spy(): void {
  const spied: Spied = Object.assign(window, { heard: [], frames: [], reports: [] });
  const hear = ({ data, ports = [] }: MessageEvent): void => {
    spied.heard.push(JSON.stringify(data));
    for (const port of ports) port.onmessage = hear;
  };
  addEventListener('message', hear, { capture: true });
  addEventListener('securitypolicyviolation', ({ blockedURI }) => void spied.reports.push(blockedURI));
  customElements.define(
    'attune-sidebar',
    class extends HTMLElement {
      readonly #inside = this.attachInternals();
      connectedCallback(): void {
        spied.frames.push(...(this.#inside.shadowRoot?.querySelectorAll('iframe') ?? []));
      }
    },
  );
}

/** Runs in the page: ways in which it can read one of these lines, which stand in the sidebar only. */
export function hunt(lines: readonly string[]): string[] {
  const sidebar = document.querySelector('html > attune-sidebar');
  const { left = 0, top = 0, width = 0, height = 0 } = sidebar?.getBoundingClientRect() ?? {};
  const selection = getSelection();
  const selected = (): string => {
    selection?.selectAllChildren(document.documentElement);
    return selection?.toString() ?? '';
  };
  const copied = (): string => {
    let text = '';
    const copy = (event: ClipboardEvent): void => {
      text = `${selection} ${event.clipboardData?.getData('text/plain')} ${event.clipboardData?.getData('text/html')}`;
    };
    document.addEventListener('copy', copy);
    document.execCommand('selectAll');
    document.execCommand('copy');
    document.removeEventListener('copy', copy);
    return text;
  };
  const serialised = (): string => {
    const { documentElement } = document;
    const roots = sidebar?.shadowRoot ? { shadowRoots: [sidebar.shadowRoot] } : {};
    return `${documentElement.outerHTML} ${documentElement.getHTML?.({ serializableShadowRoots: true, ...roots })}`;
  };
  const pointed = (): string => {
    const at = [left + width / 2, top + height / 2] as const;
    const elements = document.elementsFromPoint(...at);
    const caret = document.caretPositionFromPoint?.(...at)?.offsetNode;
    return [...elements, caret].map((node) => node?.textContent).join(' ');
  };
  const framed = (): string =>
    [...Array(window.length).keys()]
      .map((at) => {
        try {
          return window[at]?.document.documentElement.textContent;
        } catch {
          return '';
        }
      })
      .join(' ');
  const listed = (): string =>
    performance
      .getEntries()
      .map(({ name }) => name)
      .join(' ');
  const ways: Readonly<Record<string, () => string>> = {
    'its text': () => `${document.documentElement.innerText} ${document.documentElement.textContent}`,
    'its markup': serialised,
    'a selection': selected,
    'a copy': copied,
    'points in it': pointed,
    'its frames': framed,
    'its list of what was loaded': listed,
  };
  const found = Object.entries(ways).flatMap(([way, read]) => {
    const text = read();
    return lines.some((line) => text.includes(line)) ? [way] : [];
  });
  selection?.removeAllRanges();
  const find = (window as unknown as { find?: (words: string) => boolean }).find;
  if (lines.some((line) => find?.call(window, line))) found.push('a search in it');
  if (/-extension:/.test(listed())) found.push('the address of our page in its list of what was loaded');
  return found;
}

/**
 * Runs in a page: shows our sidebar's page in a frame and a window of its own, greets it as the content script does,
 * with made-up tokens and this one, and notes what comes back.
 */
export async function imitate(address: string, token: string): Promise<void> {
  const answered = Object.assign(window, { answered: [] as string[] });
  const frame = document.createElement('iframe');
  frame.src = address;
  if ('credentialless' in frame) frame.credentialless = true;
  const isLoaded = new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  document.body.append(frame);
  await isLoaded;
  const opened = window.open(address);
  // The sidebar's script may come later than the load of its page.
  for (let turn = 0; turn < 5; turn += 1) {
    const madeUp = Array.from({ length: 20 }, () => crypto.randomUUID().replaceAll('-', '').repeat(2));
    for (const tried of ['', token, ...madeUp]) {
      for (const to of [frame.contentWindow, opened]) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => void answered.answered.push(JSON.stringify(data));
        to?.postMessage({ attune: 'port', token: tried }, '*', [port2]);
        port1.postMessage({ type: 'nothing', hostName: 'A page that imitates us' });
      }
    }
    await new Promise((next) => setTimeout(next, 100));
  }
}
