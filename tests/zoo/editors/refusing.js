import { mount as mountPlain } from './contenteditable.js';

/** Takes keys, and nothing but keys: whatever else changes it is put back. @type {import('../zoo.js').Mount} */
export function mount(place) {
  const model = mountPlain(place);
  const at = /** @type {HTMLElement} */ (place.firstElementChild);
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
  return model;
}
