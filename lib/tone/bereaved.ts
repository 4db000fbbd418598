import type { Span } from '../text/span.ts';

const KIN =
  '(?:husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grand(?:mother|father|ma|pa|dad)|nan|gran|friend|baby|child)';
const BEREAVED = new RegExp(
  `\\b(?:passed away|bereave\\w*|deceased|funeral|cremat\\w+|(?:her|his|their) death|late ${KIN}|death of my|(?:he|she|who)(?: has| had| just| sadly)* died|${KIN}(?: \\p{Lu}\\p{L}+)?(?: has| had| just| sadly)* died|widow(?:er|ed)?)\\b`,
  'iu',
);

/** Where a text tells of a death; whoever writes that is sad, however calm the words, and no customer who threatens to leave. */
export function bereavedIn(text: string): Span | undefined {
  const match = BEREAVED.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
