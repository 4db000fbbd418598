import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'per-my-last-email',
  side: 'agent',
  match: [
    '[(as)? per my (last|previous|earlier|first) (email|mail|message|reply|note)]',
    '[as (stated|mentioned|explained|outlined|noted|written) in my (last|previous|earlier|first) (email|mail|message|reply|note)]',
  ],
  says: 'Pointing back to an earlier mail may sound like a reproach. Repeat the one thing that matters.',
  instead: ['to sum up', 'in short'],
  source: 'Zhang et al. 2018 on early signs of talks that turn sour',
  moves: { tact: -0.25, warmth: -0.1, valence: -0.3 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
