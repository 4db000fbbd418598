import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'swears-at-you',
  side: 'customer',
  match: [
    '[(fuck|f|fk|fck|screw|damn|/^fu?[*@!]+c?k$/) (you|u|yourself|yourselves)]',
    '[(piss|sod|bugger|fuck|f|eff|naff|/^fu?[*@!]+c?k$/) off]',
    '[(fuck|f|/^fu?[*@!]+c?k$/) your .?]',
    '[(kiss|lick) my (arse|ass|backside)]',
    '[go to hell]',
    '^[get (lost|stuffed)]$',
    '[shut (the)? (fuck|hell|f)? up]',
    '[(shove|stick|stuff) .{0,5} up your (arse|ass|backside|own)]',
    '[(shove|stick|stuff) .{0,5} where the sun]',
    '[(up yours|eat shit|bite me)]',
  ],
  unless: [
    '(told|tell|tells|telling|said|says|say|saying|shouted|shouts|yelled|screamed|called|wrote|replied|heard) .{0,6} (fuck|f|go|piss|sod|screw|bugger|shut|kiss|fk|fck|damn|shove|stick|eff)',
    '(option|grade|type|model|class|row|section|gate|platform|plan|key|series|size|vitamin|note|drive) f',
    '(was|is|were|are|not|house|shop|store|lid|box|gate|keep|stay) .? shut',
    'shut (up) (shop|the|in|for|at|on)',
    'f (off) (the|switch|button)',
    '(turn|switch|press|set|hold) .{0,2} f',
    'shut up and take my',
  ],
  says: 'These words are aimed at you, and you need not take them in. Answer the matter only, or hand the mail on.',
  instead: [],
  source: 'Wu 2023, 221 effects, 47,964 people: such words cost mood and health; support from the team softens them',
  moves: {},
  raises: ['abuse'],
  weight: 0,
  applies: ['any'],
};

export default rule;
