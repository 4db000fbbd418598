import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'you-claim',
  side: 'agent',
  match: ['[you (claim|claimed|allege|alleged|insist) that?]'],
  unless: ['(what|whatever|once|all|everything|amount) you claim', '(if|when|can|to|before|should) you claim'],
  says: 'It may sound as if you did not believe them.',
  instead: ['you wrote that', 'you told us that'],
  source: 'Yeomans et al. 2020 on receptive wording',
  moves: { tact: -0.25, warmth: -0.1, valence: -0.3 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
