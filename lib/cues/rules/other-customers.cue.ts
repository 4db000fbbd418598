import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'other-customers',
  side: 'agent',
  match: [
    '[(other|most|all other) (customers|people|users|clients) (have no|do not|never|are happy|can|manage|have had no)]',
    '[(nobody|no one|noone) else (in|on|at|from|of|with)? .{0,3} (has|had)? (complained|reported|noticed|said|mentioned|raised)]',
    '[you are the (first|only) (one|person|customer) (who|to) (complain|complains|report|reports|has|say|says)]',
    '[(other|most|all other|our other|all our other|the other) (customers|people|users|clients|guests|tenants|members|passengers|subscribers|patients|parents|families) (are satisfied|had no|have had no|have never|cope|accept)]',
    '[(other|most|all other|our other|all our other|the other) (customers|people|users|clients|guests|tenants|members|passengers|subscribers|patients|parents|families) have already? (moved|switched|updated|upgraded|migrated|changed|adapted)]',
    '[(nobody|no one|none) else (has|had|is|have) (had|having)? (a|any|this|that|such) (problem|problems|issue|issues|trouble|complaint|complaints|difficulty)]',
    '[(none of our|no) (other)? (customers|customer|guests|guest|users|user|tenants|tenant|clients|client) (has|have|had) (ever)? (complained|reported|noticed|mentioned|raised)]',
    '[(everyone|everybody) else (manages|managed|waits|waited|pays|paid|accepts|accepted|copes|has to|had to)]',
  ],
  unless: [
    '(one|person|customer) (who|to) has (the|a|an|access)',
    '(like|as) (other|most|all other) (customers|people)',
    'deserve .{0,4} (everyone|everybody) else',
  ],
  says: 'Being measured against others may sound like doubt. Stay with their case.',
  instead: [],
  source: 'Yeomans et al. 2020 on receptive wording; Weisberg et al. 2023 on concern',
  moves: { tact: -0.2, empathy: -0.15, valence: -0.3 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
