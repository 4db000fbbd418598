const BLOCKS = /^(address|article|blockquote|div|dd|dl|dt|h[1-6]|li|main|ol|p|pre|section|table|td|tr|ul)$/;

/**
 * Rich text as a plain mail says it: a line per block, "- " before list items, "> " before quoted lines.
 * `innerText` would do, if it did not make two lines of an empty one.
 * @param {Node} root
 * @returns {string}
 */
export function plainWords(root) {
  let text = '';
  let isLineOpen = false;
  let isBreakDue = false;

  const put = (/** @type {string} */ words) => {
    if (isBreakDue) text += '\n';
    isBreakDue = false;
    isLineOpen = true;
    text += words;
  };
  const endLine = () => {
    if (isLineOpen) isBreakDue = true;
    isLineOpen = false;
  };
  /** @param {Node} node */
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.data !== '') put(child.data.replace(/[\s\u00a0]/g, ' '));
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const isBlock = BLOCKS.test(child.localName);
      if (isBlock) endLine();
      if (child.localName === 'br') {
        put('');
        endLine();
      } else if (child.localName === 'blockquote') {
        const quoted = plainWords(child).split('\n');
        put(quoted.map((line) => `> ${line}`.trimEnd()).join('\n'));
      } else {
        if (child.localName === 'li') put('- ');
        walk(child);
      }
      if (isBlock) endLine();
    }
  };
  walk(root);
  return text;
}
