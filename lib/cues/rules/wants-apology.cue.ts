import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wants-apology',
  side: 'customer',
  match: [
    '[(want|expect|demand|deserve|owe|owed|owes|await|expecting|demanding|like) (me|us)? .{0,4} (apology)]',
    '[(no|without) .{0,3} apology]',
    '[not even .{0,3} apology]',
    '[(nobody|never|not|no one) .{0,3} (said|say|says) sorry]',
    '[(nobody|never|not|no one) .{0,3} (apologised|apologized|apologise|apologize)]',
    '[you (could|should|might) (at least|have)? (apologise|apologize|say sorry)]',
  ],
  unless: [
    'apology (needed|necessary|required)',
    'no (need|necessity)',
    'do not (need|have|want) .{0,4} (apology|apologise|apologize)',
    'do not (apologise|apologize)',
    '(i|we) (do|really|also|all)? owe',
    '(want|like|need) to (offer|make|send|say|give|extend|apologise)',
    'can not .? (apologise|apologize)',
    '(i|we) .{0,3} (never|not) .{0,3} (said|apologised|apologized)',
    '(accept|accepted|received|thanks|thank) .{0,4} apology',
  ],
  says: 'They miss a plain sorry. One that names what happened may be enough; say it once and early.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that shows empathy does most for satisfaction',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
