import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'tried-already',
  side: 'customer',
  match: [
    '[(i|we) have (already|also|even|just|now)? tried (to|everything|it|this|that|with|all|both|restarting|resetting|turning|clearing|reinstalling|switching|unplugging|rebooting|updating|logging|another|different|several|two|three|every|another)]',
    '[(i|we) already tried .?]',
    '[(i|we) tried (everything|restarting|resetting|turning|clearing|reinstalling|switching|unplugging|rebooting|updating|logging)]',
    '[(i|we) (have)? (already|also|even|just)? (restarted|rebooted|reinstalled|unplugged|uninstalled|cleared|descaled|reset) (it|the|my|everything|both|all)]',
    '[(i|we) (have)? already (checked|tested|tightened|swapped|unplugged|reconnected|emptied|descaled|uninstalled|wiped|charged|done|followed|replaced|turned|switched|cleaned|did|removed) (that|this|the|it|all|my|both|off|those|these)]',
    '[(restarting|resetting|reinstalling|rebooting|unplugging|clearing|updating|cleaning) .{0,5} (not|nothing|no)]',
    '[(i|we) (have)? (already|even|also)? (turned|switched) .{0,3} off and (back)? on]',
    '[to no avail]',
    '[(i|we) (have)? (already|also|even)? (tested|tried|checked) (it|this|that|them) (on|with|in|at) (a|an|another|two|three|different|my|our|other|both|several|every)]',
    '[(i|we) (have)? (already|also|even) (changed|replaced|swapped) (the|its|both|all) .? (battery|batteries|bulb|fuse|filter|cable|lead|plug|charger|cartridge|washer|hose)]',
  ],
  unless: [
    '(when|after|once|since|until|if|before|as) (i|we) (have)? .?',
    'tried .{0,5} (love|loved|like|liked|delicious|enjoyed)',
    'tried to (return|thank|help)',
    '(restarting|resetting|reinstalling|updating|cleaning|clearing) .{0,3} (is|was) not (needed|necessary|required)',
    '(is|are) (restarting|resetting|reinstalling|updating|cleaning) .{0,5} not',
    '(do|can|should|must|could|may|did) (i|we)',
    '(tried|tested) it (in|on|at) (a|my|your|our) .? (shop|store|showroom)',
    'already charged (my|the|our|me|us|for)',
    '(tried|tested) .{0,10} (works|lovely|great|perfect|perfectly|delicious)',
  ],
  says: 'They have tried that already. Say which steps you count as done, and start with the next one.',
  instead: [],
  source: 'House style, 2026: a step they have done reads as if nobody had read their mail',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
