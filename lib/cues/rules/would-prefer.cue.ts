import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'would-prefer',
  side: 'customer',
  match: [
    "[(i'd|we'd) (much|really|strongly)? (prefer|rather)]",
    '[(i|we) (would)? (much|really|strongly)? (prefer|rather)]',
    '[(my|our) preference (is|would)]',
    '[preferably]',
    '[ideally]',
    '[(a|an|by|on|via|per|through) (the|bank)? (call|phone|telephone|email|e-mail|mail|letter|post|text|chat|refund|voucher|exchange|replacement|visit|transfer|credit) (rather than|instead of|and not) (a|an|by|on|via|per|another|the|through)? (call|phone|telephone|email|e-mail|mail|letter|post|text|chat|refund|voucher|exchange|replacement|visit|transfer|credit)]',
    '[(please|could you|can you|kindly) (just|only)? (call|email|mail|write|ring|text|phone|post) (me|us|it)? (rather than|instead of)]',
    '[(email|call|letter|post|mornings|afternoons|evenings|weekends) (is|are|would be|works|work|suit|suits) (me|us)? (better|best|easier|easiest) (for me|for us)?]',
  ],
  unless: [
    'ideally (suited|placed|located|situated|sized)',
    '(than) .{0,3} (i|we) prefer',
    '(i|we) rather (like|liked|enjoy|enjoyed|think|hope)',
    '(preference|preferences) (is|are) not',
    '(got|received|sent|had|was|were|get|gave|why) .{0,5} (rather|instead)',
  ],
  says: 'They say what they would like best. If you can, do that; if not, offer the nearest thing you can do.',
  instead: [],
  source: 'Singh et al. 2018: offering options satisfied customers even where they were not granted',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
