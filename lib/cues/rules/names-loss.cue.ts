import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'names-loss',
  side: 'customer',
  match: [
    '[(missed|lost|ruined|spoiled|spoilt) (my|our|the|a|an) .? (flight|train|holiday|wedding|trip|day|job|money|client|clients|birthday|christmas|weekend|deposit|work|data)]',
    '[cost (me|us)]',
    '[out of pocket]',
    '[(had|have) to (buy|pay|rent|borrow|cancel)]',
  ],
  unless: [
    '(will|would|does|do|much|may) .{0,3} cost (me|us)',
    '(do|does|will|would|not|if|may|might|should|never|you) .{0,2} (have|had) to (buy|pay|rent|borrow|cancel)',
    '(data|work|job|deposit|wedding|train|flight) (cable|card|slip|order|sheet|ticket|tickets|invitation|number|list|ring)',
  ],
  says: 'They say what it cost them. Naming that loss back may do more than a general apology.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that names the loss does most',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
