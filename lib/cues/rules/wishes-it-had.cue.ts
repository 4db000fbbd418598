import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wishes-it-had',
  side: 'customer',
  match: [
    '[(i|we) .? wish (it|there|the|this|that|your|they) .{0,3} (had|was|were|would|could|did|offered|supported|let|came|allowed|made|showed)]',
    '[(i|we) .? wish you (sold|offered|made|supported|shipped|stocked|delivered)]',
    '[(would|might) (be nice|be great|be good|be lovely|be handy|be useful|be helpful|be brilliant|really help|help) if (it|your|they|you) (had|offered|supported|allowed|showed|included|remembered|sold|added|made|stocked|came)]',
    '[(would|might) (be nice|be great|be good|be lovely|be handy|be useful|be helpful|be brilliant|really help|help) if there (was|were)]',
    '[would be (nice|great|good|lovely|handy|useful|helpful|brilliant) to have (a|an|the|some|more)] .?',
    '[missing feature]',
    '[(feature|product) request]',
    '[(it|app|software|site|website|tool|model|bag|version) (really|still|sadly)? lacks]',
    '[(any|your|you) (plan|plans|planning) to (add|support|offer|release|bring|stock|sell)]',
    '(please|you|kindly) [consider (adding|offering|making|bringing|supporting)]',
  ],
  unless: [
    'had .? (arrived|come|been|worked|gone|told|known|happened|lasted|turned|stayed|never)',
    'to have (a|an|the|some|more) .{0,3} (reply|response|answer|update|call|refund|date|receipt|invoice|confirmation|copy|chat|word|quote|time)',
    'there was (somebody|someone|no)',
    'wish (the|your|this) .{0,4} (well|best|luck)',
    'thing (i|we) .? wish',
  ],
  says: 'They miss something in it. Say whether it exists or is planned, and what serves meanwhile.',
  instead: [],
  source: 'Singh et al. 2018: offering options satisfied customers even where they were not granted',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
