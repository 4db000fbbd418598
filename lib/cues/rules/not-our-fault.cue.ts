import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'not-our-fault',
  side: 'agent',
  match: [
    '[not (our|my) (fault|problem|concern|mistake|issue)]',
    '[(not|is not) to blame]',
    '[beyond our control]',
    '[out of our (hands|control)]',
    '[(the|this)? (fault|mistake|error|blame) (is|was|does) not (lie)? (ours|mine|with us|on our side|at our end|on our end)]',
    '[(the|this) (problem|issue) (is|was|does) not (lie)? (with us|on our side|at our end|on our end)]',
    '[(i|we) (are|am) not (responsible|liable|at fault|accountable)]',
    '[(i|we) (can not|could not) be (held|made) (responsible|liable|accountable)]',
    '[no fault of (ours|mine)]',
    '[(i|we) (did|have done) nothing wrong]',
  ],
  unless: [
    'you (are|were) not to blame',
    '(told|heard|said|saying) .{0,7} not (our|my)',
    '(if|whether|not mean|like) .{0,3} (we|i) are not (responsible|liable|at fault)',
    'not (responsible|liable|at fault) .{0,8} but (i|we) (will|can|have) !(not|only)',
  ],
  says: 'Who is not at fault may matter little to them. Say what you will do about it.',
  instead: [],
  source: 'Roschk and Kaiser 2013 on apologies; Packard, Moore and McFerran 2018 on owning the step',
  moves: { empathy: -0.15, tact: -0.2, valence: -0.4 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
