import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'cheer-after-failure',
  side: 'agent',
  match: ['[(delighted|thrilled|excited|overjoyed|ecstatic)] (to|that)'],
  unless: [
    '(hope|daughter|son|wife|husband|mother|father|guests|children|she|he|they) .{0,4} (delighted|thrilled|excited|overjoyed)',
    'you (are|were|will be|must be) (delighted|thrilled|excited|overjoyed)',
  ],
  says: 'High spirits may jar while something is still wrong for them. A quieter word keeps the warmth.',
  instead: ['glad', 'pleased'],
  source: 'Li, Chan and Kim 2019: cheer raises warmth and lowers the sense of competence, and harms after a failure',
  moves: { warmth: 0.02 },
  weight: 0.7,
  applies: ['upset', 'complaining', 'uneasy', 'abusive'],
};

export default rule;
