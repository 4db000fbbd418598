import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wishes-it-had',
  side: 'customer',
  match: [
    '[(i|we) .? wish (it|there|the|this|that|your|they) .{0,3} (had|was|were|would|could|did|offered|supported|let|came|allowed|made|showed)]',
    '[(i|we) .? wish you (sold|offered|made|supported|shipped|stocked|delivered)]',
    '[(would|might) (be nice|be great|be good|be lovely|be handy|be useful|be helpful|be brilliant|really help|help) if (it|your|they|you|the app|the site|the website|the page|the form|the machine|the shop|the menu|this app|this) (had|offered|supported|allowed|showed|included|remembered|sold|added|made|stocked|came)]',
    '[(would|might) (be nice|be great|be good|be lovely|be handy|be useful|be helpful|be brilliant|really help|help) if there (was|were)]',
    '[would be (nice|great|good|lovely|handy|useful|helpful|brilliant) to have (a|an|the|some|more)] .?',
    '[missing feature]',
    '[(feature|product) request]',
    '[(it|app|software|site|website|tool|model|bag|version) (really|still|sadly)? lacks]',
    '[(any|your|you) (plan|plans|planning) to (add|support|offer|release|bring|stock|sell)]',
    '(please|you|kindly) [consider (adding|offering|making|bringing|supporting)]',
    '[(i|we) (would|really)? miss (a|an|the) (option|button|filter|setting|search|feature|function|mode|way|shortcut|view)]',
    '[(pity|shame|sad) (that)? there is no .]',
    '[(i|we) would love (to see|to have) (a|an|some|more) .]',
    '(please|kindly|could you) [add (a|an|more) .{0,2} (option|feature|button|search|filter|mode|setting|function|export|shortcut|field|column|language|languages)]',
  ],
  unless: [
    'had .? (called|rung|knocked|replied|answered|let|informed|warned|asked|done|sent|read|listened|arrived|come|been|worked|gone|told|known|happened|lasted|turned|stayed|never)',
    'to have (a|an|the|some|more) .{0,3} (reply|response|answer|update|call|refund|date|receipt|invoice|confirmation|copy|chat|word|quote|time)',
    'there was (somebody|someone|no)',
    'wish (the|your|this) .{0,4} (well|best|luck)',
    'thing (i|we) .? wish',
    'miss the (way|button) .{0,3} (you|it|was)',
    '(shame|pity) there is no (reply|answer|response|refund|one)',
    'love to see (a|an|some|more) .{0,2} (doctor|manager|person|photo|reply|refund|action|effort)',
  ],
  says: 'They miss something in it. Say whether it exists or is planned, and what serves meanwhile.',
  instead: [],
  source: 'Singh et al. 2018: offering options satisfied customers even where they were not granted',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
