import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'other-customers',
  side: 'agent',
  match: [
    '[(other|most|all other) (customers|people|users|clients) (have no|do not|never|are happy|can|manage|have had no)]',
    '[nobody else (has|had)? (complained|reported|noticed|said)]',
    '[you are the (first|only) (one|person|customer) (who|to) (complain|complains|report|reports|has|say|says)]',
  ],
  unless: [
    '(one|person|customer) (who|to) has (the|a|an|access)',
    '(like|as) (other|most|all other) (customers|people)',
  ],
  says: 'Being measured against others may sound like doubt. Stay with their case.',
  instead: [],
  source: 'Yeomans et al. 2020 on receptive wording; Weisberg et al. 2023 on concern',
  moves: { tact: -0.2, empathy: -0.15, valence: -0.3 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
