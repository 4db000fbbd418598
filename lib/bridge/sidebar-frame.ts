import type { Layout } from './protocol.ts';

/** CSS pixels of the collapsed sidebar. */
const RAIL_WIDTH = 48;

/** How often within a minute the sidebar comes back to a page that throws it out. */
const MOST_RETURNS = 5;

/** The sidebar as it stands in a host page. */
export interface SidebarFrame {
  readonly frame: HTMLIFrameElement;
  /** An element beside the frame that covers nothing and catches no click; what is put in it stands above the page. */
  readonly layer: HTMLElement;
  setLayout(layout: Layout): void;
}

/** Who is told what becomes of the frame. */
export interface FrameWatch {
  /** A fresh sidebar has loaded: at first, and whenever the frame was put into the page again. */
  loaded(): void;
  /** The page keeps throwing the sidebar out; it is not fought. */
  unwanted(): void;
}

/**
 * Puts the sidebar's frame into the page: in a closed root on the root element, outside everything the host owns, in the
 * top layer where dialogs cannot cover it. The page makes room by a margin, so nothing of it is hidden. Everything is
 * undone when the signal ends; where the page throws the element out, moves it or is written anew, it comes back (at
 * most a few times a minute).
 */
export function mountSidebar(
  page: Document,
  address: string,
  title: string,
  watch: FrameWatch,
  signal: AbortSignal,
): SidebarFrame {
  const { host, root } = closedHost(page);
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
  const layer = page.createElement('div');
  root.append(frame, layer);
  // No room is taken until the sidebar says how much the agent gave it.
  style(host, placed('right', '0px'));

  let room = roomIn(page.documentElement, clearLeftover(page.documentElement));
  let layout: Layout | undefined;
  const setLayout = (wanted: Layout): void => {
    layout = wanted;
    const { edge, collapsed, width } = wanted;
    const taken = `${collapsed ? RAIL_WIDTH : width}px`;
    style(host, placed(edge, taken));
    room.take(edge, taken);
  };
  const hide = (): void => {
    style(host, { display: 'none' });
    room.giveBack();
  };
  const layOut = (): void => layout && setLayout(layout);
  const view = page.defaultView;
  const show = (): void => {
    if (room.root !== page.documentElement) room = roomIn(page.documentElement, false);
    // Each time, since `document.open()` takes every listener away.
    frame.addEventListener('load', watch.loaded, { signal });
    // A printed page is the host's own, in its own width.
    view?.addEventListener('beforeprint', hide, { signal });
    view?.addEventListener('afterprint', layOut, { signal });
    host.popover = 'manual';
    room.root.append(host);
    layOut();
    try {
      host.showPopover?.();
    } catch {
      // The page took it out again while it was being put in.
    }
  };
  show();
  const returns = comeBack(page, host, show, watch.unwanted);
  signal.addEventListener('abort', () => {
    returns.disconnect();
    host.remove();
    room.giveBack();
  });
  return { frame, layer, setLayout };
}

/**
 * The element around the frame. Made in a document without a window: a page that has defined an element of this name is
 * given the closed root, and with it the frame, of any that is made in its own.
 */
function closedHost(page: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = page.implementation.createHTMLDocument().createElement('attune-sidebar');
  const root = host.attachShadow({ mode: 'closed' });
  return { host: page.adoptNode(host), root };
}

/** The room beside a page, taken by margins of its root element. */
interface Room {
  readonly root: HTMLElement;
  take(edge: Layout['edge'], width: string): void;
  giveBack(): void;
}

/** `isTaken`: its margins are what an earlier sidebar left behind, and not the page's own. */
function roomIn(root: HTMLElement, isTaken: boolean): Room {
  const own = isTaken ? { left: '', right: '' } : { left: root.style.marginLeft, right: root.style.marginRight };
  const set = (left: string, right: string): void => {
    setOrRemove(root, 'margin-left', left);
    setOrRemove(root, 'margin-right', right);
  };
  return {
    root,
    take: (edge, width) => set(edge === 'left' ? width : own.left, edge === 'right' ? width : own.right),
    giveBack: () => set(own.left, own.right),
  };
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

function comeBack(page: Document, host: HTMLElement, show: () => void, unwanted: () => void): MutationObserver {
  let returns: number[] = [];
  const observer = new MutationObserver(() => {
    const root = page.documentElement;
    // A page that is being written anew has no root for a moment.
    if (!root || host.parentNode === root) return;
    const now = Date.now();
    returns = returns.filter((at) => now - at < 60_000);
    // A page that keeps throwing us out has its reasons.
    if (returns.length >= MOST_RETURNS) {
      observer.disconnect();
      unwanted();
      return;
    }
    returns.push(now);
    observer.observe(root, { childList: true });
    show();
  });
  observer.observe(page, { childList: true });
  observer.observe(page.documentElement, { childList: true });
  return observer;
}
