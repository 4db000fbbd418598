import { SORRY } from '../draft-words.ts';
import type { GapRule } from '../gap.ts';

/** Says already that it is late, or that something was promised. */
const OWNS_UP =
  /\b(?:promised|(?:said|told you|wrote) (?:that )?(?:i|we|you)(?:'d| would)|later than|took (?:us |me )?(?:longer|too long)|overdue|should have (?:heard|been|had)|kept you waiting|delay(?:ed)?|missed)\b/i;

const rule: GapRule = {
  id: 'own-up',
  says: 'You had promised something for a time that is over. Saying so first may keep their trust; passing it over may cost it.',
  source:
    'Schweitzer, Hershey and Bradlow 2006: trust that was broken can come back with acts that keep faith, sooner with a promise to do so; not where it was deceived',
  weight: 0.72,
  applies: ['any'],
  find({ customer, text, body }) {
    if (!customer.isPromiseMissed || SORRY.test(text) || OWNS_UP.test(text)) return undefined;
    return {
      span: { start: body.span.start, end: body.span.start },
      wordings: [
        'I had promised you an answer sooner, and I am sorry that it took longer. ',
        'You should have heard from me by [day]; I am sorry that you did not. ',
      ],
    };
  },
};

export default rule;
