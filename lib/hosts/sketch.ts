import { documentOf } from './shown.ts';

/** Elements of a page that are sketched, and nesting that is followed; what comes after is left out, and said to be. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 80;
/** Lines of a sketch: more nobody looks through. */
const MOST_LINES = 5_000;
/** So long, in ms, it works before it lets the page work. */
const SLICE_MS = 8;
/** What says nothing of where things stand. */
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TITLE', 'BASE', 'ATTUNE-SIDEBAR']);

/**
 * A page without anything anybody wrote: tags, classes with their digits blotted out, and names of attributes; words are
 * dots, values of attributes left out. Like elements in a row are told once. Works in small slices, as it may be long.
 */
export async function sketchOf(page: Document): Promise<string> {
  const drawing = drawn(page.documentElement, 0, { left: MOST_ELEMENTS });
  let step = drawing.next();
  for (let since = performance.now(); !step.done; step = drawing.next()) {
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((rest) => setTimeout(rest));
    since = performance.now();
  }
  const lines = step.value;
  return (lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '(and more)'] : lines).join('\n');
}

function* drawn(element: Element, depth: number, elements: { left: number }): Generator<undefined, readonly string[]> {
  yield;
  elements.left -= 1;
  const indent = '  '.repeat(Math.min(depth, DEEPEST));
  if (elements.left < 0 || depth > DEEPEST) return [`${indent}(and more)`];
  const inner: string[] = [];
  let before = '';
  let times = 0;
  const tell = (): void => {
    if (times > 1) inner.push(`${indent}  × ${times}`);
  };
  for (const child of insideOf(element)) {
    if (LEFT_OUT.has(child.tagName)) continue;
    const lines = child.tagName.toLowerCase() === 'svg' ? [`${indent}  svg`] : yield* drawn(child, depth + 1, elements);
    const now = lines.join('\n');
    if (now === before) {
      times += 1;
      continue;
    }
    tell();
    inner.push(...lines);
    before = now;
    times = 1;
  }
  tell();
  return [`${indent}${nameOf(element)}`, ...inner];
}

function insideOf(element: Element): readonly Element[] {
  const framed = element.tagName === 'IFRAME' ? documentOf(element as HTMLIFrameElement)?.documentElement : undefined;
  if (framed) return [framed];
  return Array.from((element.shadowRoot ?? element).children);
}

/** "div.row.is-open [id data-id] …": the dots where it has words of its own. */
function nameOf(element: Element): string {
  const classes = Array.from(element.classList, blotted);
  const attributes = element.getAttributeNames().filter((name) => name !== 'class' && name !== 'style');
  const hasWords = Array.from(element.childNodes).some(
    (node) => node.nodeType === 3 && (node as Text).data.trim() !== '',
  );
  return [
    [element.tagName.toLowerCase(), ...classes].join('.'),
    ...(attributes.length > 0 ? [`[${attributes.sort().map(blotted).join(' ')}]`] : []),
    ...(hasWords ? ['…'] : []),
  ].join(' ');
}

/** Numbers and addresses may be somebody's. */
function blotted(name: string): string {
  return /[^\s@]@[^\s@]/.test(name) ? '…' : name.slice(0, 60).replace(/\d/g, '0');
}
