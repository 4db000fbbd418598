import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'solved-now',
  side: 'customer',
  match: [
    '[(works|working) (perfectly|fine)? (now|again|at last|like a charm)]',
    '[all (sorted|solved|resolved|fixed|good now)]',
    '[(problem|issue|it|this|that|error|matter|everything|bug|fault) (is|has been|was|got|has now been|is now|are) (now|finally|all|already)? (solved|resolved|fixed|sorted)]',
    '[(it|that|everything) (now|all|finally|been) (solved|resolved|fixed|sorted)]',
    '[found (it|them)]$',
    '[found (it|them)] (now|thanks|thank|behind|under|myself)',
    '[found (it|them)] in my (spam|junk|inbox|folder)',
    '[(did|done) the trick]',
    '[(that|this|restart|reset|update|trick|tip) (has|have)? (fixed|solved|resolved) (it|this|the|my|everything)]',
    '[no (further|more) (help|action|assistance) (needed|required|necessary)]',
    '[(can|may|please) (now|then)? close (this|the|my) .? (ticket|case|request|query)]',
  ],
  unless: [
    'never .? (works|working|sorted|solved|resolved|fixed|found)',
    '(nothing|none|neither|not|longer|if|when|once|until|whether|sure|hope|unless|only|hardly) .{0,6} (works|working|work|trick|sorted|solved|resolved|fixed|found)',
    '^(is|are|does|will|do|has|have|did|was|can|why|how) .{0,6} (working|works|sorted|solved|resolved|fixed|trick)',
    '(claim|claims|said|says|told|saying|wait|before|want|get|getting|need) .{0,6} (solved|resolved|fixed|sorted|working)',
    '(sorted|fixed) (by|alphabetically|to|at|onto|rate|price|term|fee|in|into)',
    '(you|nobody|anyone|anybody|could) .{0,2} found',
    '^(why|how|did|can) .{0,3} close',
  ],
  says: 'It may be solved. A short line is enough; do not send the steps any more.',
  instead: [],
  source: 'House style, 2026: what is solved needs no long answer',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
