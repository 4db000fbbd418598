import { cut } from '../../text/span.ts';
import { OFFERS, REFUSES } from '../draft-words.ts';
import type { GapRule } from '../gap.ts';

const rule: GapRule = {
  id: 'offer-option',
  says: 'This says no and leaves no way on. Something they can choose, however small, may keep the door open.',
  source: 'Singh et al. 2018: offering options satisfied customers even where they were not granted',
  weight: 0.65,
  applies: ['upset', 'complaining', 'uneasy', 'calm'],
  find({ text, body }) {
    const no = body.sentences.find((span) => REFUSES.test(cut(text, span)));
    if (no === undefined || body.sentences.some((span) => offers(cut(text, span)))) return undefined;
    const at = body.span.end;
    return { span: { start: at, end: at }, wordings: [' What I can do is [option].'] };
  },
};

/** A way is offered, or asked about; words of a farewell offer nothing. */
function offers(own: string): boolean {
  return (
    own.endsWith('?') || (OFFERS.test(own) && !/\b(?:contact|reach out|hear (?:back )?from you|hear back)\b/i.test(own))
  );
}

export default rule;
