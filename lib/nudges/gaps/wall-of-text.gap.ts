import { cut } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { GapRule } from '../gap.ts';

/** Words of one paragraph beyond which it looks like a wall on a phone: about eighteen lines. */
const MOST = 140;
/** Of it so many are shown. */
const SHOWN = 60;

const rule: GapRule = {
  id: 'wall-of-text',
  says: 'A long block without a break may be skimmed. A blank line before each new matter lets them find theirs.',
  source: 'House style, 2026; in outreach mail, not support, 50 to 125 words got most answers (Boomerang)',
  weight: 0.66,
  applies: ['any'],
  find({ text, body }) {
    const block = cut(text, body.span);
    for (const { 0: paragraph, index } of block.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)) {
      if (words(paragraph).length <= MOST || /^\s*(?:[-*•]|\d+[.)])\s/m.test(paragraph)) continue;
      const start = body.span.start + index + (paragraph.length - paragraph.trimStart().length);
      return { span: { start, end: Math.min(start + SHOWN, text.length) }, wordings: [] };
    }
    return undefined;
  },
};

export default rule;
