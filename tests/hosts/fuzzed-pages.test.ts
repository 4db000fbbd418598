// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/hosts/read-page.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';
import { openPage, savedPages } from './saved-page.ts';
import { usedSelectors } from './used-selectors.ts';

/** Trees for each adapter: any nesting of what it looks for, with any words, also where nothing belongs. */
const TREES = 1_000;

interface Leaf {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}
interface Tree extends Leaf {
  readonly words: string;
  readonly children: readonly Tree[];
}

/** The simple parts of selectors, as elements that fit them. */
function leavesOf(selectors: readonly string[]): readonly Leaf[] {
  const compounds = new Set(
    selectors.flatMap((selector) => selector.match(/(?:[\w-]*(?:[.#][\w-]+|\[[^\]]+\])+)/g) ?? []),
  );
  return [...compounds].map((compound) => {
    const attributes: Record<string, string> = {};
    for (const [, name = '', value = ''] of compound.matchAll(/\[([\w-]+)(?:[~^$*|]?="?([^"\]]*)"?)?\]/g))
      attributes[name] = value;
    const bare = compound.replace(/\[[^\]]*\]/g, '');
    const classes = [...bare.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
    if (classes.length > 0) attributes['class'] = classes.join(' ');
    const id = /#([\w-]+)/.exec(bare)?.[1];
    if (id) attributes['id'] = id;
    return { tag: /^[a-z][a-z0-9]*/.exec(bare)?.[0] ?? 'div', attributes };
  });
}

/** What pages say where adapters expect a number, a date or a name. */
const words = fc.oneof(
  fc.constantFrom(
    '',
    '17',
    '2026-11-20T17:32:00Z',
    'Fri, Nov 20, 2026, 5:32 PM',
    'Robin <robin@shop.example>',
    '#9',
    '20.11.2026 17:32',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

function trees(leaves: readonly Leaf[]): fc.Arbitrary<Tree> {
  const leaf = fc.constantFrom(...leaves, { tag: 'div', attributes: {} }, { tag: 'form', attributes: {} });
  const tree: fc.Memo<Tree> = fc.memo((depth) =>
    fc
      .tuple(leaf, words, words, depth > 1 ? fc.array(tree(), { maxLength: 2 }) : fc.constant([]))
      .map(([{ tag, attributes }, says, value, children]) => ({
        tag,
        attributes: Object.fromEntries(Object.entries(attributes).map(([name, fixed]) => [name, fixed || value])),
        words: says,
        children,
      })),
  );
  return tree(4);
}

function grow(page: Document, { tag, attributes, words: says, children }: Tree): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // A field of a form takes the place of the form's own property of that name.
  if (tag === 'form') element.append(Object.assign(page.createElement('input'), { name: 'matches' }));
  element.append(says, ...children.map((child) => grow(page, child)));
  return element;
}

describe.each(hosts.filter((host) => host.id !== 'anywhere').map((host) => [host.id, host] as const))(
  '%s',
  (id, host) => {
    const pages = savedPages(id);
    const selectors = new Set(
      pages.flatMap((saved) => usedSelectors(() => readPage(host, openPage(id, saved), saved.now, {}))),
    );

    test(`given any ${TREES} trees of what it looks for, it never throws`, () => {
      let at = 0;
      const page = document.implementation.createHTMLDocument('Any');
      fc.assert(
        fc.property(fc.array(trees(leavesOf([...selectors])), { minLength: 1, maxLength: 4 }), (grown) => {
          at += 1;
          Object.defineProperty(page, 'location', {
            value: new URL(pages[at % pages.length]?.url ?? 'https://any.example/'),
            configurable: true,
          });
          page.body.replaceChildren(...grown.map((tree) => grow(page, tree)));
          const reading = readPage(host, page, 1_795_305_000_000, {});
          const thrown =
            reading && isTrouble(reading) ? reading.missing.filter((missing) => missing.includes('(')) : [];
          expect(thrown).toEqual([]);
        }),
        { numRuns: TREES },
      );
    });
  },
);
