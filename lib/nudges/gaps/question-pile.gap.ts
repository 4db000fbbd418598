import { cut } from '../../text/span.ts';
import type { GapRule } from '../gap.ts';

/** Questions of one mail beyond which most go unanswered. */
const MOST = 3;

const rule: GapRule = {
  id: 'question-pile',
  says: 'Several questions at once may feel like a form. The one or two you need first may be enough.',
  source:
    'House style, 2026; in outreach mail, not support, 1 to 3 questions got half as many answers again (Boomerang)',
  weight: 0.35,
  applies: ['any'],
  find({ text, body }) {
    const asked = body.sentences.filter((span) => cut(text, span).trimEnd().endsWith('?'));
    const fourth = asked[MOST];
    return fourth && { span: fourth, wordings: [] };
  },
};

export default rule;
