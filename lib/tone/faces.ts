import type { Span } from '../text/span.ts';

/** A face or emoji found, and what it is worth on the lexicon's scale. */
export interface Face extends Span {
  readonly value: number;
}

const FACES =
  /(?<![\p{L}\p{N}])(?:(?<glad>[:;=]'?-?[)\]DpP](?![\p{L}\p{N}])|<3|\^_\^|:-?\*(?!\*))|(?<sad>[:=]'?-?[([/|](?![\p{L}\p{N}/])|:'\(|D:(?!\S)|>:-?\())|(?<gladEmoji>[\u{1F600}-\u{1F60E}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}\u{1F44D}\u{1F44F}\u{1F64C}\u{1F64F}\u{2764}\u{1F495}-\u{1F49C}\u{2B50}\u{1F31F}\u{2728}\u{1F4AF}\u{1F60A}\u{1F60D}\u{1F618}])|(?<sadEmoji>[\u{1F61E}-\u{1F621}\u{1F624}-\u{1F629}\u{1F62B}-\u{1F62D}\u{1F630}\u{1F631}\u{1F61F}\u{1F612}-\u{1F614}\u{1F615}\u{2639}\u{1F641}\u{1F92C}\u{1F621}\u{1F620}\u{1F494}\u{1F44E}\u{1F926}\u{1F644}\u{1F595}\u{1F92E}])/gu;

/** The emoticons and common emoji of a text. */
export function facesIn(text: string): Face[] {
  const found: Face[] = [];
  for (const match of text.matchAll(FACES)) {
    const isGlad = match.groups?.['glad'] !== undefined || match.groups?.['gladEmoji'] !== undefined;
    found.push({ start: match.index, end: match.index + match[0].length, value: isGlad ? 1.3 : -1.5 });
  }
  return found;
}
