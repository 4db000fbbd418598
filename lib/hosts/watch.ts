import type { Attention, EditorElement } from './host.ts';
import { isChange } from './is-change.ts';

/** Quiet time after the page's last change before it is read, and the longest a busy page may put that off, in ms. */
const PAGE_REST_MS = 200;
const PAGE_PATIENCE_MS = 1_000;
/** Quiet time after the last change of the draft. Only that it changed is noticed, never when keys were pressed. */
const DRAFT_REST_MS = 120;
const DRAFT_PATIENCE_MS = 600;
/** Between two readings of a draft at the least, in ms: while words still flow nobody looks at the card, and each costs. */
const DRAFT_GAP_MS = 480;

/** Who is told of changes. */
export interface Watched {
  /** The page came to rest after changes: read it anew. */
  onPage(): void;
  /** The agent changed the text of this editor. */
  onDraft(editor: EditorElement): void;
  /** Whether what the agent selects is heard too; the caret of a draft selects anew at every key. */
  readonly selects: boolean;
  /** Whether it is heard that a frame has loaded; a page may load hundreds of other things. */
  readonly frames: boolean;
}

/** What the watcher knows and adapters may use. */
export interface Watcher {
  readonly attention: Attention;
  /** Watches these same-origin frames too; call it after every look at the page. */
  alsoWatch(frames: readonly HTMLIFrameElement[]): void;
}

/**
 * Watches a page and its same-origin frames: tells when it rests after a change, and when a draft was changed.
 * Listens at the document, in the capture phase, passively: no key press and no event is ever stopped or changed.
 */
export function watchPage(page: Document, watched: Watched, signal: AbortSignal): Watcher {
  const attention: { editor?: EditorElement; selected?: string } = {};
  const pageRest = atRest(() => watched.onPage(), PAGE_REST_MS, PAGE_PATIENCE_MS, signal);
  const draftRest = atRest(
    () => attention.editor?.isConnected && watched.onDraft(attention.editor),
    DRAFT_REST_MS,
    DRAFT_PATIENCE_MS,
    signal,
    DRAFT_GAP_MS,
  );
  const seen = new WeakSet<Document>();
  const options = { capture: true, passive: true, signal } as const;

  const observe = (document: Document): void => {
    if (seen.has(document)) return;
    seen.add(document);
    const observer = new MutationObserver((changes) => {
      if (changes.some((change) => !attention.editor?.contains(change.target) && isChange(change))) pageRest();
    });
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
      // Pages set what is set already at every key; without the value before, that could not be told from a change.
      attributeOldValue: true,
      characterDataOldValue: true,
    });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    const listen = listener(document);
    listen();
    // A document that was written anew (`document.open()`) has lost every listener.
    const rewritten = new MutationObserver(listen);
    rewritten.observe(document, { childList: true });
    signal.addEventListener('abort', () => rewritten.disconnect(), { once: true });
  };

  /** Listens to a document; doing so again changes nothing. */
  const listener = (document: Document): (() => void) => {
    const attend = (event: Event): EditorElement | undefined => {
      // At every key but the first of a draft: to ask anew what can be edited would make the page style itself.
      if (event.target === attention.editor) return attention.editor;
      const editor = editorOf(event);
      if (editor && editor !== attention.editor) {
        attention.editor = editor;
        pageRest();
      }
      return editor;
    };
    const write = (event: Event): void => {
      if (attend(event)) draftRest();
      else pageRest();
    };
    const select = (): void => {
      if (keepSelection(document, attention)) pageRest();
    };
    // Frames do not bubble their load; it is heard in the capture phase.
    const load = (event: Event): void => {
      if (isFrame(event.target)) pageRest();
    };
    return () => {
      document.addEventListener('focusin', attend, options);
      document.addEventListener('input', write, options);
      document.addEventListener('change', pageRest, options);
      if (watched.selects) document.addEventListener('selectionchange', select, options);
      if (watched.frames) document.addEventListener('load', load, options);
      for (const event of ['popstate', 'hashchange', 'pageshow'])
        document.defaultView?.addEventListener(event, pageRest, { passive: true, signal });
    };
  };

  observe(page);
  page.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', pageRest, { signal });
  return {
    attention,
    alsoWatch: (frames) => {
      for (const frame of frames) {
        const inner = frame.contentDocument;
        if (inner) observe(inner);
      }
    },
  };
}

/** Attributes by which pages show and hide, choose, open and darken; not `style`, which animations change all the time. */
const ATTRIBUTES = [
  ...['class', 'hidden', 'open', 'value', 'src', 'aria-selected', 'aria-expanded'],
  ...['data-id', 'data-mode', 'data-theme', 'data-bs-theme', 'data-color-mode', 'data-color-scheme'],
];

/**
 * Runs once it has been quiet for `rest` ms, or at the latest `patience` ms after the first call; `gap` ms after the run
 * before at the earliest.
 */
function atRest(run: () => unknown, rest: number, patience: number, signal: AbortSignal, gap = 0): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let ranAt = Number.NEGATIVE_INFINITY;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since + rest > patience) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        ranAt = performance.now();
        run();
      },
      Math.max(rest, ranAt + gap - now),
    );
  };
}

function isFrame(target: EventTarget | null): boolean {
  return (target as Element | null)?.tagName === 'IFRAME';
}

/**
 * The editable element an event happened in: a text area, or the outermost element whose content can be edited. Taken
 * from the event's own path: of a form in a mail every property may be one of its fields (`<input name="parentElement">`).
 */
function editorOf(event: Event): EditorElement | undefined {
  const [target, ...around] = event.composedPath() as (EventTarget & {
    tagName?: unknown;
    isContentEditable?: unknown;
  })[];
  if (target?.tagName === 'TEXTAREA') return target as HTMLTextAreaElement;
  if (target?.isContentEditable !== true) return undefined;
  let editor = target;
  for (const element of around) {
    if (element.isContentEditable === true) editor = element;
    else if (typeof element.isContentEditable !== 'object') break;
  }
  return editor as HTMLElement;
}

function keepSelection(document: Document, attention: { selected?: string }): boolean {
  const active = document.activeElement as HTMLElement | null;
  if (active && (active.tagName === 'ATTUNE-SIDEBAR' || isWrittenIn(active))) return false;
  const selection = document.getSelection();
  if (!selection) return false;
  const selected = selection.toString();
  if (selected === (attention.selected ?? '')) return false;
  // A click elsewhere clears the page's selection; what was chosen stays until something else is.
  if (selected.trim() === '') return false;
  attention.selected = selected;
  return true;
}

/** Its own mark is asked first: the caret moves at every key, and the other question makes the page style itself. */
function isWrittenIn(element: HTMLElement): boolean {
  return element.tagName === 'TEXTAREA' || element.contentEditable === 'true' || element.isContentEditable;
}
