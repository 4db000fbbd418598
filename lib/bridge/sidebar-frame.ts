import type { Layout } from './protocol.ts';

/** CSS pixels of the collapsed sidebar. */
const RAIL_WIDTH = 48;

/** The sidebar as it stands in a host page. */
export interface SidebarFrame {
  readonly frame: HTMLIFrameElement;
  setLayout(layout: Layout): void;
}

/**
 * Puts the sidebar's frame into the page: in a closed root on the root element, outside everything the host owns, in the
 * top layer where dialogs cannot cover it. The page makes room by a margin, so nothing of it is hidden. Everything is
 * undone when the signal ends; where the page throws the element out, it comes back (at most a few times a minute).
 */
export function mountSidebar(page: Document, address: string, title: string, signal: AbortSignal): SidebarFrame {
  const host = page.createElement('attune-sidebar');
  const frame = page.createElement('iframe');
  frame.src = address;
  frame.title = title;
  // The words of a nudge may have to be copied where an editor refuses them.
  frame.allow = 'clipboard-write';
  // Pages with Cross-Origin-Embedder-Policy refuse any other frame in Chromium.
  if ('credentialless' in frame) frame.credentialless = true;
  style(frame, {
    border: '0',
    width: '100%',
    height: '100%',
    display: 'block',
    'color-scheme': 'auto',
    background: 'transparent',
  });
  host.attachShadow({ mode: 'closed' }).append(frame);
  host.popover = 'manual';
  // No room is taken until the sidebar says how much the agent gave it.
  style(host, placed('right', '0px'));

  const root = page.documentElement;
  const margins = clearLeftover(root)
    ? { left: '', right: '' }
    : { left: root.style.marginLeft, right: root.style.marginRight };
  const makeRoom = (left: string, right: string): void => {
    setOrRemove(root, 'margin-left', left);
    setOrRemove(root, 'margin-right', right);
  };
  let layout: Layout | undefined;
  const setLayout = (wanted: Layout): void => {
    layout = wanted;
    const { edge, collapsed, width } = wanted;
    const taken = `${collapsed ? RAIL_WIDTH : width}px`;
    style(host, placed(edge, taken));
    makeRoom(edge === 'left' ? taken : margins.left, edge === 'right' ? taken : margins.right);
  };
  const show = (): void => {
    root.append(host);
    host.showPopover?.();
  };
  const hide = (): void => {
    style(host, { display: 'none' });
    makeRoom(margins.left, margins.right);
  };
  show();
  const returns = comeBack(page, host, show);
  // A printed page is the host's own, in its own width.
  const view = page.defaultView;
  view?.addEventListener('beforeprint', () => hide(), { signal });
  view?.addEventListener('afterprint', () => layout && setLayout(layout), { signal });
  signal.addEventListener('abort', () => {
    returns.disconnect();
    host.remove();
    makeRoom(margins.left, margins.right);
  });
  return { frame, setLayout };
}

/** An update of Attune may have cut off the script before us without a chance to clean up; its room is given back. */
function clearLeftover(root: HTMLElement): boolean {
  const leftovers = root.querySelectorAll(':scope > attune-sidebar');
  for (const leftover of leftovers) leftover.remove();
  return leftovers.length > 0;
}

function placed(edge: Layout['edge'], width: string): Record<string, string> {
  return {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    top: '0',
    bottom: '0',
    left: edge === 'left' ? '0' : 'auto',
    right: edge === 'right' ? '0' : 'auto',
    width,
    height: '100%',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'hidden',
    'z-index': '2147483646',
  };
}

/** Inline and important: no style sheet of the page, or of a mail shown in it, can move or hide the sidebar. */
function style(element: HTMLElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value, 'important');
}

function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.style.removeProperty(name);
  else element.style.setProperty(name, value, 'important');
}

function comeBack(page: Document, host: HTMLElement, show: () => void): MutationObserver {
  let returns: number[] = [];
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    const now = Date.now();
    returns = returns.filter((at) => now - at < 60_000);
    // A page that keeps throwing us out has its reasons; it is not fought.
    if (returns.length >= 5) return observer.disconnect();
    returns.push(now);
    show();
  });
  observer.observe(page.documentElement, { childList: true });
  return observer;
}
