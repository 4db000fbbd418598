import { ContentBlock, ContentState, Editor, EditorState, genKey } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GREETING, QUOTE, SIGNATURE } from '../letter.js';

const block = (text, type = 'unstyled') => new ContentBlock({ key: genKey(), type, text });

/** @type {import('../zoo.js').Mount} */
export function mount(place) {
  const blocks = [block(GREETING), block(SIGNATURE), block(QUOTE, 'blockquote')];
  let latest = EditorState.createWithContent(ContentState.createFromBlockArray(blocks));
  function Writer() {
    const [editorState, setState] = useState(latest);
    const onChange = (next) => {
      latest = next;
      setState(next);
    };
    return createElement(Editor, { editorState, onChange });
  }
  createRoot(place).render(createElement(Writer));
  const lines = () => latest.getCurrentContent().getBlocksAsArray();
  return {
    text: () => latest.getCurrentContent().getPlainText('\n'),
    html: () =>
      lines()
        .map((line) => `<${line.getType()} ${line.getInlineStyleAt(0).join(' ')}>${line.getText()}`)
        .join('\n'),
  };
}
