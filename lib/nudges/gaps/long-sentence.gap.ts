import { cut } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { GapRule } from '../gap.ts';

/** Words of one sentence beyond which it is worth a word: twice what guides to plain English advise on average. */
const MOST = 42;

const rule: GapRule = {
  id: 'long-sentence',
  says: 'This sentence is long; split in two it may be read at once.',
  source: 'House style, 2026; in outreach mail, not support, words of third grade got a third more answers (Boomerang)',
  weight: 0.66,
  applies: ['any'],
  find({ text, body }) {
    const long = body.sentences
      .map((span) => ({ span, count: words(cut(text, span)).length }))
      .filter(({ span, count }) => count > MOST && !cut(text, span).includes('\n'))
      .toSorted((a, b) => b.count - a.count)[0];
    return long && { span: long.span, wordings: [] };
  },
};

export default rule;
