import { BlockQuote, Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { HTML, textOf } from '../letter.js';

/** @type {import('../zoo.js').Mount} */
export async function mount(place) {
  const at = document.createElement('div');
  place.append(at);
  const editor = await ClassicEditor.create(at, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, BlockQuote, Bold],
    toolbar: ['undo', 'redo', 'bold', 'blockQuote'],
    initialData: HTML,
  });
  return { text: () => textOf(editor.getData()), html: () => editor.getData() };
}
