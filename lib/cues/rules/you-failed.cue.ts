import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'you-failed',
  side: 'agent',
  match: [
    '[you (failed|forgot|neglected|omitted) to]',
    '[you did not] (send|provide|include|follow|read|enter|give|fill|attach|reply|respond|check|update|pay|complete|specify|supply|answer|mention|state|return|register|confirm)',
  ],
  unless: [
    'did not pay (twice|too|more)',
    'did not .{1,3} (wrong|wrongly|incorrectly)',
    '(if|in case|when) you did not',
    '(if|in case) you (forgot|failed) to',
    'did you',
  ],
  says: 'Naming what they left undone may sound like blame. Say what is still needed and make it easy to send.',
  instead: ['may I ask you to', 'we still need you to'],
  source:
    'Zhang et al. 2018: openings that point at “you” go with talks that later turn sour; Danescu-Niculescu-Mizil et al. 2013: −0.30 politeness for starting with “you”',
  moves: { tact: -0.3, warmth: -0.1, valence: -0.5 },
  weight: 0.9,
  applies: ['any'],
};

export default rule;
