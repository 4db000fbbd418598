import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'happened-again',
  side: 'customer',
  match: [
    '[(broke|broken|failed|stopped|crashed|happened|happening|leaks|leaking|leaked|died|froze|frozen|cracked|snapped|jammed|tripped) (down|working)? .? again]',
    '[(same|exact same) (problem|issue|error|fault|thing|mistake|trouble|story) .? again]',
    '[(wrong|damaged|late|empty|missing|faulty) (size|colour|item|one|address|parcel|part|amount|yet)? again]',
    '[(is|are|went|goes|gone|go) (down|off|offline|dead|blocked|out|missing|blank|wrong) (yet)? again]',
    '[(keeps|kept|keep) (happening|breaking|failing|crashing|dropping|freezing|disconnecting|stopping|leaking|cutting out|going down|coming back)]',
    '[another (broken|wrong|damaged|faulty|cracked)]',
    '[(twice|three times|four times|five times|three days|three nights|three weeks|three months) (in a row|running|on the trot)]',
    '[(every|each) (single|bloody|damn) time]',
    '^[yet? again]$',
    '[(same|exact same) (problem|issue|error|fault|mistake) as (last|before|yesterday)]',
    '[again the? (wrong|broken|missing|empty|faulty)]',
  ],
  unless: [
    '(never|not|if|should|may|might|could|would|will|whether|ensure|sure|prevent|avoid|hope|when|before|once|does|do|until|so that) .{0,7} again',
    '(is|was|does|will|can) (it|this|that) .{0,3} again',
    'if .{0,5} (keeps|kept|keep)',
    '(keep|keeps) (coming back) (to|for|because)',
    '(works|worked|perfect|perfectly|great|delicious|helpful|love|loved|enjoyed|reliable|friendly|excellent|delivers|delivered|best|stayed|won|smile|thank) .{0,5} (every|each|twice|three|four|five)',
    '(every|each) (single|bloody|damn) time .{0,8} (perfect|great|delicious|helpful|friendly|excellent|happy|pleased)',
  ],
  says: 'It is not the first time for them. Say what will be different now, not only that it will be fixed.',
  instead: [],
  source: 'Min et al. 2020: where people expect to come back, listening before the apology works better',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
