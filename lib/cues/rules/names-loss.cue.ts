import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'names-loss',
  side: 'customer',
  match: [
    '[(missed|lost|ruined|spoiled|spoilt) (my|our|the|a|an|all my|all our) .? (flight|train|holiday|wedding|trip|day|job|money|wages|pay|client|clients|birthday|christmas|weekend|deposit|work|data)]',
    '[cost (me|us)]',
    '[out of pocket]',
    '[(had|have) to (buy|pay|rent|borrow|cancel|throw|bin)]',
    '[lost (me|us) (a|an|my|our|the|half|two|three|four|five|hours|days|customers|clients|money) .?]',
    '[(eaten|ate|swallowed|wiped|deleted|destroyed|erased|trashed|overwrote|overwritten) (my|our|all|half|the whole|two|three) .{0,3} (work|files|photos|draft|drafts|essay|notes|document|chapter|thesis|homework|progress|changes|recordings|project|morning|evening|orders|contacts)]',
    "[(lost|missed) a (day's|week's|month's|night's|shift's) (wages|pay|work|earnings|takings|trade)]",
    '[lost .{0,3} (hours|days|weeks|months) of (work|pay|wages|trade|sales|earnings)]',
    '[(take|took|taken|taking) .{0,2} (day|days|morning|afternoon|shift) off (work|from work|for nothing|unpaid)]',
    '[(had|have) to (take|use) .{0,3} (day|days|morning|afternoon|shift) off]',
    '[(took|taken|take) (a|an|two|three|another) unpaid (day|days|morning|afternoon) off]',
  ],
  unless: [
    '(will|would|does|do|much|may) .{0,3} cost (me|us)',
    '(do|does|will|would|not|if|may|might|should|never|you) .{0,2} (have|had) to (buy|pay|rent|borrow|cancel|throw|bin)',
    '(data|work|job|deposit|wedding|train|flight) (cable|card|slip|order|sheet|ticket|tickets|invitation|number|list|ring)',
    '(i|we) (have|had)? (just|already|also|accidentally|then)? (deleted|wiped|erased|ate|destroyed|trashed)',
    '(not|never|nothing|can|will|could|would|if) .{0,4} (deleted|wiped|erased|destroyed|lost)',
    'you (have)? lost me (a|the) (bit|little|moment|while)',
    '(will|can|could|should|may|let) .{0,3} (take|taking) .{0,2} (day|days|morning|afternoon) off',
  ],
  says: 'They say what it cost them. Naming that loss back may do more than a general apology.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that names the loss does most',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
