import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import { HTML, textOf } from '../letter.js';

/** In a frame. @type {import('../zoo.js').Mount} */
export async function mount(place) {
  const target = document.createElement('textarea');
  target.value = HTML;
  place.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    promotion: false,
    skin: 'oxide',
    content_css: 'default',
    highlight_on_focus: false,
  });
  return { text: () => textOf(editor.getContent()), html: () => editor.getContent() };
}
