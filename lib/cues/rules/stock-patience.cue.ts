import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'stock-patience',
  side: 'agent',
  match: [
    '[thank you for your (patience and understanding|patience|understanding|continued patience|kind understanding)]',
    '[thanks for your (patience and understanding|patience|understanding)]',
    '[we (appreciate|value|thank you for) your (patience|understanding)]',
  ],
  says: 'A phrase everybody has read a hundred times may sound like a template. Thank them for what they did.',
  instead: ['thank you for waiting', 'thank you for bearing with this'],
  source:
    'Danescu-Niculescu-Mizil et al. 2013: +0.87 politeness for thanks; Packard and Berger 2021: concrete words do more',
  moves: { empathy: -0.08, warmth: -0.05 },
  weight: 0.6,
  applies: ['upset', 'uneasy', 'complaining', 'abusive', 'calm'],
};

export default rule;
