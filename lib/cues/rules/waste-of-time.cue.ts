import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'waste-of-time',
  side: 'customer',
  match: [
    '[waste of (my|our|a|everyone)? .? (time|money|effort|day|morning|afternoon|evening)]',
    '[(wasted|wasting|wastes) (my|our|me|us|two|three|four|five|an|a|half|the|so|over|almost|nearly|another|enough|whole|all|too|hours|days) .{0,3} (time|hour|hours|day|days|morning|afternoon|evening|weekend|week|money)]',
    '[(wasted|wasting) (hours|days|weeks)]',
    '[(stayed|waited|sat|queued) .{0,5} for nothing]',
    '[better things to do]',
    '[(hours|days) of (my|our) (life|time|day|weekend|work)]',
  ],
  unless: [
    '(waste|wasting|wasted|wastes) (of)? your',
    '(not|never|without|avoid|saves|saved|save|no) .{0,3} (waste|wasting|wasted|hours|days)',
    '(sorry|apologise|apologies) .{0,3} (wasting|wasted|waste)',
    '(water|food|paper|energy|heat) .{0,2} (wasted|waste)',
    '(not|if) .{0,6} for nothing',
  ],
  says: 'They say that it cost them time. Name that time, and spare them the next step.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that shows empathy does most for satisfaction',
  moves: {},
  raises: ['complaint'],
  weight: 0,
  applies: ['any'],
};

export default rule;
