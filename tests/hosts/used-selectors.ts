const ASKED = ['querySelector', 'querySelectorAll', 'matches', 'closest', 'getElementById'];

/** Runs `look` and hears each selector it asks a document or element for. */
function asking<T>(look: () => T, hear: (selector: string, isId: boolean) => void): T {
  const undo = [Document.prototype, DocumentFragment.prototype, Element.prototype].flatMap((prototype) =>
    ASKED.flatMap((name) => {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (!own || typeof own.value !== 'function') return [];
      const original = own.value as (selector: string) => unknown;
      Object.defineProperty(prototype, name, {
        ...own,
        value(this: unknown, selector: string) {
          hear(selector, name === 'getElementById');
          return original.call(this, selector);
        },
      });
      return [() => Object.defineProperty(prototype, name, own)];
    }),
  );
  try {
    return look();
  } finally {
    for (const put of undo) put();
  }
}

/** Runs `look` and tells every selector that was asked for meanwhile. */
export function usedSelectors(look: () => unknown): readonly string[] {
  const used = new Set<string>();
  asking(look, (selector, isId) => used.add(isId ? `#${CSS.escape(selector)}` : selector));
  return [...used];
}

/** Runs `look` without what happy-dom remembers of earlier answers: of a parent whose class has changed they are wrong. */
export function lookAfresh<T>(page: Document, look: () => T): T {
  forget(page);
  return look();
}

function forget(node: Node): void {
  const [clear, affected] = [symbolOf(node, 'clearCache'), symbolOf(node, 'affectsCache')];
  const own = node as unknown as Record<symbol, unknown>;
  (own[clear] as () => void).call(node);
  // What each answer hangs on is only ever added to.
  own[affected] = [];
  for (const child of node.childNodes) forget(child);
  const framed = (node as Partial<HTMLIFrameElement>).contentDocument;
  if (framed) forget(framed);
}

const known = new Map<string, symbol>();

function symbolOf(node: Node, name: string): symbol {
  for (let at: object | null = node; at && !known.has(name); at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertySymbols(at).find(({ description }) => description === name);
    if (found) known.set(name, found);
  }
  const symbol = known.get(name);
  if (!symbol) throw new Error(`This happy-dom has no ${name} any more: see whether it still remembers too much.`);
  return symbol;
}

/** A mark by which selectors know elements. */
export interface Mark {
  readonly kind: 'class' | 'id' | 'attribute';
  readonly name: string;
}

/** All classes, ids and attributes that selectors name. */
export function marksIn(selectors: readonly string[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = (kind: Mark['kind'], name: string): void => {
    marks.set(`${kind} ${name}`, { kind, name });
  };
  for (const selector of selectors) {
    for (const [, name = ''] of selector.matchAll(/\[\s*([\w-]+)/g)) {
      if (name !== 'class' && name !== 'id') add('attribute', name);
    }
    const bare = selector.replace(/\[[^\]]*\]/g, '');
    for (const [, name = ''] of bare.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)) add('class', name);
    for (const [, name = ''] of bare.matchAll(/#(-?[_a-zA-Z][\w-]*)/g)) add('id', name);
  }
  return [...marks.values()];
}
