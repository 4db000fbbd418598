import type { EditorElement } from './host.ts';

/**
 * The editable element an event happened in: a text area, or the outermost element whose content can be edited. Taken
 * from the event's own path: of a form in a mail every property may be one of its fields (`<input name="parentElement">`).
 */
export function editorOf(event: Event): EditorElement | undefined {
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

/** Whether it can be written in. Its own mark is asked first: the other question makes the page style itself. */
export function isWrittenIn(element: HTMLElement): boolean {
  return element.tagName === 'TEXTAREA' || element.contentEditable === 'true' || element.isContentEditable;
}
