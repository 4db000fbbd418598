import { isChange } from './is-change.ts';

/** Attributes by which pages show and hide, choose, open and darken; not `style`, which animations change all the time. */
const ATTRIBUTES = [
  ...['class', 'hidden', 'open', 'value', 'src', 'aria-selected', 'aria-expanded'],
  ...['data-id', 'data-mode', 'data-theme', 'data-bs-theme', 'data-color-mode', 'data-color-scheme'],
];

const ALL: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
  // Pages set what is set already at every key; without the value before, that could not be told from a change.
  attributeOldValue: true,
  characterDataOldValue: true,
};
/** What a key in an editor seldom does, and a page that shows something else nearly always. */
const PARTS: MutationObserverInit = { childList: true, subtree: true };

/** Hears what changes in documents. */
export interface PageEar {
  /** Hears this document too. */
  add(document: Document): void;
  /** From now on only elements put in and taken out are heard, or everything. */
  listenFor(what: 'parts' | 'all'): void;
}

/** Tells of changes outside the editor that leave something other than it was. */
export function pageEar(onChange: () => void, editorOf: () => HTMLElement | undefined, signal: AbortSignal): PageEar {
  const heard: (() => void)[] = [];
  let wanted = ALL;
  return {
    add(document) {
      const hear = (changes: MutationRecord[]): void => {
        const editor = editorOf();
        if (changes.some((change) => !editor?.contains(change.target) && isChange(change))) onChange();
      };
      const observer = new MutationObserver(hear);
      const listen = (): void => {
        hear(observer.takeRecords());
        observer.disconnect();
        observer.observe(document, wanted);
      };
      heard.push(listen);
      listen();
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
    listenFor(what) {
      const next = what === 'all' ? ALL : PARTS;
      if (next === wanted || signal.aborted) return;
      wanted = next;
      for (const listen of heard) listen();
    },
  };
}
