import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'praise-person',
  side: 'customer',
  match: [
    '[you (are|were|have been) (so|very|a|an|the|really|such a|absolutely)? (star|legend|helpful|kind|amazing|great|patient|friendly|lifesaver|best|brilliant|lovely|wonderful|awesome)]',
    '[(she|he|they) (was|were) (so|very|really|extremely)? (helpful|kind|patient|friendly|lovely|brilliant|amazing)]',
    '[(woman|man|lady|gentleman|guy|girl|lad|chap|bloke|person|colleague|engineer|driver|nurse|adviser|advisor|agent|technician|plumber|fitter|waiter|waitress|receptionist|tutor|teacher|team|staff|crew|rep|operator|assistant) .? (was|were|is|are) (so|very|really|extremely|absolutely|always|just|both|quite|truly)? (helpful|kind|patient|friendly|lovely|brilliant|amazing|wonderful|excellent|superb|fantastic|courteous|polite|charming|thoughtful|marvellous|great|gentle|sweet|professional)]',
    '[(woman|man|lady|gentleman|guy|girl|lad|chap|bloke|person|colleague|engineer|driver|nurse|adviser|advisor|agent|technician|plumber|fitter|waiter|waitress|receptionist|tutor|teacher|team|staff|crew|rep|operator|assistant) (who|that|on|at|i|you|called|named) .{0,6} (was|were) (so|very|really|extremely|absolutely|always|just|both|quite|truly)? (helpful|kind|patient|friendly|lovely|brilliant|amazing|wonderful|excellent|superb|fantastic|courteous|polite|charming|thoughtful|marvellous|great|gentle|sweet|professional)]',
    '[(that|it) (was|is) (so|very|really|most|awfully)? (decent|kind|thoughtful|generous|sweet|good|nice|lovely) of (you|him|her|them)]',
    '[(you|she|he|they) never (once)? (lost patience|rushed me|hurried me|judged me|rushed us|hurried us)]',
    '[(you|she|he|they) never (once)? made (me|us) feel (silly|stupid|small|foolish|rushed|dumb|awkward|embarrassed|ashamed|old|like)]',
    '[went (above and beyond|out of his way|out of her way|out of their way|out of your way|the extra mile)]',
    '[could not have been (kinder|nicer|more helpful|more patient|friendlier|lovelier|better)]',
    '[(a credit to|hats off to|my compliments to) .]',
    '[(she|he|you|they) (was|is|were|are) (a|an) .? (star|legend|gem|angel|treasure|godsend|lifesaver|hero|delight|diamond)]',
  ],
  unless: [
    '(not|hardly|if|hope|sure) .{0,2} you (are|were)',
    'you are not',
    'you (are|were|have been) .{0,3} but',
    'you are (great|brilliant|amazing) at (losing|ignoring|wasting|avoiding|not)',
    'they were (so|very|really|extremely)? (lovely|brilliant|amazing) .',
    '(she|he|they) (was|were) .{0,8} (but|until)',
    '(if|whether|than|hope|wish|unless|hardly|supposed|nobody) .{0,8} (was|were|is|are|went|made)',
    '(was|were|is|are) (so|very|really|extremely|absolutely|always|just|both|quite|truly)? (helpful|kind|patient|friendly|lovely|brilliant|amazing|wonderful|excellent|superb|fantastic|courteous|polite|charming|thoughtful|marvellous|great|gentle|sweet|professional) (enough|at first|but|until|though|then)',
    '(a credit to|credit) (my|the|our|your) (account|card|bank)',
    '(kind|nice|good|decent|generous) of (you|them|him|her) .{0,6} but',
    '(never|hardly|rarely|no) (was|were|is|are)',
  ],
  says: 'They praise a person. A short, warm answer is enough, and worth keeping for a hard day.',
  instead: [],
  source: 'Zhan et al. 2011: kind customers help to balance a hard day',
  moves: { pleased: 0.3, grateful: 0.3 },
  weight: 0,
  applies: ['any'],
};

export default rule;
