import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'not-our-fault',
  side: 'agent',
  match: [
    '[not (our|my) (fault|problem|concern|mistake|issue)]',
    '[(not|is not) to blame]',
    '[beyond our control]',
    '[out of our (hands|control)]',
  ],
  unless: ['you (are|were) not to blame', '(told|heard|said|saying) .{0,7} not (our|my)'],
  says: 'Who is not at fault may matter little to them. Say what you will do about it.',
  instead: [],
  source: 'Roschk and Kaiser 2013 on apologies; Packard, Moore and McFerran 2018 on owning the step',
  moves: { empathy: -0.15, tact: -0.2, valence: -0.4 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
