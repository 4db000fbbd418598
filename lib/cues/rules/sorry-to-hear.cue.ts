import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'sorry-to-hear',
  side: 'agent',
  match: [
    '[(sorry|saddened) to (hear|read|learn) (about this|about that|about it|of this|of that|that|this|it)]$',
    '[(sorry|saddened) to (hear|read|learn) (that && @hasComma)]',
    '[(sorry|saddened) to (hear|read|learn) (this && @hasComma)]',
    '[(sorry|saddened) to (hear|read|learn) (about this|about that|of this|that|this)] (and|but|so)',
  ],
  unless: ['(hear|read|learn) (that|this) as', '(you|not|never) .{0,4} (sorry|saddened) to (hear|read|learn)'],
  says: 'With nothing named it may sound as if nobody had read their mail. Say what you are sorry about.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that shows empathy does most for satisfaction',
  moves: { empathy: -0.06 },
  weight: 0.4,
  applies: ['any'],
};

export default rule;
