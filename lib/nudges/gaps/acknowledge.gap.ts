import { bereavedIn } from '../../tone/bereaved.ts';
import { hearsIn, SORRY } from '../draft-words.ts';
import { isHelping } from '../fit-words.ts';
import type { GapRule } from '../gap.ts';
import { apologyFor } from '../wordings.ts';

/** Where somebody has died, nothing comes before it. */
const BEREAVED = 0.9;

const rule: GapRule = {
  id: 'acknowledge',
  says: 'Nothing here says yet that their matter was heard. One line that names it may do more than anything after it.',
  source:
    'Roschk and Kaiser 2013: an apology that names the loss does most; Sharma et al. 2020: people seldom learn it by themselves',
  weight: 0.68,
  applies: ['upset', 'complaining', 'uneasy'],
  find(fit) {
    const { customer, map, text } = fit;
    const isComplaint = map.some(({ point }) => point.kind === 'complaint');
    const isHigh = customer.reading.flags.some(({ flag }) => flag === 'high-stakes');
    if (!(isComplaint || isHigh) || isHelping(fit)) return undefined;
    if (SORRY.test(text) || hearsIn(text)) return undefined;
    return { ...apologyFor(fit), ...(bereavedIn(customer.text) && { weight: BEREAVED }) };
  },
};

export default rule;
