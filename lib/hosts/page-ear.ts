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
/** Hears what changes in documents. */
export interface PageEar {
  /** Hears this document too. */
  add(document: Document): void;
  /** Hears nothing, and costs the page nothing, until it listens again. */
  rest(): void;
  /** Listens again, and tells of a change where the page has more or fewer elements outside the editor than it had. */
  listen(): void;
}

/** Who is told that something is other than it was: in the editor, by its own buttons or the page's, or outside it. */
interface Told {
  onChange(): void;
  onEdit(): void;
}

/** Tells of changes that leave something other than it was. */
export function pageEar(
  { onChange, onEdit }: Told,
  editorOf: () => HTMLElement | undefined,
  signal: AbortSignal,
): PageEar {
  const heard: { readonly document: Document; readonly observer: MutationObserver }[] = [];
  let isListening = true;
  let before = 0;
  /** Asked twice for each stretch of writing: to look at the whole page anew each time would cost it far more. */
  const elements = (): number =>
    heard.reduce((sum, { document }) => sum + document.getElementsByTagName('*').length, 0) -
    (editorOf()?.getElementsByTagName('*').length ?? 0);
  const hear = (changes: readonly MutationRecord[]): void => {
    const editor = editorOf();
    const isInside = ({ target }: MutationRecord): boolean => editor?.contains(target) === true;
    if (changes.some((change) => !isInside(change) && isChange(change))) onChange();
    else if (changes.some((change) => isInside(change) && isChange(change))) onEdit();
  };
  const stop = (): void => {
    for (const { observer } of heard) observer.disconnect();
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    add(document) {
      const observer = new MutationObserver(hear);
      heard.push({ document, observer });
      if (isListening) observer.observe(document, ALL);
    },
    rest() {
      isListening = false;
      for (const { observer } of heard) hear(observer.takeRecords());
      stop();
      before = elements();
    },
    listen() {
      if (isListening || signal.aborted) return;
      isListening = true;
      for (const { document, observer } of heard) observer.observe(document, ALL);
      if (elements() !== before) onChange();
    },
  };
}
