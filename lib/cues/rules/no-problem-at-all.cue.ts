import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'no-problem-at-all',
  side: 'agent',
  match: [
    '[no worries (at all)?]',
    '^[no (problem|problems|bother|biggie) (at all)?]$',
    '^[no (problem && @hasComma)]',
    '^[no problem at all]',
    '^[not a problem (at all)?]$',
  ],
  unless: [
    '(have|has|had|are|were|with|be|is|of) no worries',
    'no worries (about|with|over|on|if)',
    'no problem at all (with|on|in)',
  ],
  says: 'To them it was a problem, so this may sound as if it were nothing. Go straight to what you will do.',
  instead: [],
  source: 'House style, 2026: to somebody upset it was a problem',
  moves: { empathy: -0.08 },
  weight: 0.4,
  applies: ['upset', 'complaining'],
};

export default rule;
