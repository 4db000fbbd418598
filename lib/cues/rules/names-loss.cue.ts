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
  says: 'They say what it cost them. Naming that loss back may do more than a general apology.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that names the loss does most',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
