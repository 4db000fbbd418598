import { hearsIn, SORRY } from '../draft-words.ts';
import { isHelping } from '../fit-words.ts';
import type { GapRule } from '../gap.ts';
import { apologyFor } from '../wordings.ts';

const rule: GapRule = {
  id: 'say-sorry',
  says: 'This understands, and does not say sorry yet. One apology, early and for the thing itself, may weigh most.',
  source:
    'Roschk and Kaiser 2013: empathy, then intensity, then timing of an apology; Singh et al. 2018: one is enough',
  weight: 0.6,
  applies: ['upset', 'complaining'],
  find(fit) {
    const { map, text } = fit;
    const isComplaint = map.some(({ point }) => point.kind === 'complaint');
    if (!isComplaint || isHelping(fit) || SORRY.test(text) || !hearsIn(text)) return undefined;
    return apologyFor(fit);
  },
};

export default rule;
