import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'minimising',
  side: 'agent',
  match: [
    '[(just|only|merely)] (a|an) (small|minor|little|tiny|slight|simple|short|temporary)? (issue|problem|delay|glitch|error|misunderstanding|hiccup|bug|inconvenience)',
    '[(just|only|merely)] (one|two|three|a few|a couple of) (day|days|hour|hours)$',
    '[(just|only|merely)] (a|an|the|your) (minor|lil|tiny|trivial|slight|small|little) .? (update|change|mistake|defect|fault|scratch|dent|mark|crack|stain|leak|outage|interruption|amount|difference|typo|flaw|noise|setback|rise|increase)',
    '[(just|only|merely)] (the|your|our|that|one) (minor|lil|tiny|slight|small|little|usual) .? (fee|fees|charge|charges|payment)',
    '^[(these|such) things (do|can|will|just|sometimes)? happen]$',
    '@hasComma [(these|such) things (do|can|will|just|sometimes)? happen]$',
    '^[(these|such) things (do|can|will|just|sometimes)? (happen && @hasComma)]',
    "^[(it is|it's|this is|that is|that's) (really|just)? (not a|no) (big|huge) (deal|problem|issue)]$",
    "@hasComma [(it is|it's|this is|that is|that's) (really|just)? (not a|no) (big|huge) (deal|problem|issue)]$",
    "^[(it is|it's|this is|that is|that's) (really|just)? (not a|no) (big|huge) (deal && @hasComma)]",
  ],
  unless: [
    '(takes|take|took|need|needs|within|in) (just|only|merely)',
    '(not|more than) (just|only|merely)',
    '(if|what|whether) .{0,4} (not a|no) (big|huge)',
    '(just|only) (a|one) (small|little|minor) (update|change) (from|for|on|to)',
    '^is (it|this|that|there) .? (just|only)',
    'big (deal|problem|issue) (for|to)',
  ],
  says: 'Making it small may sound as if it did not matter. It matters to them.',
  instead: [''],
  source: 'Sharma et al. 2020 on what shows empathy; Yeomans et al. 2020 on receptive wording',
  moves: { empathy: -0.15, tact: -0.12 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
