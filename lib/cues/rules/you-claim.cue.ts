import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'you-claim',
  side: 'agent',
  match: [
    '[you (claim|claimed|allege|alleged|insist) that?]',
    '^[you say that] (you|your|the|it|our|we|this|there|they|nobody|someone|no)',
    '(but|although|though|while) [you say that] (you|your|the|it|our|we|this|there|they|nobody|someone|no)',
    '[you (maintain|assert|contend) that] (you|your|the|it|our|we|this|there|they|nobody|someone|no)',
  ],
  unless: [
    '(what|whatever|once|all|everything|amount) you claim',
    '(if|when|can|to|before|should) you claim',
    'you say that (you|it) .? (need|want|would|wish|prefer|hope|feel|like|love|worry)',
    '(if|when|can|could|do|did|as|what|would|should|to|before|once) you say',
    'you say that .{1,20} so (i|we)',
  ],
  says: 'It may sound as if you did not believe them.',
  instead: ['you wrote that', 'you told us that'],
  source: 'Yeomans et al. 2020 on receptive wording',
  moves: { tact: -0.25, warmth: -0.1, valence: -0.3 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
