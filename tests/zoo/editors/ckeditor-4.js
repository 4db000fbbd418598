import { HTML, textOf } from '../letter.js';

/** In a frame, as most installations have it. @type {import('../zoo.js').Mount} */
export async function mount(place) {
  Object.assign(globalThis, { CKEDITOR_BASEPATH: '/' });
  const script = document.createElement('script');
  script.src = '/ckeditor.js';
  await new Promise((done, fail) => {
    Object.assign(script, { onload: done, onerror: fail });
    document.head.append(script);
  });
  const field = document.createElement('textarea');
  field.value = HTML;
  place.append(field);
  const { CKEDITOR } = /** @type {any} */ (globalThis);
  const editor = CKEDITOR.replace(field, { versionCheck: false, removePlugins: 'scayt,wsc,exportpdf' });
  await new Promise((done) => editor.on('instanceReady', done));
  return { text: () => textOf(editor.getData()), html: () => editor.getData() };
}
