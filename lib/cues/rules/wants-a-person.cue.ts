import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wants-a-person',
  side: 'customer',
  match: [
    '[(speak|talk) (to|with) (a|an|the|some|your) .? (human|person|manager|supervisor|agent|someone)]',
    '[(real|actual) (person|human)]',
    '[speak to someone]',
  ],
  says: 'They ask for a person. Your name and a line in your own words may be what they miss.',
  instead: [],
  source: 'Packard, Moore and McFerran 2018: “I” raises felt empathy and agency',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
