import { atRest } from './at-rest.ts';
import { editorOf, isWrittenIn } from './editor-of.ts';
import type { Attention, EditorElement } from './host.ts';
import { pageEar } from './page-ear.ts';

/** After the page's last change. */
const PAGE = { rest: 200, patience: 1_000 };
/**
 * After the last change of the draft. Only that it changed is noticed, never when keys were pressed. While words still
 * flow nobody looks at the card, and each look and reading costs: hence gap and step.
 */
const DRAFT = { rest: 120, patience: 1_200, gap: 480, step: 480 };
/** After this long without a change of the draft the agent is no longer taken to be writing, in ms. */
const WRITING = { rest: 2_000, patience: 30_000 };
/** What only changed its words or marks while the agent wrote is looked at this long after, or with the next change. */
const LATER = { rest: 8_000, patience: 8_000 };

/** Who is told of changes. */
export interface Watched {
  /** The page came to rest after changes: read it anew. */
  onPage(): void;
  /** The agent changed the text of this editor. */
  onDraft(editor: EditorElement): void;
  /** Whether what the agent turns to matters; what is selected is heard then too, and a caret selects at every key. */
  readonly attends: boolean;
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
  /** Since the agent wrote, nobody has looked at the page. */
  let isUnseen = false;
  const look = (): void => {
    isUnseen = false;
    watched.onPage();
  };
  const pageChanges = atRest(look, PAGE, signal);
  const pageRest = (): void => pageChanges();
  const draftRest = atRest(() => attention.editor?.isConnected && watched.onDraft(attention.editor), DRAFT, signal);
  const ear = pageEar({ onChange: pageRest, onEdit: () => draftRest() }, () => attention.editor, signal);
  /**
   * Editors and pages set marks and words at every key. While the agent writes, changes are not heard; when the writing
   * ends the page is looked at: soon where something was put in or taken out, else with the next change or after a
   * while. `onDraft` may ask for it earlier.
   */
  let writes = false;
  const writingEnds = (): void => {
    if (!writes) return;
    writes = false;
    ear.listen();
    // An editor's own undo tells of no change.
    draftRest();
    isUnseen = true;
    lookLater();
  };
  const lookLater = atRest(() => isUnseen && !writes && look(), LATER, signal);
  const writingRest = atRest(writingEnds, WRITING, signal);
  const seen = new WeakSet<Document>();
  /** Editors that let the browser change their text: of these nothing need be heard before. */
  const tellsOfInput = new WeakSet<EventTarget>();
  const options = { capture: true, passive: true, signal } as const;

  const observe = (document: Document): void => {
    if (seen.has(document)) return;
    seen.add(document);
    ear.add(document);
    adopt(document);
    const listen = listener(document);
    listen();
    // A document that was written anew (`document.open()`) has lost every listener.
    const rewritten = new MutationObserver(listen);
    rewritten.observe(document, { childList: true });
    signal.addEventListener('abort', () => rewritten.disconnect(), { once: true });
  };

  /** The agent may have been writing before anybody listened. */
  const adopt = (document: Document): void => {
    const active = document.activeElement as HTMLElement | null;
    if (active && document.hasFocus() && isWrittenIn(active)) attention.editor ??= active;
  };

  /** Listens to a document; doing so again changes nothing. */
  const listener = (document: Document): (() => void) => {
    const attend = (event: Event): EditorElement | undefined => {
      // At every key but the first of a draft: to ask anew what can be edited would make the page style itself.
      if (event.target === attention.editor) return attention.editor;
      const editor = editorOf(event);
      if (editor && editor !== attention.editor) {
        attention.editor = editor;
        if (watched.attends) pageRest();
      }
      return editor;
    };
    const announce = (event: Event): void => {
      if (!event.target || !tellsOfInput.has(event.target)) write(event);
    };
    const write = (event: Event): void => {
      if (event.type === 'input' && event.target && !tellsOfInput.has(event.target)) {
        tellsOfInput.add(event.target);
        document.removeEventListener('beforeinput', announce, options);
      }
      if (attend(event) === undefined) {
        pageRest();
        return;
      }
      const now = performance.now();
      draftRest(now);
      writingRest(now);
      if (writes) return;
      writes = true;
      ear.rest();
    };
    const focus = (event: Event): void => {
      if (event.target && !tellsOfInput.has(event.target)) document.addEventListener('beforeinput', announce, options);
      if (attend(event) !== undefined || !writes) return;
      writingEnds();
      pageRest();
    };
    const select = (): void => {
      if (keepSelection(document, attention)) pageRest();
    };
    // Frames do not bubble their load; it is heard in the capture phase.
    const load = (event: Event): void => {
      if (isFrame(event.target)) pageRest();
    };
    const leave = (): void => {
      if (isFrame(document.activeElement)) pageRest();
    };
    return () => {
      document.addEventListener('focusin', focus, options);
      // Editors that keep a model of the text take the browser's change back and tell of none.
      document.addEventListener('beforeinput', announce, options);
      document.addEventListener('input', write, options);
      document.addEventListener('change', pageRest, options);
      if (watched.attends) document.addEventListener('selectionchange', select, options);
      if (watched.frames) {
        document.addEventListener('load', load, options);
        // The agent went on to a frame, maybe to write: of one that nobody listens in yet this is all that is heard.
        document.defaultView?.addEventListener('blur', leave, { passive: true, signal });
      }
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

function isFrame(target: EventTarget | null): boolean {
  return (target as Element | null)?.tagName === 'IFRAME';
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
