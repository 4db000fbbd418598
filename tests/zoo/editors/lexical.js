import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createQuoteNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { GREETING, QUOTE, SIGNATURE } from '../letter.js';

/** @type {import('../zoo.js').Mount} */
export function mount(place) {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.style.minHeight = '200px';
  place.append(root);
  const editor = createEditor({
    namespace: 'zoo',
    nodes: [QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  editor.update(
    () => {
      const paragraph = (words) => $createParagraphNode().append($createTextNode(words));
      $getRoot().append(paragraph(GREETING), paragraph(SIGNATURE), $createQuoteNode().append($createTextNode(QUOTE)));
    },
    { discrete: true },
  );
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    text: () => editor.read(() => $getRoot().getTextContent()),
    html: () => JSON.stringify(editor.getEditorState().toJSON()),
  };
}
