import type { Span } from '../text/span.ts';
import { fits } from './fits.ts';

/** A stretch of the text that stands, unit for unit, in one text node. */
interface Piece {
  readonly node: Text;
  /** Offset of its first unit in the node. */
  readonly from: number;
  /** Offset of its first unit in the text. */
  readonly start: number;
  readonly length: number;
}

/** An element's text together with the place of every unit in the page. */
export interface TextMap {
  readonly text: string;
  /** The place of a span in the page, of no length the caret's; `undefined` where it holds no text node (only line breaks) or lies outside. */
  rangeOf(span: Span): Range | undefined;
}

/** What to leave out of an element's text. */
export interface TextOptions {
  /** Selectors of elements to leave out. */
  readonly drop?: readonly string[];
  /** Selector of elements that show line breaks of the source as such, by a style that is not their own. */
  readonly keepsLines?: string | undefined;
  /** Taken along, though a selector would leave it out. */
  readonly keeps?: ReadonlySet<Element> | undefined;
  /** A line that is put where a `blockquote` was left out, so that it is known what stood before one. */
  readonly standIn?: string | undefined;
  /** The text ends before this element. */
  readonly endsAt?: Element | undefined;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE IFRAME OBJECT TEXTAREA SELECT BUTTON SVG svg'.split(' '),
);

/**
 * An element's text as a reader sees it: blocks and `<br>` give newlines, paragraphs a blank line, runs of white space
 * one space. Walks the tree instead of asking for `innerText`, which would force the host page to lay itself out.
 */
export function textOf(root: Element, options: TextOptions = {}): string {
  return mapText(root, options).text;
}

/** Like `textOf`, and tells where in the page each span stands. */
export function mapText(root: Element, options: TextOptions = {}): TextMap {
  const drop = options.drop?.length ? options.drop.join(',') : undefined;
  const pieces: Piece[] = [];
  let text = '';
  let breaks = 0;
  let afterBreak = false;
  let space: { node: Text; at: number } | undefined;

  const put = (node: Text, from: number, words: string): void => {
    if (text !== '' && breaks > 0) text += '\n'.repeat(breaks);
    breaks = 0;
    if (space) {
      pieces.push({ node: space.node, from: space.at, start: text.length, length: 1 });
      text += ' ';
      space = undefined;
    }
    const last = pieces.at(-1);
    if (last?.node === node && last.from + last.length === from && last.start + last.length === text.length) {
      pieces[pieces.length - 1] = { ...last, length: last.length + words.length };
    } else pieces.push({ node, from, start: text.length, length: words.length });
    text += words;
    afterBreak = false;
  };
  const breakLine = (lines: number): void => {
    space = undefined;
    if (!afterBreak) breaks = Math.max(breaks, lines);
  };
  const walkText = (node: Text, keepsSpace: boolean): void => {
    const data = node.data;
    for (const run of data.matchAll(
      keepsSpace ? /\r?\n|[^\r\n\uFEFF]+/g : /\uFEFF+|[ \t\r\n\f]+|[^ \t\r\n\f\uFEFF]+(?: [^ \t\r\n\f\uFEFF]+)*/g,
    )) {
      const words = run[0];
      if (keepsSpace) {
        if (words.endsWith('\n')) putBreak();
        else put(node, run.index, words);
      } else if (/^[ \t\r\n\f]/.test(words)) {
        if (text !== '' && breaks === 0 && !afterBreak && !text.endsWith(' ')) space ??= { node, at: run.index };
        // Editors hold empty lines open with a mark that nobody sees.
      } else if (!words.startsWith('\uFEFF')) put(node, run.index, words);
    }
  };
  const putBreak = (): void => {
    space = undefined;
    if (text !== '') {
      text += '\n'.repeat(breaks + 1);
      breaks = 0;
      afterBreak = true;
    }
  };
  const putLine = (line: string): void => {
    breakLine(1);
    text += (text === '' ? '' : '\n'.repeat(breaks)) + line;
    breaks = 0;
    afterBreak = false;
    breakLine(1);
  };
  let isOver = false;
  const walk = (element: Element, keepsSpace: boolean): void => {
    for (const child of childrenOf(element, root)) {
      isOver ||= child === options.endsAt;
      if (isOver) return;
      if (child.nodeType === 3) walkText(child as Text, keepsSpace);
      else if (isElement(child)) walkElement(child, keepsSpace);
    }
  };
  const walkElement = (element: Element, keepsSpace: boolean): void => {
    const tag = tagOf(element);
    if (SILENT.has(tag)) return;
    if (drop && !options.keeps?.has(element) && (tag === 'FORM' ? fits(element, drop) : element.matches(drop))) {
      if (tag === 'BLOCKQUOTE' && options.standIn !== undefined) putLine(options.standIn);
      return;
    }
    if (tag === 'BR') {
      putBreak();
      return;
    }
    const isBlock = BLOCKS.has(tag);
    const lines = tag === 'P' ? 2 : 1;
    if (isBlock) breakLine(lines);
    walk(element, keepsSpace || keepsWhiteSpace(element, options.keepsLines));
    if (isBlock) breakLine(lines);
  };

  walk(root, keepsWhiteSpace(root, options.keepsLines));
  return { text, rangeOf: (span) => rangeOf(root, pieces, span) };
}

/** Every property of a form may be one of its fields (`<input name="childNodes">`), and forms come in mails too. */
function tagOf(element: Element): string {
  const tag: unknown = element.tagName;
  return typeof tag === 'string' ? tag : 'FORM';
}

function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === 1 || typeof type !== 'number';
}

function childrenOf(element: Element, root: Element): Iterable<Node> {
  // Some hosts keep a mail's styles away from their own by a root of its own.
  if (tagOf(element) !== 'FORM') return (element.shadowRoot ?? element).childNodes;
  const walker = root.ownerDocument.createTreeWalker(element);
  const children: Node[] = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  return children;
}

function keepsWhiteSpace(element: Element, marked: string | undefined): boolean {
  if (element.tagName === 'PRE' || (marked !== undefined && fits(element, marked))) return true;
  // Few elements have a style of their own; of the others none need be made to look into.
  if (!fits(element, '[style]')) return false;
  const style = String((element as HTMLElement).style?.whiteSpace ?? '');
  return style.startsWith('pre') || style === 'break-spaces';
}

/** The caret's place: before what begins there, or else behind what ends there. */
function caretAt(root: Element, pieces: readonly Piece[], at: number): Range | undefined {
  const piece =
    pieces.find(({ start }) => start === at) ?? pieces.find(({ start, length }) => start < at && at <= start + length);
  if (!piece) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(piece.node, piece.from + at - piece.start);
  range.collapse(true);
  return range;
}

function rangeOf(root: Element, pieces: readonly Piece[], span: Span): Range | undefined {
  if (span.start === span.end) return caretAt(root, pieces, span.start);
  const first = pieces.find((piece) => piece.start + piece.length > span.start);
  const last = pieces.findLast((piece) => piece.start < span.end);
  if (!first || !last || first.start > span.end || last.start + last.length < span.start) return undefined;
  const range = root.ownerDocument.createRange();
  const [from, to] = [span.start - first.start, span.end - last.start];
  range.setStart(first.node, first.from + Math.max(0, from));
  range.setEnd(last.node, last.from + Math.min(last.length, to));
  return range;
}
