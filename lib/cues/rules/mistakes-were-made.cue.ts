import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'mistakes-were-made',
  side: 'agent',
  match: [
    '[mistakes were made]',
    '[(an|the) (error|mistake|oversight) (was made|occurred|has been made|has occurred|happened)]',
    '[there (was|has been) an (error|oversight)] (in|with|on) (our|the) (side|end|warehouse|system|order)',
  ],
  unless: [
    '(says|shows|message|reads|screen) .{0,3} (an|the) error (occurred|has)',
    '(when|if|where|before|after|which) (an|the) (error|mistake|oversight)',
  ],
  says: 'An apology without an owner may sound evasive. Say who made the mistake.',
  instead: ['we made a mistake', 'I made a mistake'],
  source: 'Packard, Moore and McFerran 2018 on speaking for oneself; Roschk and Kaiser 2013 on apologies',
  moves: { empathy: -0.08, tact: -0.08, clarity: -0.05 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
