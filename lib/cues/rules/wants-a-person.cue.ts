import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wants-a-person',
  side: 'customer',
  match: [
    '[(speak|talk) (to|with) (a|an|the|some|your) .? (human|person|manager|supervisor|agent|someone)]',
    '[(real|actual) (person|human)]',
    '[speak to someone]',
  ],
  unless: [
    '(thank|thanks|glad|lovely|great|nice|good|happy|pleased) .{0,8} (speak|talk)',
    '(thank|thanks|glad|lovely|great|nice|good|happy|pleased) .{0,8} (real|actual)',
    'rather not (speak|talk)',
    'not (want|need|wish|like) to (speak|talk)',
  ],
  says: 'They ask for a person. Your name and a line in your own words may be what they miss.',
  instead: [],
  source: 'Packard, Moore and McFerran 2018: “I” raises felt empathy and agency',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
