import jQuery from 'jquery';
import { HTML, textOf } from '../letter.js';
import 'summernote/dist/summernote-lite.css';

/** @type {import('../zoo.js').Mount} */
export async function mount(place) {
  Object.assign(globalThis, { jQuery, $: jQuery });
  await import('summernote/dist/summernote-lite.js');
  const at = document.createElement('div');
  place.append(at);
  const note = /** @type {any} */ (jQuery(at));
  note.summernote({ height: 200, callbacks: {} });
  note.summernote('code', HTML);
  note.summernote('commit');
  return { text: () => textOf(note.summernote('code')), html: () => note.summernote('code') };
}
