import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'policy-wall',
  side: 'agent',
  match: [
    '[(our|company|store|shop|the) (policy|policies|rules|terms) (do not|does not|will not|prohibit|prohibits|forbid|forbids|require|requires|state|states|say|says|dictate|dictates)]',
    '[(against|due to|because of|per|under|according to) (our|company|the|store) .? (policy|policies|rules|terms)]',
    '[it is (our|company|store) policy]',
    '[that is (our|the|company) policy]',
  ],
  unless: [
    '(policy|policies|rules|terms) .{0,18} so (i|we) (can|have|will|could)',
    '(policy|policies|rules|terms) .{0,18} (but|however|instead) .{0,3} (i|we|you) (can|could|will|have|would)',
  ],
  says: 'A rule by itself may sound like a wall. Give the reason behind it in plain words, then what is possible.',
  instead: [],
  source: 'Singh et al. 2018 on options; Packard and Berger 2021 on concrete words',
  moves: { tact: -0.2, empathy: -0.1, valence: -0.3 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
