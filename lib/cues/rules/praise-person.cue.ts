import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'praise-person',
  side: 'customer',
  match: [
    '[you (are|were|have been) (so|very|a|an|the|really|such a|absolutely)? (star|legend|helpful|kind|amazing|great|patient|friendly|lifesaver|best|brilliant|lovely|wonderful|awesome)]',
    '[(she|he|they) (was|were) (so|very|really|extremely)? (helpful|kind|patient|friendly|lovely|brilliant|amazing)]',
  ],
  unless: [
    '(not|hardly|if|hope|sure) .{0,2} you (are|were)',
    'you are not',
    'you (are|were|have been) .{0,3} but',
    'you are (great|brilliant|amazing) at (losing|ignoring|wasting|avoiding|not)',
    'they were (so|very|really|extremely)? (lovely|brilliant|amazing) .',
    '(she|he|they) (was|were) .{0,8} (but|until)',
  ],
  says: 'They praise a person. A short, warm answer is enough, and worth keeping for a hard day.',
  instead: [],
  source: 'Zhan et al. 2011: kind customers help to balance a hard day',
  moves: { pleased: 0.3, grateful: 0.3 },
  weight: 0,
  applies: ['any'],
};

export default rule;
