import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { HTML } from '../letter.js';

/** @type {import('../zoo.js').Mount} */
export function mount(place) {
  const at = document.createElement('div');
  place.append(at);
  const quill = new Quill(at, { theme: 'snow', modules: { history: { delay: 0 } } });
  quill.setContents(
    quill.clipboard.convert({ html: HTML.replace(/<p>([^<]*)<\/p><\/blockquote>/, '$1</blockquote>') }),
  );
  quill.history.clear();
  return { text: () => quill.getText(), html: () => JSON.stringify(quill.getContents()) };
}
