import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { HTML, textOf } from '../letter.js';

/** @type {import('../zoo.js').Mount} */
export function mount(place) {
  Object.assign(globalThis, { DOMPurify });
  const at = document.createElement('div');
  at.style.minHeight = '200px';
  place.append(at);
  const squire = new Squire(at, { blockTag: 'P' });
  // It ends in an empty line after any change.
  squire.setHTML(`${HTML}<p><br></p>`);
  return { text: () => textOf(squire.getHTML()), html: () => squire.getHTML() };
}
