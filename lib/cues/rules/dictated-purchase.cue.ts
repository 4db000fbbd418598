import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'dictated-purchase',
  side: 'agent',
  match: [
    '[you (should|must|need to|have to|ought to|had better|will want to|will need to|will have to) (really|simply|just)? (buy|purchase|upgrade|subscribe)]',
    '[you (should|must|need to|have to|ought to|will want to|will need to|will have to) (really|simply|just)? order (a|another)] (new|bigger|larger|one|pair|set)',
    "[(i|we|i'd|we'd) (would)? (strongly|highly)? (suggest|recommend|advise) (that)? (you)? (buy|buying|purchase|purchasing|upgrade|upgrading|subscribe|subscribing)]",
  ],
  unless: [
    '(if|do|does|did|whether|when|before|unless|what|which) you (should|must|need|have|ought)',
    '(upgrade|upgrading) .{0,4} (firmware|software|app|browser|driver|drivers|version|windows|android|ios|macos|java|php|system|plugin)',
    '(buy|purchase|subscribe|buying|purchasing) .{0,4} (before|by|within|from|again|nothing)',
    '(asked|ask|which|whichever|question|wanted) .{0,10} (suggest|recommend|advise)',
    '(asked|ask|wondered|wrote|wanted|question) .{0,10} you (should|need|have|must)',
  ],
  says: 'Telling somebody what to buy may sound like selling. Name the choices and let them decide.',
  instead: [],
  source: 'House style, 2026: the choice of what to buy is the customer’s',
  moves: { tact: -0.15, warmth: -0.05 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
