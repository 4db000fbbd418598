import { cut } from '../../text/span.ts';
import { NAMES_A_DAY } from '../draft-words.ts';
import type { GapRule } from '../gap.ts';

/** What somebody will do. */
const PROMISES =
  /\b(?:(?:i|we|they|he|she|you|somebody|someone|(?:the|an?|your|our) \w+(?: \w+)?)(?:'ll| will| am going to| are going to|'m going to|'re going to) (?!be (?:happy|glad|able|pleased)|need|not\b|have to|find|see|want)\w+|will be (?:issued|handled|contacted|forwarded|paid|refunded|sent|processed|credited|corrected|replaced|looked)|will get in touch)/i;
/** Words that stand for a day and name none have a cue of their own. */
const VAGUE =
  /\b(?:soon|shortly|as soon as|in due course|asap|once|when|until|if|every time|always|from now on|next time|again|never|then)\b/i;
/** A step that is done by being told. */
const AT_ONCE =
  /\b(?:now|already|below|attached|explain|show you|keep (?:you|an eye)|make sure|remember|bear|note|leave it|let you)\b/i;

const DEADLINE =
  /\b(?:by|before)(?: the end of)? ((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|noon|tonight|the \d{1,2}(?:st|nd|rd|th)(?: of [A-Z][a-z]+)?|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December))\b)(?! the\b)/i;

const rule: GapRule = {
  id: 'name-a-day',
  says: 'They may go on waiting for this. A day or an hour they can count on may calm more than the promise itself.',
  source: 'Packard and Berger 2021: concrete words raise satisfaction in 5 studies',
  weight: 0.5,
  applies: ['upset', 'complaining', 'uneasy'],
  find({ customer, text, body }) {
    if (NAMES_A_DAY.test(text)) return undefined;
    const promise = body.sentences.findLast((span) => {
      const own = cut(text, span);
      return PROMISES.test(own) && !VAGUE.test(own) && !AT_ONCE.test(own) && !own.endsWith('?');
    });
    if (promise === undefined) return undefined;
    const stop = /[.!\s]*$/.exec(cut(text, promise))?.[0].length ?? 0;
    const at = promise.end - stop;
    return { span: { start: at, end: at }, wordings: [...deadlineIn(customer.text), ' by [day]', ' today'] };
  },
};

/** The day the customer named: to keep it may be the best promise, where it can be kept. */
function deadlineIn(message: string): string[] {
  const day = DEADLINE.exec(message)?.[1];
  return day === undefined ? [] : [` by ${day}`];
}

export default rule;
