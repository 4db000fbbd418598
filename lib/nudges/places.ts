import { sentences } from '../text/sentences.ts';
import { cut, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';

const GREETS = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hiya|greetings)\b/i;
const CLOSES =
  /^(?:(?:kind|best|warm|warmest|many|with (?:kind|best|warm)) (?:regards|wishes|thanks)|regards|best|cheers|thanks|thank you|yours|sincerely|all the best|take care|have a (?:good|great|nice|lovely)|warmly|see you|(?:i )?hope (?:this|that) helps|(?:please )?(?:let (?:me|us) know|do not hesitate|don't hesitate|feel free))\b/i;
/** A line of so few words may be a greeting, a farewell or a name. */
const FEW = 6;

/** Where a draft's own sentences begin and end, between greeting and farewell; `undefined` where there are none. */
export interface Body {
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** The body of a draft, `text` its own words. */
export function bodyOf(text: string): Body | undefined {
  const all = sentences(text);
  let first = 0;
  let last = all.length;
  const few = (span: Span): boolean => words(cut(text, span)).length <= FEW;
  while (first < last) {
    const span = all[first] as Span;
    const own = cut(text, span);
    if (!few(span) || own.endsWith('?') || !GREETS.test(own)) break;
    first += 1;
  }
  // A name stands under the farewell, so that lines of a few words are passed over only where a farewell is above them.
  for (let at = last - 1; at > first && at >= last - 4; at--) {
    const span = all[at] as Span;
    const own = cut(text, span);
    if (CLOSES.test(own) && words(own).length <= FEW + 4) last = at;
    else if (!few(span)) break;
  }
  const kept = all.slice(first, last);
  const [start, end] = [kept[0]?.start, kept.at(-1)?.end];
  return start === undefined || end === undefined ? undefined : { span: { start, end }, sentences: kept };
}
