import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'does-not-understand',
  side: 'customer',
  match: [
    '[(i|we) (still|really|just|simply|also|honestly)? (do|can|did|could) (still|just|simply)? not (really|quite|fully|even|yet)? (understand|comprehend)]',
    '[(i|we) (still|really|just|simply|honestly)? do not (really|quite|even|still)? get (why|how|what|this)]',
    '[(makes|make|made) (no|little|zero) sense]',
    '[(does|do|did) not (really|even)? make (any|much)? sense]',
    '[(i|we) (am|are|was|were|got|get|feel) .{0,2} (confused|puzzled|baffled|stumped|bewildered)]',
    '[(i|we) (am|are|feel) (a bit|completely|totally|so|utterly|really|a little|quite|now)? lost]',
    '^[(a bit|a little|bit|very|rather|totally) (confused|lost|puzzled)]',
    '[(confused|confuses|confusing) (me|us)]',
    '[(is|are|was|very|so|quite|rather|totally|bit|really|too) confusing]',
    '[what (does|do) (this|that|it|these|the) .{0,3} mean]',
    '[(i|we) (have|had|really)? (absolutely|really)? no idea (what|how|why|where|which)]',
    '[not (very|really|entirely)? clear (to me|to us|how|what|why|which|from|whether)]',
    '[(i|we) (still|really|just|simply|honestly)? do not (really|quite|even|still)? get (the|your|that|these|those) .{0,2} (scheme|rule|rules|point|logic|instructions|explanation|maths|math|calculation|question|terms|wording|difference|policy|system|table|diagram|chart|graph|formula|grading)]',
    '[(i|we) (am|do|can)? (not|no) (understood|understanding)]',
    '[(can|could) not (make head|get my head|wrap my head|figure out|work out)]',
  ],
  unless: [
    'sense to (buy|pay|keep|repair|order|wait|have|use|go|drive|send|ship|return|take)',
    'lost (in|on|near|at|without|the|my|our)',
    '(not|never|less|nothing) .{0,2} (confusing|confused)',
    'if (i|we|it|they) .{0,4} (understand|confused|lost|clear)',
    'not understand (french|german|english|spanish|italian|welsh)',
    '(can|could) not (figure|work) out .{0,6} (but|until|then)',
  ],
  says: 'They are lost. One step at a time in plain words, with what they should see after it, may help most.',
  instead: [],
  source: 'Packard and Berger 2021 on concrete words',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
