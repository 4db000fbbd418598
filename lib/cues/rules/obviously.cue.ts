import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'obviously',
  side: 'agent',
  match: ['[obviously]', '^[clearly]', '[as you should know]', '[as everyone knows]'],
  says: 'If it were obvious they would not ask. The word may sound like talking down; the sentence stands without it.',
  instead: [''],
  source: 'Danescu-Niculescu-Mizil et al. 2013: −0.38 politeness for words that insist on facts',
  moves: { tact: -0.2, valence: -0.2 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
