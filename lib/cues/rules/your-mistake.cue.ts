import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'your-mistake',
  side: 'agent',
  match: ['[(your|customer) own? (mistake|fault|error|misuse|negligence)]'],
  unless: [
    'your fault (report|code|ticket|number|line|repair)',
    'your error (message|code|log|report|screen)',
    'not your (own)? (mistake|fault|error)',
    '(no|never) your fault',
  ],
  says: 'Pointing at whose fault it is may close the talk. A neutral word leaves room to fix it.',
  instead: ['a mix-up', 'a misunderstanding'],
  source: 'Zhang et al. 2018: talks that open with “you” and direct reproach turn sour more often',
  moves: { tact: -0.3, valence: -0.6 },
  weight: 0.9,
  applies: ['any'],
};

export default rule;
