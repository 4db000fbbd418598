import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'not-uncommon',
  side: 'agent',
  match: [
    '[not (at all|entirely|altogether|wholly|completely)? (uncommon|impossible|unlikely|unusual|unreasonable|unwelcome|dissimilar|unaware|insignificant|infrequent|unhappy|unfamiliar)]',
    '[not unheard of]',
    '[can not not]',
    '[not without (its|some|a certain)]',
  ],
  unless: ['(not && @hasComma)', '(or|if|why) not', 'can not not (only|just)'],
  says: 'Two negatives may have to be read twice. Said the other way round it is plain.',
  instead: [],
  source: 'House style, 2026: two negatives take longer to read',
  moves: { clarity: -0.1 },
  weight: 0.2,
  applies: ['any'],
};

export default rule;
