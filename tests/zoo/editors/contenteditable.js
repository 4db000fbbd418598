import { HTML, textOf } from '../letter.js';

/** What a browser gives without any library: Gmail's editor is little more. @type {import('../zoo.js').Mount} */
export function mount(place) {
  const at = document.createElement('div');
  at.contentEditable = 'true';
  at.style.minHeight = '200px';
  at.innerHTML = HTML;
  place.append(at);
  return { text: () => textOf(at.innerHTML), html: () => at.innerHTML };
}
