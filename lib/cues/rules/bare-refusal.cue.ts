import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'bare-refusal',
  side: 'agent',
  match: [
    '[(i|we) (can not|could not|will not)] (just|simply|really)? (refund|do|offer|give|help|change|replace|send|accept|cancel|provide|process|make|issue|extend|exchange|return|allow|guarantee|assist|waive|ship|deliver|honour|honor|take|authorise|authorize|approve|credit|pay|reopen|reverse)',
    '[(i|we) (are|am) (unable|not able)] to (refund|do|offer|give|help|change|replace|send|accept|cancel|provide|process|make|issue|extend|exchange|return|allow|guarantee|assist|waive|ship|deliver|honour|honor|take|authorise|authorize|approve|credit|pay|reopen|reverse)',
  ],
  unless: [
    '(can not|could not|will not|unable|able) .{0,16} (but|however|instead) .{0,3} (i|we|you|what) (can|could|will|have|would|may|am)',
    '(but|however) .{0,3} (can not|will not) (wait|thank)',
    'if (i|we) (can not|could not|are unable|am unable)',
    '(why|when|sorry that|sorry) (i|we) could not',
    'could not help (noticing|but|smiling)',
  ],
  says: 'A refusal on its own may sound like a closed door. People stay more content when a choice comes with it: say what you can do, then what you cannot.',
  instead: [],
  source: 'Singh et al. 2018: offering options satisfied customers even where they were not granted',
  moves: { solution: -0.15, tact: -0.15, valence: -0.4 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
