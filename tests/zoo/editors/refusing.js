import { HTML, textOf } from '../letter.js';

/** Takes keys, and nothing but keys: whatever else changes it is put back. @type {import('../zoo.js').Mount} */
export function mount(place) {
  const at = document.createElement('div');
  at.contentEditable = 'true';
  at.style.minHeight = '200px';
  at.innerHTML = HTML;
  place.append(at);
  let kept = at.innerHTML;
  let isKey = false;
  at.addEventListener('keydown', () => {
    isKey = true;
  });
  at.addEventListener('keyup', () => {
    isKey = false;
  });
  at.addEventListener('paste', (event) => event.preventDefault());
  at.addEventListener('input', () => {
    if (isKey) kept = at.innerHTML;
    else at.innerHTML = kept;
  });
  return { text: () => textOf(at.innerHTML), html: () => at.innerHTML };
}
