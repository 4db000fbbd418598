import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'please-find-attached',
  side: 'agent',
  match: ['[please find (attached|enclosed)]', '[(attached|enclosed) please find]'],
  says: 'A letter-book phrase may keep people at a distance. Say what you did.',
  instead: ['I have attached', 'here is'],
  source: 'Packard, Moore and McFerran 2018: “I” raises felt empathy and agency',
  moves: { warmth: -0.05, clarity: -0.05 },
  weight: 0.25,
  applies: ['any'],
};

export default rule;
