import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { HTML } from '../letter.js';

/** ProseMirror. @type {import('../zoo.js').Mount} */
export function mount(place) {
  const editor = new Editor({ element: place, extensions: [StarterKit], content: HTML });
  return { text: () => editor.getText({ blockSeparator: '\n' }), html: () => editor.getHTML() };
}
