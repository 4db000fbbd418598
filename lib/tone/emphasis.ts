import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';

/** A way of writing that makes the feeling of its sentence stronger. */
export interface Emphasis extends Span {
  readonly kind: 'capitals' | 'exclamation' | 'question' | 'drawn-out';
  readonly reason: string;
}

/** Names and units that are written in capitals by everybody. */
const ACRONYMS = new Set(
  'USA UPS DHL DPD GLS FAQ PDF URL USB IBAN BIC VAT PIN SMS SIM APP API CSV HTML HTTP HTTPS SSL VPN LED LCD HDMI RMA CEO GDPR DOB EUR GBP USD NHS BBC IOS ETA PLEASE ASAP FYI BTW IMO LOL OMG SKU CSS SQL DNS SSO MFA OTP AWB EMS PNR TSA NYC LAX JFK RAMAN XXL XXS OEM PSU CPU GPU RAM SSD NVME TV SYSTEM NOTE'.split(
    ' ',
  ),
);

const isShouted = (word: Word): boolean =>
  /^\p{Lu}{3,}$/u.test(word.text.replace(/'/g, '')) && !ACRONYMS.has(word.text);

/** Capitals, rows of exclamation or question marks, and long-drawn words of one sentence. */
export function emphasisIn(text: string, words: readonly Word[]): Emphasis[] {
  const found: Emphasis[] = [];
  const shouted = words.filter(isShouted);
  const cased = words.filter((word) => /\p{L}{2,}/u.test(word.text));
  const isShoutedWhole = cased.length >= 3 && cased.every((word) => word.text === word.text.toUpperCase());
  const first = shouted[0];
  const last = shouted.at(-1);
  if (first !== undefined && last !== undefined) {
    if (isShoutedWhole)
      found.push({ start: first.start, end: last.end, kind: 'capitals', reason: 'written in capitals' });
    else if (shouted.length <= 4 && cased.length > shouted.length) {
      const isSaid = /\p{Ll}/u.test(text);
      if (isSaid) found.push({ start: first.start, end: first.end, kind: 'capitals', reason: 'a word in capitals' });
    }
  }
  for (const match of text.matchAll(/[!?]{2,}/g)) {
    const kind = match[0].includes('?') ? 'question' : 'exclamation';
    const reason = kind === 'question' ? 'a row of question marks' : 'a row of exclamation marks';
    found.push({ start: match.index, end: match.index + match[0].length, kind, reason });
  }
  const drawn = words.find(
    (word) => /(\p{L})\1\1/u.test(word.lower) && !/^(?:w{3}|x{2,}|i{3}|m{3}|h+m+)$/.test(word.lower),
  );
  if (drawn !== undefined)
    found.push({ start: drawn.start, end: drawn.end, kind: 'drawn-out', reason: 'a long-drawn word' });
  return found;
}
