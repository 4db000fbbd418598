import 'trix';
import 'trix/dist/trix.css';
import { GREETING, QUOTE, SIGNATURE } from '../letter.js';

/** @type {import('../zoo.js').Mount} */
export async function mount(place) {
  const element = /** @type {any} */ (document.createElement('trix-editor'));
  const ready = new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
  place.append(element);
  await ready;
  element.editor.loadHTML(`<div>${GREETING}<br>${SIGNATURE}</div><blockquote>${QUOTE}</blockquote>`);
  return { text: () => element.editor.getDocument().toString(), html: () => element.value };
}
