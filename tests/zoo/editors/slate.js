import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { GREETING, QUOTE, SIGNATURE } from '../letter.js';

const block = (text, type = 'paragraph') => ({ type, children: [{ text }] });

/** @type {import('../zoo.js').Mount} */
export function mount(place) {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = [block(GREETING), block(SIGNATURE), block(QUOTE, 'quote')];
  const renderElement = ({ attributes, children, element }) =>
    createElement(element.type === 'quote' ? 'blockquote' : 'p', attributes, children);
  createRoot(place).render(
    createElement(
      Slate,
      { editor, initialValue },
      createElement(Editable, { renderElement, style: { minHeight: 200 } }),
    ),
  );
  return {
    text: () => editor.children.map((one) => Node.string(one)).join('\n'),
    html: () => JSON.stringify(editor.children),
  };
}
