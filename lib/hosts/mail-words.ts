import { FORWARD_LINE } from '../text/forward-lines.ts';
import { QUOTES } from './quotes.ts';
import { textOf } from './text-of.ts';

/** Marks of where a mail ends and the one it answers begins, in mail programs that do not wrap what they quote. */
const ENDS = ['#divRplyFwdMsg', '#x_divRplyFwdMsg', '#appendonsend', '#x_appendonsend', 'hr[style*="98%"]'];
/** A line above the head of the mail that is answered: Outlook draws it, and marks it in no other way. */
const RULES = '[style*="border-top"], hr';
/** Gmail puts what was answered between the lines into the place of the quote. */
const MAIL_QUOTES = QUOTES.filter((quote) => !/^\.(?:v1)?gmail_quote$/.test(quote));
/** "From: Anna Berg", in any language. */
const LABELLED = /^[\p{L}][\p{L} .-]{0,24}\s?[:：]\s*\S/u;
const HEAD_LINES = 6;
const LEAST_LABELS = 3;
/** Rules that are looked at: a newsletter is full of them. */
const MOST_RULES = 40;

/** What a host adds to a mail, or marks in it in its own way. */
export interface MailMarks {
  /** Left out, beside quotes. */
  readonly drop?: readonly string[];
  /** Further marks of where the mail ends. */
  readonly ends?: readonly string[];
  readonly keepsLines?: string | undefined;
}

/**
 * The words of a mail, in one part or several, without those it quotes: what is marked as a quote, and all after the head
 * of the mail that is answered. A mail of which nothing would be left, such as a bare forward, is kept whole.
 */
export function mailWords(parts: readonly HTMLElement[], { drop = [], ends = [], keepsLines }: MailMarks = {}): string {
  const joined = (wordsOf: (part: HTMLElement) => string): string =>
    parts
      .map((part) => wordsOf(part).trim())
      .filter((words) => words !== '')
      .join('\n\n');
  const marks = [...ENDS, ...ends];
  const own = joined((part) =>
    textOf(part, { drop: [...MAIL_QUOTES, ...drop], keeps: forwards(part), endsAt: endOf(part, marks), keepsLines }),
  );
  return own === '' ? joined((part) => textOf(part, { drop, keepsLines })) : own;
}

/** Quotes that are passed on, and say so in their first line: Apple Mail marks them like any other. */
function forwards(body: HTMLElement): ReadonlySet<Element> {
  const quotes = Array.from(body.querySelectorAll('blockquote')).slice(0, MOST_RULES);
  return new Set(quotes.filter((quote) => FORWARD_LINE.test(firstLine(quote))));
}

function firstLine(element: Element): string {
  return (
    textOf(element)
      .split('\n')
      .find((line) => line.trim() !== '') ?? ''
  );
}

/** The first element that is no longer the writer's. */
function endOf(body: HTMLElement, ends: readonly string[]): Element | undefined {
  const marked = body.querySelector(ends.join()) ?? undefined;
  const rules = Array.from(body.querySelectorAll(RULES)).slice(0, MOST_RULES);
  const ruled = rules.find((rule) => isTopRule(rule) && isHead(rule.tagName === 'HR' ? afterRule(rule, body) : rule));
  if (!marked || !ruled) return marked ?? ruled;
  const isMarkedFirst = (marked.compareDocumentPosition(ruled) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isMarkedFirst ? marked : ruled;
}

function isTopRule(rule: Element): boolean {
  return rule.tagName === 'HR' || /border-top\s*:[^;]*solid/i.test(rule.getAttribute('style') ?? '');
}

/** What stands below a rule, maybe in another box. */
function afterRule(rule: Element, body: Element): Element | undefined {
  for (let at: Element | null = rule; at && at !== body; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
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
