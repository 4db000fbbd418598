// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapText, textOf } from '../../lib/hosts/text-of.ts';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

describe('textOf', () => {
  test.each([
    ['two blocks, it parts them by a line', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['two paragraphs, it parts them by a blank line', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['an empty line as editors write it, it keeps one empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['line breaks, it keeps them', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['source indentation, it folds it to single spaces', '<p>\n   Hello   <b>dear</b>\n  Anna </p>', 'Hello dear Anna'],
    ['preformatted text, it keeps every space and line', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
    ['an inline element inside a word, it leaves the word whole', '<p>un<b>happ</b>y</p>', 'unhappy'],
    [
      'script, style and fields, it leaves them out',
      '<p>Hi</p><style>p{}</style><textarea>x</textarea><script>1</script>',
      'Hi',
    ],
    ['a table row, it parts the cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
  ])('given %s', (_name, html, expected) => {
    expect(textOf(page(html))).toBe(expected);
  });

  test('given elements to drop, it leaves them out with all they hold', () => {
    const body = page('<p>Mine</p><blockquote><p>Theirs</p></blockquote><p>Mine too</p>');
    expect(textOf(body, { drop: ['blockquote'] })).toBe('Mine\n\nMine too');
  });
});

describe('textOf, given a form whose fields are named like its properties', () => {
  /** What `<input name="childNodes">` makes of a form in browsers. */
  const formOf = (html: string): HTMLElement => {
    const body = page(`<form class="card">${html}</form>`);
    const field = document.createElement('input');
    for (const name of ['childNodes', 'matches', 'nodeType', 'style', 'tagName'])
      Object.defineProperty(body.firstChild, name, { get: () => field });
    return body;
  };

  test('it reads the words in it', () => {
    expect(textOf(formOf('<p>Where is <b>my</b> lamp?</p>'))).toBe('Where is my lamp?');
  });
  test('it leaves the form out where it is to be dropped', () => {
    expect(textOf(formOf('<p>Theirs</p>'), { drop: ['.card'] })).toBe('');
  });
});

describe('mapText', () => {
  test('given words across inline elements, the range covers exactly them', () => {
    const map = mapText(page('<p>We <i>can</i>not   do that.</p>'));
    expect(map.text).toBe('We cannot do that.');
    expect(map.rangeOf({ start: 3, end: 12 })?.toString()).toBe('cannot   do');
  });

  test('given any words in blocks, each word is found at its own place', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        (blocks) => {
          const map = mapText(page(blocks.map((words) => `<div>${words.join(' <b></b>  ')}</div>`).join('\n')));
          expect(map.text).toBe(blocks.map((words) => words.join(' ')).join('\n'));
          for (const found of map.text.matchAll(/[a-z]+/g)) {
            const range = map.rangeOf({ start: found.index, end: found.index + found[0].length });
            expect(range?.toString()).toBe(found[0]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['where a line begins', 'Hello,\n|It is here.\nBest'],
    ['where a line ends', 'Hello,\nIt is here.|\nBest'],
    ['within a line', 'Hello,\nIt |is here.\nBest'],
    ['at the very start', '|Hello,\nIt is here.\nBest'],
    ['at the very end', 'Hello,\nIt is here.\nBest|'],
  ])('given a span of no length %s, words put there come there', (_, marked) => {
    const root = page('<div>Hello,</div><div>It is <b>here.</b></div><div>Best</div>');
    const at = marked.indexOf('|');
    const range = mapText(root).rangeOf({ start: at, end: at });
    range?.insertNode(document.createTextNode('|'));
    expect(textOf(root)).toBe(marked);
  });

  test('given a span past the end, there is no range', () => {
    expect(mapText(page('<p>Hi</p>')).rangeOf({ start: 40, end: 44 })).toBeUndefined();
  });
});
