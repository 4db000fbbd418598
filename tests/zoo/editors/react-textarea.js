import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GREETING, QUOTE, SIGNATURE } from '../letter.js';

/** A field whose words React holds: what it is not told of it puts back. @type {import('../zoo.js').Mount} */
export function mount(place) {
  let latest = `${GREETING}\n-- \n${SIGNATURE}\n\n> ${QUOTE}`;
  function Field() {
    const [value, setValue] = useState(latest);
    const onChange = (event) => {
      latest = event.target.value;
      setValue(latest);
    };
    return createElement('textarea', { value, onChange, rows: 12, cols: 70 });
  }
  createRoot(place).render(createElement(Field));
  return { text: () => latest, html: () => latest };
}
