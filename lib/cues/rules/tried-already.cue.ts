import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'tried-already',
  side: 'customer',
  match: [
    '[(i|we) have (already|also|even|just|now)? tried (to|everything|it|this|that|all|both|restarting|resetting|turning|clearing|reinstalling|switching|unplugging|rebooting|updating|logging|another|different|several|two|three|every|another)]',
    '[(i|we) already tried .?]',
    '[(i|we) tried (everything|restarting|resetting|turning|clearing|reinstalling|switching|unplugging|rebooting|updating|logging)]',
    '[(i|we) (have)? (already|also|even|just)? (restarted|rebooted|reinstalled|unplugged|uninstalled|cleared|descaled|reset) (it|the|my|everything|both|all)]',
    '[(i|we) (have)? already (checked|done|followed|replaced|turned|switched|cleaned|did|removed) (that|this|the|it|all|my|both|off|those|these)]',
    '[(restarting|resetting|reinstalling|rebooting|unplugging|clearing|updating|cleaning) .{0,5} (not|nothing|no)]',
    '[(i|we) (have)? (already|even|also)? (turned|switched) .{0,3} off and (back)? on]',
    '[to no avail]',
  ],
  unless: [
    '(when|after|once|since|until|if|before|as) (i|we) (have)? .?',
    'tried .{0,5} (love|loved|like|liked|delicious|enjoyed)',
    'tried to (return|thank|help)',
    '(restarting|resetting|reinstalling|updating|cleaning|clearing) .{0,3} (is|was) not (needed|necessary|required)',
    '(is|are) (restarting|resetting|reinstalling|updating|cleaning) .{0,5} not',
    '(do|can|should|must|could|may|did) (i|we)',
  ],
  says: 'They have tried that already. Say which steps you count as done, and start with the next one.',
  instead: [],
  source: 'House style, 2026: a step they have done reads as if nobody had read their mail',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
