import { endsLikeAnnouncement, joinedLines, toldIn } from '../text/announcement.ts';
import { FORWARD_LINE, passesOn } from '../text/forward-lines.ts';
import { ENDS, MORE_QUOTES, SIGNATURES } from './mail-marks.ts';
import { QUOTES } from './quotes.ts';
import { textOf } from './text-of.ts';

/** A line above the head of the mail that is answered: Outlook draws it, and marks it in no other way. */
const RULES = '[style*="border-top"], [style*="border-width"], hr';
/**
 * What is left out. Gmail puts what was answered between the lines into the place of the quote; and Outlook's places hold
 * what is passed on as well as what is answered.
 */
const MAIL_QUOTES = [...QUOTES, ...MORE_QUOTES].filter((quote) => !/gmail_quote|reference-message/.test(quote));
const OUTLOOK_ENDS = QUOTES.filter((quote) => quote.includes('reference-message'));
/** The head of a mail that is passed on; what follows is to be read. */
const HEADS = ['#divRplyFwdMsg', '#x_divRplyFwdMsg'];
/** "From: Anna Berg", in any language. */
const LABELLED = /^[\p{L}][\p{L} .-]{0,24}\s?[:：]\s*\S/u;
const HEAD_LINES = 6;
const LEAST_LABELS = 3;
/** Rules and quotes that are looked at: a newsletter is full of them. */
const MOST_LOOKED_AT = 40;
/** Boxes around a rule whose next ones are looked at. */
const MOST_BOXES = 12;
/** Stands where a quote was left out: the line above may announce it. */
const QUOTE_WAS_HERE = '\uE000';
/** Lines that an announcement is wrapped over. */
const MOST_LINES = 4;

/** What a host adds to a mail, or marks in it in its own way. */
export interface MailMarks {
  /** Left out, beside quotes. */
  readonly drop?: readonly string[];
  /** Further marks of where the mail ends. */
  readonly ends?: readonly string[];
  readonly keepsLines?: string | undefined;
}

/**
 * The words of a mail, in one part or several, without those it quotes: what is marked as a quote, the line that announces
 * it, marked signatures, and all after the head of the mail that is answered. A mail that passes another on has that one's
 * words, too; one of which nothing would be left, such as a bare forward, is kept whole.
 */
export function mailWords(parts: readonly HTMLElement[], { drop = [], ends = [], keepsLines }: MailMarks = {}): string {
  const joined = (wordsOf: (part: HTMLElement) => string): string =>
    parts
      .map((part) => wordsOf(part).trim())
      .filter((words) => words !== '')
      .join('\n\n');
  const quotes = [...MAIL_QUOTES, ...SIGNATURES, ...drop];
  const own = joined((part) => {
    const options = { keeps: forwards(part), standIn: QUOTE_WAS_HERE, keepsLines };
    const endsAt = endOf(part, [...ENDS, ...OUTLOOK_ENDS, ...ends]);
    const words = withoutAnnouncements(textOf(part, { ...options, drop: quotes, endsAt }));
    if (!endsAt || !passesOn(words)) return words;
    return withoutAnnouncements(textOf(part, { ...options, drop: [...quotes, ...HEADS] }));
  });
  if (own !== '') return own;
  return (
    joined((part) => textOf(part, { drop: [...SIGNATURES, ...HEADS, ...drop], keepsLines })) ||
    joined((part) => textOf(part, { drop, keepsLines }))
  );
}

/** Quotes that are passed on, and say so in their first line: they are marked like any other. */
function forwards(body: HTMLElement): ReadonlySet<Element> {
  const quotes = Array.from(body.querySelectorAll(`blockquote,${MORE_QUOTES.join()},.yahoo_quoted`));
  return new Set(quotes.slice(0, MOST_LOOKED_AT).filter((quote) => FORWARD_LINE.test(firstWords(quote, body))));
}

function firstWords(element: Element, { ownerDocument }: Element): string {
  const texts = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = (text as Text).data.trim();
    if (words !== '') return words.slice(0, 120);
  }
  return '';
}

/** The text without the lines that announce a quote which was left out, as mail programs write them in any language. */
function withoutAnnouncements(text: string): string {
  if (!text.includes(QUOTE_WAS_HERE)) return text;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    if (line === QUOTE_WAS_HERE) {
      kept.length -= announcementAbove(kept);
      kept.push('');
    } else kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** How many of the last lines announce a quote, with empty lines below them. */
function announcementAbove(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && end > lines.length - 4 && lines[end - 1]?.trim() === '') end -= 1;
  if (!endsLikeAnnouncement(lines[end - 1] ?? '')) return 0;
  for (let from = end - 1; from >= Math.max(0, end - MOST_LINES) && lines[from]?.trim() !== ''; from -= 1) {
    if (toldIn(joinedLines(lines.slice(from, end))).isExact) return lines.length - from;
  }
  return 0;
}

/** The first element that is no longer the writer's. A mail's form has fields in the place of properties: they are not asked. */
function endOf(body: HTMLElement, ends: readonly string[]): Element | undefined {
  const marked = body.querySelector(ends.join()) ?? undefined;
  const rules = Array.from(body.querySelectorAll(RULES)).filter(isTopRule).slice(0, MOST_LOOKED_AT);
  const ruled = rules.find((rule) => isHead(rule.tagName === 'HR' ? afterRule(rule, body) : rule));
  if (!marked || !ruled) return marked ?? ruled;
  const place = Node.prototype.compareDocumentPosition.call(marked, ruled);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? marked : ruled;
}

function isTopRule(rule: Element): boolean {
  const style = Element.prototype.getAttribute.call(rule, 'style') ?? '';
  return rule.tagName === 'HR' || /border-top\s*:[^;]*solid|border-style\s*:\s*solid none none/i.test(style);
}

/** What stands below a rule, maybe in another box. */
function afterRule(rule: Element, body: Element): Element | undefined {
  let at: Element | null = rule;
  for (let up = 0; up < MOST_BOXES && at && at !== body; up += 1) {
    if (at.nextElementSibling) return at.nextElementSibling;
    at = at.parentElement;
  }
  return undefined;
}

/** Whether it is the head of a mail: without a rule above it would be no sign, as forms look the same. */
function isHead(block: Element | undefined): boolean {
  if (!block) return false;
  const lines = textOf(block)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_LINES);
  const isDatedOrSent = lines.some((line) => line.includes('@') || /\b\d{4}\b/.test(line));
  return isDatedOrSent && lines.filter((line) => LABELLED.test(line.trim())).length >= LEAST_LABELS;
}
